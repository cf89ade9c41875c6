package jp.tsunagari.api.survey.tabulation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.Table;
import jp.tsunagari.domain.survey.tabulation.TableFilter;
import jp.tsunagari.domain.survey.tabulation.TableSide;
import jp.tsunagari.domain.survey.withholding.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two closed questions counted together. */
@Schema(name = "CrossTabulation")
public record CrossTabulationView(
        @NotNull UUID surveyId,
        @Schema(description = "The version that was published; null for what staff count now")
                Integer publicationVersion,
        @Schema(
                        description =
                                "The last day whose answer sheets staff count while people answer an anonymous survey; null where all are counted")
                LocalDate countedUntil,
        @NotNull Side rowQuestion,
        @NotNull Side columnQuestion,
        @Schema(description = "Which people are in the table; null for all") Filter filter,
        @NotNull WeightingView weighting,
        @NotNull @Schema(description = "Row by row, in the order of the lines") List<List<Cell>> cells,
        @NotNull
                @Schema(
                        description =
                                "People in each row; of a multiple choice fewer than its cells add up to, because they chose several")
                List<Total> rowTotals,
        @NotNull List<Total> columnTotals,
        @NotNull Total total)
        implements Table {

    /** One side of the table. */
    @Schema(name = "CrossTabulationSide")
    public record Side(@NotNull String code, @NotNull String text, @NotNull List<Line> lines) {
        static Side of(TableSide side) {
            return new Side(
                    side.code(),
                    side.question().text(),
                    side.lines().stream().map(Line::of).toList());
        }
    }

    /** One line of a side. */
    @Schema(name = "CrossTabulationLine")
    public record Line(
            @NotNull @Schema(description = "An option, or a code of the list table-lines") String code,
            @NotNull String label) {
        static Line of(TableSide.Line line) {
            return new Line(line.code(), TableLabels.of(line));
        }
    }

    /** A third question, and the line of it in which the people of the table lie. */
    @Schema(name = "CrossTabulationFilter")
    public record Filter(@NotNull String code, @NotNull String text, @NotNull Line line) {
        static Filter of(TableFilter filter) {
            TableSide side = filter.side();
            return new Filter(side.code(), side.question().text(), Line.of(filter.line()));
        }
    }

    /** One cell. */
    @Schema(name = "CrossTabulationCell")
    public record Cell(
            @Schema(description = "Sheets, unweighted; null where withheld") Long count,
            @Schema(description = "Of the people of its row who were asked the question of the columns")
                    BigDecimal rowPercent,
            @Schema(description = "Of the people of its column who were asked the question of the rows")
                    BigDecimal columnPercent,
            @NotNull
                    @Schema(
                            description =
                                    "Whether it is withheld in the publication; for staff, whether it would be if this table were published alone")
                    boolean withheld,
            @Schema(description = "Why, for staff only") Decision reason) {}

    /** The people of a line, or of the table. */
    @Schema(name = "CrossTabulationTotal")
    public record Total(
            @Schema(description = "null where withheld") Long count,
            @NotNull boolean withheld,
            @Schema(description = "Why, for staff only") Decision reason) {}

    /** A cell as a row of the CSV, which says by itself whom it counts and how; totals stand with the code TOTAL. */
    public record Row(
            String rowCode,
            String rowLabel,
            String columnCode,
            String columnLabel,
            Long count,
            BigDecimal rowPercent,
            BigDecimal columnPercent,
            boolean withheld,
            String filter,
            String filterOption,
            TabulationWeighting weighting,
            LocalDate countedUntil,
            Integer publicationVersion) {}

    private static final Line ALL = new Line("TOTAL", "合計");

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < cells.size(); r++) {
            Line row = rowQuestion.lines().get(r);
            for (int c = 0; c < cells.get(r).size(); c++) {
                rows.add(row(row, columnQuestion.lines().get(c), cells.get(r).get(c)));
            }
            rows.add(row(row, ALL, rowTotals.get(r)));
        }
        for (int c = 0; c < columnTotals.size(); c++) {
            rows.add(row(ALL, columnQuestion.lines().get(c), columnTotals.get(c)));
        }
        rows.add(row(ALL, ALL, total));
        return rows;
    }

    private Row row(Line row, Line column, Cell cell) {
        return new Row(
                row.code(),
                row.label(),
                column.code(),
                column.label(),
                cell.count(),
                cell.rowPercent(),
                cell.columnPercent(),
                cell.withheld(),
                filter == null ? null : filter.code(),
                filter == null ? null : filter.line().code(),
                weighting.kind(),
                countedUntil,
                publicationVersion);
    }

    private Row row(Line row, Line column, Total total) {
        return row(row, column, new Cell(total.count(), null, null, total.withheld(), null));
    }

    @Override
    public Class<?> rowType() {
        return Row.class;
    }
}
