package jp.tsunagari.api.survey.tabulation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.Table;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.tabulation.ComparedOption;
import jp.tsunagari.domain.survey.tabulation.NationalBaseline;
import jp.tsunagari.domain.survey.tabulation.NationalComparison;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question of a survey beside the same question of the national survey, both in percent of all respondents. */
@Schema(name = "NationalComparison")
public record NationalComparisonView(
        @NotNull UUID surveyId,
        @NotNull String question,
        @NotNull @Schema(description = "Respondents here, those without an answer included") long n,
        @NotNull WeightingView weighting,
        @NotNull Baseline baseline,
        @NotNull List<Option> options)
        implements Table {

    /** The national survey of one year. */
    @Schema(name = "NationalBaseline")
    public record Baseline(
            @NotNull int fiscalYear,
            @NotNull @Schema(description = "Respondents of the national survey") int n,
            @NotNull String source) {
        static Baseline of(NationalBaseline baseline) {
            return new Baseline(baseline.fiscalYear(), baseline.n(), NationalBaseline.SOURCE);
        }
    }

    /** One option on both sides; those without an answer are the last one. */
    @Schema(name = "NationalComparisonOption")
    public record Option(
            @NotNull String code,
            @NotNull String label,
            @Schema(description = "null where withheld") Long localCount,
            @Schema(description = "null where withheld") BigDecimal localPercent,
            @NotNull BigDecimal nationalPercent,
            @Schema(description = "Local less national; null where withheld") BigDecimal differencePoints,
            @Schema(description = "Of the difference, 95 % (Newcombe), in points; null where withheld")
                    IntervalView interval,
            @NotNull boolean withheld,
            @NotNull Baseline baseline) {}

    /** An option as a row of the CSV. */
    public record Row(
            String option,
            String optionLabel,
            Long localCount,
            BigDecimal localPercent,
            BigDecimal nationalPercent,
            BigDecimal differencePoints,
            BigDecimal low,
            BigDecimal high,
            boolean withheld,
            int nationalYear) {}

    static NationalComparisonView of(UUID surveyId, Question question, NationalComparison comparison) {
        Baseline baseline = Baseline.of(comparison.baseline());
        return new NationalComparisonView(
                surveyId,
                question.code(),
                comparison.n(),
                WeightingView.NONE,
                baseline,
                comparison.options().stream()
                        .map(option -> option(option, question, baseline))
                        .toList());
    }

    private static Option option(ComparedOption option, Question question, Baseline baseline) {
        return new Option(
                option.code(),
                question.options().stream()
                        .filter(share -> share.code().equals(option.code()))
                        .map(share -> share.label())
                        .findFirst()
                        .orElse(TableLabels.of(TableLine.NO_ANSWER)),
                option.localCount(),
                option.localPercent(),
                option.nationalPercent(),
                option.differencePoints(),
                IntervalView.of(option.interval()),
                option.isWithheld(),
                baseline);
    }

    @Override
    public List<Row> rows() {
        return options.stream()
                .map(option -> new Row(
                        option.code,
                        option.label,
                        option.localCount,
                        option.localPercent,
                        option.nationalPercent,
                        option.differencePoints,
                        option.interval == null ? null : option.interval.low(),
                        option.interval == null ? null : option.interval.high(),
                        option.withheld,
                        baseline.fiscalYear))
                .toList();
    }

    @Override
    public Class<?> rowType() {
        return Row.class;
    }
}
