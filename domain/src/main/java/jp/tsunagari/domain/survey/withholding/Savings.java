package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import jp.tsunagari.domain.shared.Result;

/**
 * What fewer or coarser tables would save, for the staff to see before they publish. One-way tables are always published and
 * not left out.
 *
 * @param now what is withheld of all the tables
 * @param savings what each change would save, the most first
 */
public record Savings(Withheld now, List<Saving> savings) {
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
     * @param threshold k
     * @param previous what has been published before
     * @return the savings; refused like {@link Withholding#of(LinkedTables, int, List)}
     */
    public static Result<Savings> preview(
            List<CountTable> tables, List<Routing> routings, int threshold, List<Published> previous) {
        Earlier earlier = Earlier.of(previous, threshold);
        return Withholding.of(LinkedTables.of(tables, routings), earlier).map(now -> {
            Trial trial = new Trial(tables, routings, earlier, now);
            List<Saving> savings = new ArrayList<>();
            for (CountTable table : tables) {
                if (table.dimensions().size() > 1 && trial.hasWithheld(table)) {
                    trial.leavingOut(table).ifPresent(savings::add);
                    trial.withoutSplit(table).ifPresent(savings::add);
                }
            }
            dimensions(tables).forEach(dimension -> trial.merging(dimension).ifPresent(savings::add));
            savings.sort(Comparator.comparingInt(Saving::saved).reversed());
            return new Savings(now, savings);
        });
    }

    private static List<Dimension> dimensions(List<CountTable> tables) {
        return tables.stream()
                .flatMap(table -> table.dimensions().stream())
                .distinct()
                .toList();
    }

    private record Trial(List<CountTable> tables, List<Routing> routings, Earlier earlier, Withheld now) {
        boolean hasWithheld(CountTable table) {
            return now.loss().tables().stream()
                    .anyMatch(loss -> loss.table().equals(table.code()) && loss.withheld() > 0);
        }

        Optional<Saving> leavingOut(CountTable table) {
            List<CountTable> others =
                    tables.stream().filter(other -> other != table).toList();
            return saving(Saving.Change.LEAVE_OUT, table.code(), null, others);
        }

        Optional<Saving> withoutSplit(CountTable table) {
            return table.dimensions().size() < 3
                    ? Optional.empty()
                    : saving(
                            Saving.Change.DO_NOT_SPLIT,
                            table.code(),
                            null,
                            changed(other -> other == table ? table.withoutSplit() : other));
        }

        Optional<Saving> merging(Dimension dimension) {
            List<Condition> categories = dimension.categories();
            return IntStream.range(0, categories.size() - 1)
                    .filter(i -> categories.size() > 2 && dimension.mayMerge(i))
                    .filter(i -> categories.stream().anyMatch(this::isInWithheldCell))
                    .boxed()
                    .min(Comparator.comparingLong(i -> people(categories.get(i)) + people(categories.get(i + 1))))
                    .flatMap(first -> merged(dimension, first));
        }

        private Optional<Saving> merged(Dimension dimension, int first) {
            return saving(
                    Saving.Change.MERGE,
                    dimension.code(),
                    dimension.merging(first).categories().get(first),
                    changed(table -> table.merging(dimension.code(), first)));
        }

        private boolean isInWithheldCell(Condition category) {
            return now.withheld().keySet().stream()
                    .anyMatch(cell -> cell.conditions().contains(category));
        }

        private long people(Condition category) {
            return now.tables().cells().getOrDefault(CellKey.of(category), 0L);
        }

        private List<CountTable> changed(UnaryOperator<CountTable> change) {
            return tables.stream().map(change).toList();
        }

        private Optional<Saving> saving(
                Saving.Change change, String subject, Condition category, List<CountTable> changed) {
            Result<Withheld> then = Withholding.of(LinkedTables.of(changed, routings), earlier);
            int withheldNow = now.loss().total().withheld();
            return then.isOk()
                    ? Optional.of(new Saving(
                            change,
                            subject,
                            category,
                            withheldNow,
                            then.value().loss().total().withheld(),
                            then.value().loss().total().secondary()))
                    : Optional.empty();
        }
    }
}
