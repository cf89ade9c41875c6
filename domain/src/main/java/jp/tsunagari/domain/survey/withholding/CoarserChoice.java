package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A choice of fewer or coarser tables.
 *
 * @param change what is chosen otherwise
 * @param subject the code of the table or dimension concerned
 * @param category the merged category, or null
 * @param concerned how many withheld cells are concerned
 * @param tables the tables chosen instead
 */
record CoarserChoice(
        Saving.Change change, String subject, Condition category, long concerned, List<CountTable> tables) {

    /** All choices that are worth a trial, those that concern most withheld cells first. */
    static List<CoarserChoice> of(List<CountTable> tables, Withheld now) {
        List<CoarserChoice> choices = new ArrayList<>();
        for (TableLoss loss : now.loss().tables()) {
            CountTable table = tables.stream()
                    .filter(one -> one.code().equals(loss.table()))
                    .findFirst()
                    .orElseThrow();
            if (table.dimensions().size() > 1 && loss.withheld() > 0) {
                choices.add(new CoarserChoice(
                        Saving.Change.LEAVE_OUT,
                        table.code(),
                        null,
                        loss.withheld(),
                        tables.stream().filter(other -> other != table).toList()));
            }
            if (table.dimensions().size() > 2 && loss.withheld() > 0) {
                choices.add(new CoarserChoice(
                        Saving.Change.DO_NOT_SPLIT,
                        table.code(),
                        null,
                        loss.withheld(),
                        tables.stream()
                                .map(other -> other == table ? table.withoutSplit() : other)
                                .toList()));
            }
        }
        tables.stream()
                .flatMap(table -> table.dimensions().stream())
                .distinct()
                .forEach(dimension -> addMerging(dimension, tables, now, choices));
        choices.sort(Comparator.comparingLong(CoarserChoice::concerned).reversed());
        return choices;
    }

    Saving saving(TableLoss now, TableLoss then) {
        return new Saving(change, subject, category, now.withheld(), then.withheld(), then.secondary());
    }

    private static void addMerging(
            Dimension dimension, List<CountTable> tables, Withheld now, List<CoarserChoice> choices) {
        List<Condition> categories = dimension.categories();
        Predicate<CellKey> isConcerned = cell -> cell.conditions().stream().anyMatch(categories::contains);
        long concerned = now.withheld().keySet().stream().filter(isConcerned).count();
        IntStream.range(0, concerned > 0 && categories.size() > 2 ? categories.size() - 1 : 0)
                .filter(dimension::mayMerge)
                .boxed()
                .min(Comparator.comparingLong(i -> people(now, categories.get(i)) + people(now, categories.get(i + 1))))
                .ifPresent(first -> choices.add(new CoarserChoice(
                        Saving.Change.MERGE,
                        dimension.code(),
                        dimension.merging(first).categories().get(first),
                        concerned,
                        tables.stream()
                                .map(table -> table.merging(dimension.code(), first))
                                .toList())));
    }

    private static long people(Withheld now, Condition category) {
        return now.tables().cells().getOrDefault(CellKey.of(category), 0L);
    }
}
