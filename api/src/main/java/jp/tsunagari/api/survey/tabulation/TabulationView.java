package jp.tsunagari.api.survey.tabulation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.tsunagari.api.shared.csv.Table;
import jp.tsunagari.api.survey.sheet.CountedSheets;
import jp.tsunagari.domain.survey.publication.TablesAlone;
import jp.tsunagari.domain.survey.tabulation.Tabulation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All questions of a survey counted. */
@Schema(name = "Tabulation")
public record TabulationView(
        @NotNull UUID surveyId,
        @Schema(description = "The version that was published; null for what staff count now")
                Integer publicationVersion,
        @Schema(description = "Answer sheets in all; null where withheld") Long sheets,
        @Schema(
                        description =
                                "The last day whose answer sheets staff count while people answer an anonymous survey; null where all are counted")
                LocalDate countedUntil,
        @NotNull WeightingView weighting,
        @NotNull List<QuestionTableView> questions,
        @NotNull List<ScaleTableView> scales)
        implements Table {

    /** One line of a table as a row of the CSV. */
    public record Row(
            String question,
            String questionText,
            String option,
            String optionLabel,
            Long count,
            BigDecimal percent,
            BigDecimal low,
            BigDecimal high,
            boolean withheld,
            Long validN) {}

    static TabulationView of(CountedSheets counted, Tabulation tabulation, TablesAlone alone) {
        return new TabulationView(
                counted.surveyId(),
                null,
                tabulation.sheets(),
                counted.until(),
                WeightingView.of(tabulation.weighting(), tabulation.outsideStrata()),
                tabulation.questions().stream()
                        .map(table -> QuestionTableView.of(table, alone))
                        .toList(),
                tabulation.loneliness() == null
                        ? List.of()
                        : List.of(ScaleTableView.of(tabulation.loneliness(), alone.threshold())));
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        questions.forEach(question -> rows.addAll(question.rows()));
        scales.forEach(scale -> rows.addAll(scale.rows()));
        return rows;
    }

    @Override
    public Class<?> rowType() {
        return Row.class;
    }

    static Stream<Row> rows(String code, String text, List<OptionShareView> options, Long validN) {
        return options.stream()
                .map(option -> new Row(
                        code,
                        text,
                        option.code(),
                        option.label(),
                        option.count(),
                        option.percent(),
                        option.interval() == null ? null : option.interval().low(),
                        option.interval() == null ? null : option.interval().high(),
                        option.withheld(),
                        validN));
    }

    /** Those without an answer, or not asked; they have no share among the answers. */
    static Row row(String code, String text, TableLine line, Long count, Long validN) {
        return new Row(code, text, line.name(), TableLabels.of(line), count, null, null, null, count == null, validN);
    }
}
