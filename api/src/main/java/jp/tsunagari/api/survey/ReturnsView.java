package jp.tsunagari.api.survey;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.survey.ResponseRate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went out and came back of a survey, with the rate that follows from it. */
public record ReturnsView(
        @NotNull UUID surveyId,
        Long population,
        Long sample,
        Long distributed,
        Long returned,
        Long valid,
        Long undeliverable,
        Long invalid,
        @Schema(description = "valid ÷ distributed") BigDecimal responseRate,
        @Schema(description = "The same in percent, to one decimal, half up") BigDecimal responseRatePercent,
        @Schema(description = "As a document prints it") BigDecimal printedRatePercent,
        @Schema(description = "Whether it differs from the computed one by more than 0.05 points")
                Boolean printedRateDiffers,
        @NotNull List<StratumReturns> strata,
        @NotNull List<ChannelCount> distributionChannels,
        @NotNull List<ChannelCount> returnChannels,
        @Schema(description = "Answer sheets that the service holds") @NotNull long sheetsHeld,
        @Schema(description = "valid − sheetsHeld; publishing with a difference needs a reason") Long sheetsMissing,
        @NotNull long version)
        implements Versioned {

    /** A stratum with the rate that follows from its counts. */
    public record StratumReturns(@NotNull StratumCounts counts, BigDecimal responseRate) {
        static StratumReturns of(StratumCounts counts) {
            return new StratumReturns(
                    counts,
                    ResponseRate.of(counts.valid(), counts.distributed())
                            .map(ResponseRate::rate)
                            .orElse(null));
        }
    }

    static ReturnsView of(SurveyEntity survey, long sheets) {
        ResponseRate rate = ResponseRate.of(survey.valid, survey.distributed).orElse(null);
        BigDecimal printed = survey.printedRate == null ? null : new BigDecimal(survey.printedRate);
        return new ReturnsView(
                survey.id,
                survey.population,
                survey.sample,
                survey.distributed,
                survey.returned,
                survey.valid,
                survey.undeliverable,
                survey.invalid,
                rate == null ? null : rate.rate(),
                rate == null ? null : rate.percent(),
                printed,
                rate == null || printed == null ? null : rate.differsFrom(printed),
                survey.strata.stream().map(StratumReturns::of).toList(),
                survey.distributionChannels,
                survey.returnChannels,
                sheets,
                survey.valid == null ? null : survey.valid - sheets,
                survey.version);
    }
}
