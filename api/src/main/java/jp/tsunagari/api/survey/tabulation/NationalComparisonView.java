package jp.tsunagari.api.survey.tabulation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.Table;
import jp.tsunagari.api.survey.sheet.CountedSheets;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.tabulation.ComparedOption;
import jp.tsunagari.domain.survey.tabulation.NationalBaseline;
import jp.tsunagari.domain.survey.tabulation.NationalComparison;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question of a survey beside the same question of the national survey, both in percent of all respondents. */
@Schema(name = "NationalComparison")
public record NationalComparisonView(
        @NotNull UUID surveyId,
        @Schema(description = "The version that was published; null for what staff count now")
                Integer publicationVersion,
        @Schema(
                        description =
                                "The last day whose answer sheets staff count while people answer an anonymous survey; null where all are counted")
                LocalDate countedUntil,
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
            int nationalYear,
            LocalDate countedUntil,
            Integer publicationVersion) {}

    /** What was published. */
    static NationalComparisonView of(
            UUID surveyId, int publicationVersion, Question question, NationalComparison comparison) {
        return of(new CountedSheets(surveyId, null), publicationVersion, question, comparison);
    }

    /** What staff count. */
    static NationalComparisonView of(CountedSheets counted, Question question, NationalComparison comparison) {
        return of(counted, null, question, comparison);
    }

    private static NationalComparisonView of(
            CountedSheets counted, Integer publicationVersion, Question question, NationalComparison comparison) {
        Baseline baseline = Baseline.of(comparison.baseline());
        return new NationalComparisonView(
                counted.surveyId(),
                publicationVersion,
                counted.until(),
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
                        baseline.fiscalYear,
                        countedUntil,
                        publicationVersion))
                .toList();
    }

    @Override
    public Class<?> rowType() {
        return Row.class;
    }
}
