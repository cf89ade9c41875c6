package jp.tsunagari.api.survey.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.tsunagari.api.survey.sheet.CountedSheets;
import jp.tsunagari.api.survey.tabulation.CrossTabulationView.Cell;
import jp.tsunagari.api.survey.tabulation.CrossTabulationView.Filter;
import jp.tsunagari.api.survey.tabulation.CrossTabulationView.Side;
import jp.tsunagari.api.survey.tabulation.CrossTabulationView.Total;
import jp.tsunagari.domain.survey.publication.TablesAlone;
import jp.tsunagari.domain.survey.tabulation.CrossTable;
import jp.tsunagari.domain.survey.tabulation.TableFilter;
import jp.tsunagari.domain.survey.tabulation.TableSide;
import jp.tsunagari.domain.survey.withholding.CellKey;
import jp.tsunagari.domain.survey.withholding.Decision;

/**
 * A cross table as staff see it.
 *
 * @param filter which people are in it, or null for all
 * @param alone what would be withheld if it were published alone
 */
record CountedCross(TableSide rows, TableSide columns, TableFilter filter, CrossTable table, TablesAlone alone) {

    CrossTabulationView view(CountedSheets counted) {
        return new CrossTabulationView(
                counted.surveyId(),
                null,
                counted.until(),
                Side.of(rows),
                Side.of(columns),
                filter == null ? null : Filter.of(filter),
                WeightingView.of(table.weighting(), table.outsideStrata()),
                cells(),
                totals(rows, table.rowTotals()),
                totals(columns, table.columnTotals()),
                total(table.total(), CellKey.EVERYBODY));
    }

    private List<List<Cell>> cells() {
        List<List<Cell>> cells = new ArrayList<>();
        for (int r = 0; r < table.cells().size(); r++) {
            int row = r;
            cells.add(IntStream.range(0, table.cells().get(r).size())
                    .mapToObj(column -> cell(row, column))
                    .toList());
        }
        return cells;
    }

    private Cell cell(int row, int column) {
        CrossTable.Cell cell = table.cells().get(row).get(column);
        Decision decision =
                alone.decision(CellKey.of(TablesAlone.condition(rows, row), TablesAlone.condition(columns, column)));
        return new Cell(
                cell.count(), cell.rowPercent(), cell.columnPercent(), decision != Decision.SHOWN, reason(decision));
    }

    private List<Total> totals(TableSide side, List<Long> counts) {
        return IntStream.range(0, counts.size())
                .mapToObj(line -> total(counts.get(line), CellKey.of(TablesAlone.condition(side, line))))
                .toList();
    }

    private Total total(long count, CellKey key) {
        Decision decision = alone.decision(key);
        return new Total(count, decision != Decision.SHOWN, reason(decision));
    }

    private static Decision reason(Decision decision) {
        return decision == Decision.SHOWN ? null : decision;
    }
}
