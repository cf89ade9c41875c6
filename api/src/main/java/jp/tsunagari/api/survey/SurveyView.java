package jp.tsunagari.api.survey;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.survey.ResponseRate;
import jp.tsunagari.domain.survey.SurveyChannel;
import jp.tsunagari.domain.survey.SurveyKind;
import jp.tsunagari.domain.survey.SurveyStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey as it stands in answers. Its counts are for the city's staff until its results are published. */
public record SurveyView(
        @NotNull UUID id,
        @NotNull UUID platformId,
        @NotNull SurveyKind kind,
        @NotNull String title,
        @NotNull SurveyStatus status,
        @NotNull int fiscalYear,
        @NotNull String fiscalYearLabel,
        @Schema(description = "The pilot event that it belongs to, where the caller sees it") UUID pilotEventId,
        PartialDate opensOn,
        PartialDate closesOn,
        String target,
        String method,
        @NotNull List<SurveyChannel> channels,
        Long population,
        Long sample,
        Long distributed,
        Long returned,
        Long valid,
        @Schema(description = "valid ÷ distributed") BigDecimal responseRate,
        @NotNull int suppressionThreshold,
        @NotNull boolean anonymous,
        @NotNull Origin origin,
        String sourceNote,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    /**
     * @param pilotEventId the event it belongs to, or null where the caller does not see one
     * @param counts whether what went out and came back is told
     */
    static SurveyView of(SurveyEntity entity, UUID pilotEventId, boolean counts) {
        return new SurveyView(
                entity.id,
                entity.platformId,
                entity.kind,
                entity.title,
                entity.status,
                entity.fiscalYear,
                new FiscalYear(entity.fiscalYear).label(),
                pilotEventId,
                date(entity.opensOn),
                date(entity.closesOn),
                entity.target,
                entity.method,
                entity.channels,
                entity.population,
                entity.sample,
                counts ? entity.distributed : null,
                counts ? entity.returned : null,
                counts ? entity.valid : null,
                counts
                        ? ResponseRate.of(entity.valid, entity.distributed)
                                .map(ResponseRate::rate)
                                .orElse(null)
                        : null,
                entity.suppressionThreshold,
                entity.anonymous,
                entity.origin,
                entity.sourceNote,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }

    static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text).value();
    }
}
