package jp.tsunagari.domain.survey.tabulation;

import java.math.BigDecimal;
import java.util.List;

/**
 * Two closed questions counted together (クロス集計). Counts are sheets. Percentages are of the people of the line who were asked the
 * other question, those without an answer included, and weighted where the table is.
 *
 * @param weighting by which the percentages are weighted; null where every sheet counts one
 * @param outsideStrata sheets of the table that belong to no stratum, so that they are in no weighted percentage
 * @param cells row by row
 * @param rowTotals how many people are in each row; of a multiple choice less than its cells add up to
 * @param columnTotals how many people are in each column
 * @param total how many people are in the table
 */
public record CrossTable(
        Weighting weighting,
        long outsideStrata,
        List<List<Cell>> cells,
        List<Long> rowTotals,
        List<Long> columnTotals,
        long total) {

    /**
     * One cell.
     *
     * @param rowPercent of the people of its row; null where nobody is, and for those who were not asked
     * @param columnPercent of the people of its column
     */
    public record Cell(long count, BigDecimal rowPercent, BigDecimal columnPercent) {}
}
