package jp.tsunagari.domain.survey.tabulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import jp.tsunagari.domain.survey.Questionnaire;
import jp.tsunagari.domain.survey.SheetLayout;

/** Counts one cross table in one pass over the sheets of a survey. */
public final class CrossTableCounter {
    private final TableSide rows;
    private final TableSide columns;
    private final TableFilter filter;
    private final StratumOfSheet strata;
    private final Tally cells;
    private final LinePeople ofRows;
    private final LinePeople ofColumns;
    private final long[] sheets;
    private final long[] inTable;
    private final int[] rowsOfSheet;
    private final int[] columnsOfSheet;
    private final Map<Integer, int[]> places = new HashMap<>();

    /**
     * Counts this table.
     *
     * @param filter which people are in it, or null for all
     * @param strata by which the percentages are to be weighted, or null where every sheet counts one
     */
    public CrossTableCounter(TableSide rows, TableSide columns, TableFilter filter, StratumOfSheet strata) {
        this.rows = rows;
        this.columns = columns;
        this.filter = filter;
        this.strata = strata;
        int groups = strata == null ? 1 : strata.size() + 1;
        int height = rows.lines().size();
        int width = columns.lines().size();
        cells = new Tally(height * width, groups);
        ofRows = LinePeople.of(rows, groups);
        ofColumns = LinePeople.of(columns, groups);
        sheets = new long[groups];
        inTable = new long[groups];
        rowsOfSheet = new int[height];
        columnsOfSheet = new int[width];
    }

    /** Counts a sheet. */
    public void add(SheetLayout layout, byte[] sheet) {
        int[] at =
                places.computeIfAbsent(layout.questionnaire().version(), version -> placesIn(layout.questionnaire()));
        int stratum = strata == null ? 0 : strata.of(layout, sheet);
        sheets[stratum]++;
        if (filter != null && !filter.takes(layout, sheet)) {
            return;
        }
        inTable[stratum]++;
        int height = rows.linesOf(layout, sheet, at[0], rowsOfSheet);
        int width = columns.linesOf(layout, sheet, at[1], columnsOfSheet);
        boolean rowAsked = !rows.isNotAsked(rowsOfSheet[0]);
        boolean columnAsked = !columns.isNotAsked(columnsOfSheet[0]);
        for (int r = 0; r < height; r++) {
            ofRows.add(rowsOfSheet[r], stratum, columnAsked);
            for (int c = 0; c < width; c++) {
                cells.add(rowsOfSheet[r] * columns.lines().size() + columnsOfSheet[c], stratum);
            }
        }
        for (int c = 0; c < width; c++) {
            ofColumns.add(columnsOfSheet[c], stratum, rowAsked);
        }
    }

    /**
     * What was counted.
     *
     * @return or, where the percentages are to be weighted, {@link RefusalCode#STRATA_MISSING} or
     *     {@link RefusalCode#STRATUM_WITHOUT_SHEETS}
     */
    public Result<CrossTable> result() {
        return strata == null
                ? Result.ok(table(null))
                : Weighting.of(strata.with(sheets)).map(this::table);
    }

    private CrossTable table(Weighting weighting) {
        Shares shares = new Shares(weighting);
        int width = columns.lines().size();
        List<List<CrossTable.Cell>> table = new ArrayList<>();
        for (int row = 0; row < rows.lines().size(); row++) {
            List<CrossTable.Cell> line = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                line.add(cell(shares, row, column));
            }
            table.add(line);
        }
        return new CrossTable(
                weighting,
                weighting == null ? 0 : inTable[inTable.length - 1],
                table,
                ofRows.counts(),
                ofColumns.counts(),
                Arrays.stream(inTable).sum());
    }

    private CrossTable.Cell cell(Shares shares, int row, int column) {
        long[] counts = cells.byStratum(row * columns.lines().size() + column);
        BigDecimal rowPercent = columns.isNotAsked(column)
                ? null
                : shares.percent(counts, ofRows.asked().byStratum(row));
        BigDecimal columnPercent = rows.isNotAsked(row)
                ? null
                : shares.percent(counts, ofColumns.asked().byStratum(column));
        return new CrossTable.Cell(Arrays.stream(counts).sum(), rowPercent, columnPercent);
    }

    private int[] placesIn(Questionnaire questionnaire) {
        return new int[] {
            AskedQuestions.placeIn(questionnaire, rows.question()),
            AskedQuestions.placeIn(questionnaire, columns.question())
        };
    }
}
