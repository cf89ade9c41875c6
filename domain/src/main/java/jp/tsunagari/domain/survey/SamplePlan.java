package jp.tsunagari.domain.survey;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * Allots a sample to strata in proportion to their populations (比例配分), as Fukuoka did by age and sex for 3,000 (福岡市の事例（令和6年度）),
 * by largest remainder: each stratum gets its share rounded down, and what is left goes to the largest remainders, one each. In
 * whole numbers only, so that the parts add up exactly. A share never exceeds its population, so neither does its rounding up.
 */
public final class SamplePlan {
    private SamplePlan() {}

    /**
     * How many to draw in each stratum.
     *
     * @param sample how many to draw in all
     * @param populations the people of each stratum
     * @return the allotments in the same order, which add up to {@code sample}; of equal remainders the larger population comes
     *     first, then the earlier stratum. Or {@link RefusalCode#STRATA_MISSING}, {@link RefusalCode#COUNT_NEGATIVE} on
     *     {@code strata/i/population}, {@link RefusalCode#SAMPLE_OUT_OF_RANGE} below one or above the population
     */
    public static Result<List<Allotment>> allot(long sample, List<Long> populations) {
        List<Refusal> negative = IntStream.range(0, populations.size())
                .filter(i -> populations.get(i) < 0)
                .mapToObj(i -> negative(i, populations.get(i)))
                .toList();
        if (!negative.isEmpty()) {
            return Result.refused(negative);
        }
        long all = populations.stream().reduce(0L, Math::addExact);
        if (all == 0) {
            return Result.refused(RefusalCode.STRATA_MISSING, "strata");
        }
        if (sample < 1 || sample > all) {
            return Result.refused(Refusal.of(
                    RefusalCode.SAMPLE_OUT_OF_RANGE, "sample", Map.of("min", 1, "max", all, "actual", sample)));
        }
        List<Share> shares = populations.stream()
                .map(population -> Share.of(sample, population, all))
                .toList();
        long left = sample - shares.stream().mapToLong(Share::whole).sum();
        List<Integer> roundedUp = IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.<Integer, Share>comparing(shares::get, Share.LARGEST_REMAINDER_FIRST)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .toList();
        return Result.ok(IntStream.range(0, shares.size())
                .mapToObj(i -> shares.get(i).allotted(roundedUp.contains(i)))
                .toList());
    }

    private static Refusal negative(int stratum, long population) {
        return Refusal.of(
                RefusalCode.COUNT_NEGATIVE,
                "strata/" + stratum + "/population",
                Map.of("name", "population", "min", 0, "actual", population));
    }

    /**
     * What a stratum gets.
     *
     * @param population its people
     * @param sample how many to draw
     * @param roundedUp whether its share was rounded up
     */
    public record Allotment(long population, long sample, boolean roundedUp) {}

    private record Share(long population, long whole, BigInteger remainder) {
        private static final Comparator<Share> LARGEST_REMAINDER_FIRST = Comparator.comparing(Share::remainder)
                .thenComparing(Share::population)
                .reversed();

        private static Share of(long sample, long population, long all) {
            BigInteger[] parts = BigInteger.valueOf(sample)
                    .multiply(BigInteger.valueOf(population))
                    .divideAndRemainder(BigInteger.valueOf(all));
            return new Share(population, parts[0].longValueExact(), parts[1]);
        }

        private Allotment allotted(boolean roundedUp) {
            return new Allotment(population, roundedUp ? whole + 1 : whole, roundedUp);
        }
    }
}
