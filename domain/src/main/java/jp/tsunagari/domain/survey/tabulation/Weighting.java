package jp.tsunagari.domain.survey.tabulation;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * Post-stratification (事後層化): each sheet of stratum h counts (N_h ÷ N) ÷ (n_h ÷ n), so that the strata have the shares they have in
 * the population (Lohr, Sampling: Design and Analysis, chapter 4).
 */
public final class Weighting {
    private final List<StratumSheets> strata;
    private final double[] weights;

    private Weighting(List<StratumSheets> strata, long population, long sheets) {
        this.strata = strata;
        weights = strata.stream()
                .mapToDouble(stratum -> stratum.sheets() == 0
                        ? 0
                        : ((double) stratum.population() / population) / ((double) stratum.sheets() / sheets))
                .toArray();
    }

    /**
     * The weights of these strata.
     *
     * @param strata all strata of the population
     * @return the weighting; or {@link RefusalCode#STRATA_MISSING} where nobody is in them, and on each stratum that has people but
     *     no sheet {@link RefusalCode#STRATUM_WITHOUT_SHEETS}
     */
    public static Result<Weighting> of(List<StratumSheets> strata) {
        long population = strata.stream().mapToLong(StratumSheets::population).sum();
        if (population == 0) {
            return Result.refused(RefusalCode.STRATA_MISSING, "strata");
        }
        List<Refusal> empty = IntStream.range(0, strata.size())
                .filter(i -> strata.get(i).population() > 0 && strata.get(i).sheets() == 0)
                .mapToObj(i -> Refusal.of(
                        RefusalCode.STRATUM_WITHOUT_SHEETS,
                        "strata/" + i,
                        Map.of(
                                "stratum",
                                strata.get(i).name(),
                                "population",
                                strata.get(i).population())))
                .toList();
        long sheets = strata.stream().mapToLong(StratumSheets::sheets).sum();
        return empty.isEmpty()
                ? Result.ok(new Weighting(List.copyOf(strata), population, sheets))
                : Result.refused(empty);
    }

    /** The strata, in the order of the counts that are handed in. */
    public List<StratumSheets> strata() {
        return strata;
    }

    /** What each sheet of a stratum counts. */
    public double weight(int stratum) {
        return weights[stratum];
    }

    /**
     * The weighted share of an option.
     *
     * @param chosen how many chose it, by stratum
     * @param valid how many gave a valid answer, by stratum
     */
    public WeightedShare share(long[] chosen, long[] valid) {
        double count = 0;
        double n = 0;
        double squares = 0;
        for (int h = 0; h < weights.length; h++) {
            count += weights[h] * chosen[h];
            n += weights[h] * valid[h];
            squares += weights[h] * weights[h] * valid[h];
        }
        return new WeightedShare(count, n, squares == 0 ? 0 : n * n / squares);
    }
}
