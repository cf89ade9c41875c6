package jp.tsunagari.api.survey.tabulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.tsunagari.api.survey.publication.GivenTables;
import jp.tsunagari.api.survey.tabulation.CrossTabulationView.Cell;
import jp.tsunagari.api.survey.tabulation.CrossTabulationView.Total;
import jp.tsunagari.domain.survey.publication.TablesAlone;
import jp.tsunagari.domain.survey.tabulation.AskedQuestions;
import jp.tsunagari.domain.survey.tabulation.Percentage;
import jp.tsunagari.domain.survey.tabulation.SheetSplit;
import jp.tsunagari.domain.survey.tabulation.TableFilter;
import jp.tsunagari.domain.survey.tabulation.TableSide;
import jp.tsunagari.domain.survey.withholding.CellKey;
import jp.tsunagari.domain.survey.withholding.Condition;

/**
 * A cross table that can be read from a publication.
 *
 * @param filter the attribute by which it was split and the part that is asked for, or null
 * @param people the conditions of everybody in the table
 */
record PublishedCross(
        GivenTables given, TableSide rows, TableSide columns, TableFilter filter, List<Condition> people) {

    /** Refused unless every cell of it stands in a published table. */
    static PublishedCross of(GivenTables given, AskedQuestions asked, CrossRequest request) {
        TableSide rows = side(request.rows(), asked);
        TableSide columns = side(request.columns(), asked);
        TableSide split = request.filter() == null ? null : side(request.filter(), asked);
        int line = split == null ? -1 : split.indexOf(request.filterOption() == null ? "" : request.filterOption());
        if (split != null && line < 0) {
            throw PublishedTables.notPublished();
        }
        PublishedCross cross = new PublishedCross(
                given,
                rows,
                columns,
                split == null ? null : new TableFilter(split, line),
                split == null ? List.of() : List.of(TablesAlone.condition(split, line)));
        if (!given.has(cross.key(TablesAlone.condition(rows, 0), TablesAlone.condition(columns, 0)))) {
            throw PublishedTables.notPublished();
        }
        return cross;
    }

    private static TableSide side(String name, AskedQuestions asked) {
        return TableSide.named(name, asked).orElseThrow(PublishedTables::notPublished);
    }

    CrossTabulationView view(UUID surveyId) {
        return new CrossTabulationView(
                surveyId,
                given.version(),
                CrossTabulationView.Side.of(rows),
                CrossTabulationView.Side.of(columns),
                filter == null ? null : CrossTabulationView.Filter.of(filter),
                WeightingView.NONE,
                IntStream.range(0, rows.lines().size()).mapToObj(this::row).toList(),
                totals(rows),
                totals(columns),
                total(key()));
    }

    private List<Cell> row(int row) {
        return IntStream.range(0, columns.lines().size())
                .mapToObj(column -> cell(TablesAlone.condition(rows, row), TablesAlone.condition(columns, column)))
                .toList();
    }

    private Cell cell(Condition row, Condition column) {
        Long count = given.count(key(row, column));
        return new Cell(
                count, percent(count, row, columns, column), percent(count, column, rows, row), count == null, null);
    }

    /** Of the people of a line who were asked the question of the other side, as far as that can be read too. */
    private BigDecimal percent(Long count, Condition line, TableSide otherSide, Condition other) {
        Condition notAsked = new Condition(otherSide.question().code(), SheetSplit.NOT_ASKED);
        Long asked = given.without(key(line).conditions(), notAsked);
        return count == null || asked == null || other.equals(notAsked) ? null : Percentage.of(count, asked);
    }

    private List<Total> totals(TableSide side) {
        return IntStream.range(0, side.lines().size())
                .mapToObj(line -> total(key(TablesAlone.condition(side, line))))
                .toList();
    }

    private Total total(CellKey key) {
        Long count = given.count(key);
        return new Total(count, count == null, null);
    }

    private CellKey key(Condition... conditions) {
        List<Condition> all = new ArrayList<>(people);
        all.addAll(List.of(conditions));
        return CellKey.of(all);
    }
}
