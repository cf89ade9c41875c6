package jp.tsunagari.api.survey.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.tsunagari.domain.survey.withholding.CellKey;
import jp.tsunagari.domain.survey.withholding.Condition;
import jp.tsunagari.domain.survey.withholding.Withheld;

/** The cells of stored tables, totals after their parts. */
final class PublishedCells {
    private final Withheld decided;
    private final boolean isStaff;
    private final List<PublishedCell> cells = new ArrayList<>();

    private PublishedCells(Withheld decided, boolean isStaff) {
        this.decided = decided;
        this.isStaff = isStaff;
    }

    /** @param isStaff whether for the city's staff, who see the full numbers */
    static List<PublishedCell> of(StoredTables stored, boolean isStaff) {
        PublishedCells cells = new PublishedCells(stored.restored(), isStaff);
        stored.tables().forEach(cells::add);
        return cells.cells;
    }

    private void add(StoredTables.StoredTable table) {
        for (Condition row : withTotal(table, 0)) {
            for (Condition column : withTotal(table, 1)) {
                for (Condition split : withTotal(table, 2)) {
                    CellKey key = CellKey.of(Stream.of(row, column, split)
                            .filter(Objects::nonNull)
                            .toList());
                    cells.add(PublishedCell.of(
                            table.code(),
                            category(row),
                            category(column),
                            category(split),
                            decided.tables().cells().get(key),
                            decided.decision(key),
                            isStaff));
                }
            }
        }
    }

    /** The categories of a dimension and null for its total; of a dimension that the table has not, only that. */
    private static List<Condition> withTotal(StoredTables.StoredTable table, int dimension) {
        List<Condition> categories = new ArrayList<>();
        if (dimension < table.dimensions().size()) {
            categories.addAll(
                    StoredTables.conditions(table.dimensions().get(dimension).categories()));
        }
        categories.add(null);
        return categories;
    }

    private static String category(Condition condition) {
        return condition == null ? null : condition.category();
    }
}
