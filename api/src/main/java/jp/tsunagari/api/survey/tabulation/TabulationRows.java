package jp.tsunagari.api.survey.tabulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A tabulation as the rows of its CSV. Each says by itself what is counted and how, because rows are copied out of files. */
final class TabulationRows {
    /** One line of a table, or the mean and quartiles of the numbers that were answered, which are never published. */
    record Row(
            String question,
            String questionText,
            String option,
            String optionLabel,
            Long count,
            BigDecimal percent,
            BigDecimal low,
            BigDecimal high,
            boolean withheld,
            Long validN,
            Double effectiveN,
            BigDecimal mean,
            BigDecimal lowerQuartile,
            BigDecimal median,
            BigDecimal upperQuartile,
            Long min,
            Long max,
            TabulationWeighting weighting,
            LocalDate countedUntil,
            Integer publicationVersion) {}

    /** To which question or scale the rows belong. */
    private record Head(String code, String text, Long validN, Double effectiveN) {}

    private static final StatisticsView NO_STATISTICS = new StatisticsView(0, null, null, null, null, null, null);

    private final TabulationView tabulation;
    private final List<Row> rows = new ArrayList<>();

    private TabulationRows(TabulationView tabulation) {
        this.tabulation = tabulation;
    }

    static List<Row> of(TabulationView tabulation) {
        TabulationRows all = new TabulationRows(tabulation);
        tabulation.questions().forEach(all::add);
        tabulation.scales().forEach(all::add);
        return all.rows;
    }

    private void add(QuestionTableView table) {
        Head head = new Head(table.code(), table.text(), table.validN(), table.effectiveN());
        addShares(head, table.options(), table.statistics());
        addOther(head, TableLine.NO_ANSWER, table.noAnswer(), table.noAnswerWithheld());
        addOther(head, TableLine.NOT_ASKED, table.notAsked(), table.notAskedWithheld());
    }

    private void add(ScaleTableView table) {
        Head head = new Head(table.scale().name(), null, table.validN(), table.effectiveN());
        addShares(head, table.bands(), table.statistics());
        addOther(head, TableLine.NO_ANSWER, table.noAnswer(), table.noAnswerWithheld());
        addOther(head, TableLine.NOT_ASKED, table.notAsked(), table.notAskedWithheld());
    }

    private void addShares(Head head, List<OptionShareView> options, StatisticsView statistics) {
        options.forEach(option -> add(head, option, NO_STATISTICS));
        if (statistics != null) {
            add(head, line(TableLine.ANSWERED, statistics.n(), true), statistics);
        }
    }

    /** Those without an answer, or not asked; they have no share among the answers. */
    private void addOther(Head head, TableLine line, Long count, boolean withheld) {
        add(head, line(line, count, withheld), NO_STATISTICS);
    }

    private static OptionShareView line(TableLine line, Long count, boolean withheld) {
        return new OptionShareView(line.name(), TableLabels.of(line), count, null, null, withheld, null);
    }

    private void add(Head head, OptionShareView line, StatisticsView statistics) {
        IntervalView interval = line.interval();
        rows.add(new Row(
                head.code,
                head.text,
                line.code(),
                line.label(),
                line.count(),
                line.percent(),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                line.withheld(),
                head.validN,
                head.effectiveN,
                statistics.mean(),
                statistics.lowerQuartile(),
                statistics.median(),
                statistics.upperQuartile(),
                statistics.min(),
                statistics.max(),
                tabulation.weighting().kind(),
                tabulation.countedUntil(),
                tabulation.publicationVersion()));
    }
}
