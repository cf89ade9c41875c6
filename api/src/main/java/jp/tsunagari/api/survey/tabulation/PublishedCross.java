package jp.tsunagari.api.survey.tabulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.survey.publication.GivenTables;
import jp.tsunagari.api.survey.tabulation.CrossTabulationView.Cell;
import jp.tsunagari.api.survey.tabulation.CrossTabulationView.Filter;
import jp.tsunagari.api.survey.tabulation.CrossTabulationView.Total;
import jp.tsunagari.domain.survey.tabulation.AskedQuestions;
import jp.tsunagari.domain.survey.tabulation.Percentage;
import jp.tsunagari.domain.survey.tabulation.SheetSplit;
import jp.tsunagari.domain.survey.withholding.CellKey;
import jp.tsunagari.domain.survey.withholding.Condition;

/**
 * A cross table that can be read from a publication.
 *
 * @param filter the part of a split table that is asked for, or null
 * @param people the conditions of everybody in the table
 */
record PublishedCross(
        GivenTables given, PublishedSide rows, PublishedSide columns, Filter filter, List<Condition> people) {

    /** Refused unless every cell of it stands in a published table. */
    static PublishedCross of(GivenTables given, AskedQuestions asked, CrossRequest request) {
        PublishedSide rows = PublishedSide.named(request.rows(), given, asked);
        PublishedSide columns = PublishedSide.named(request.columns(), given, asked);
        Filter filter = null;
        List<Condition> people = List.of();
        if (request.filter() != null) {
            PublishedSide split = PublishedSide.named(request.filter(), given, asked);
            int line = split.indexOf(request.filterOption());
            if (line < 0) {
                throw PublishedTables.notPublished();
            }
            filter = new Filter(split.side().code(), split.question().text(), split.line(line));
            people = List.of(split.lines().get(line));
        }
        PublishedCross cross = new PublishedCross(given, rows, columns, filter, people);
        if (!given.has(cross.key(rows.lines().get(0), columns.lines().get(0)))) {
            throw PublishedTables.notPublished();
        }
        return cross;
    }

    CrossTabulationView view(UUID surveyId) {
        return new CrossTabulationView(
                surveyId,
                given.version(),
                null,
                rows.view(),
                columns.view(),
                filter,
                WeightingView.NONE,
                rows.lines().stream().map(this::row).toList(),
                rows.lines().stream().map(line -> total(key(line))).toList(),
                columns.lines().stream().map(line -> total(key(line))).toList(),
                total(key()));
    }

    private List<Cell> row(Condition row) {
        return columns.lines().stream().map(column -> cell(row, column)).toList();
    }

    private Cell cell(Condition row, Condition column) {
        Long count = given.count(key(row, column));
        return new Cell(
                count, percent(count, row, columns, column), percent(count, column, rows, row), count == null, null);
    }

    /** Of the people of a line who were asked the question of the other side, as far as that can be read too. */
    private BigDecimal percent(Long count, Condition line, PublishedSide otherSide, Condition other) {
        Condition notAsked = new Condition(otherSide.question().code(), SheetSplit.NOT_ASKED);
        Long asked = given.without(key(line).conditions(), notAsked);
        return count == null || asked == null || other.equals(notAsked) ? null : Percentage.of(count, asked);
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
