package jp.tsunagari.domain.survey.withholding;

import java.util.Comparator;
import java.util.List;
import jp.tsunagari.domain.shared.Result;

/**
 * What fewer or coarser tables would save, for the staff to see before they publish. One-way tables are always published and
 * not left out.
 *
 * @param now what is withheld of all the tables
 * @param savings what each change would save by itself, the most first
 * @param untried how many changes were not tried because it would take too long; they concern the fewest withheld cells
 */
public record Savings(Withheld now, List<Saving> savings, int untried) {
    /** A trial takes about as long as the square of the withheld cells in each version. */
    private static final long MOST_WORK = 10_000_000;

    private static final int LEAST_TRIALS = 3;
    private static final long WORK_AMONG_SHEETS = 20;

    /** Takes an unmodifiable copy. */
    public Savings {
        savings = List.copyOf(savings);
    }

    /**
     * Tries each change by itself: leaving out each two-way table that has withheld cells, not splitting it, and merging two
     * neighbouring categories of each dimension that has withheld cells, those two with the fewest people.
     *
     * @param tables what is to be published
     * @param routings the sums that the questionnaire's conditions add
     * @param threshold k, at least {@link Withholding#LEAST_THRESHOLD}
     * @param previous what has been published before, the earliest first
     * @param sheets the sheets behind all versions, as for {@link Withholding#of(LinkedTables, int, List, Microdata)}
     * @return the savings; refused like that
     */
    public static Result<Savings> preview(
            List<CountTable> tables,
            List<Routing> routings,
            int threshold,
            List<Published> previous,
            Microdata sheets) {
        Withholding.requireThreshold(threshold);
        Earlier earlier = Earlier.of(previous, threshold, sheets);
        return Withholding.of(LinkedTables.of(tables, routings), earlier).map(now -> {
            List<CoarserChoice> choices = CoarserChoice.of(tables, now);
            long trials = trials(now, previous.size() + 1);
            List<Saving> savings = choices.stream()
                    .limit(trials)
                    .map(choice -> Withholding.of(LinkedTables.of(choice.tables(), routings), earlier)
                            .map(then -> choice.saving(
                                    now.loss().total(), then.loss().total())))
                    .filter(Result::isOk)
                    .map(Result::value)
                    .sorted(Comparator.comparingInt(Saving::saved).reversed())
                    .toList();
            return new Savings(now, savings, (int) Math.max(0, choices.size() - trials));
        });
    }

    private static long trials(Withheld now, int versions) {
        long withheld = 1 + now.withheld().size();
        long each = now.backing().cells().isEmpty() ? 1 : WORK_AMONG_SHEETS;
        return Math.max(LEAST_TRIALS, MOST_WORK / (withheld * withheld * versions * each));
    }
}
