package jp.tsunagari.api.platform;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.platform.EstablishmentStep;
import jp.tsunagari.domain.platform.Phase;
import jp.tsunagari.domain.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An establishment step as it stands in answers. */
public record StepView(
        @NotNull UUID id,
        @NotNull UUID platformId,
        @NotNull EstablishmentStep step,
        @Schema(description = "The mark that the documents use, such as ④-1") String mark,
        @Schema(description = "null for a step of a city's own list") Phase phase,
        String ownLabel,
        Integer fiscalYear,
        String fiscalYearLabel,
        @Schema(description = "null where the source knows only the year") YearMonth startedMonth,
        LocalDate startedOn,
        @NotNull boolean planned,
        String headline,
        String notes,
        @NotNull Origin origin,
        String sourceNote,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    static StepView of(StepEntity entity) {
        return new StepView(
                entity.id,
                entity.platformId,
                entity.step,
                entity.step.mark(),
                entity.step.phase(),
                entity.ownLabel,
                entity.fiscalYear,
                PlatformView.label(entity.fiscalYear),
                entity.startedMonth == null ? null : YearMonth.parse(entity.startedMonth),
                entity.startedOn,
                entity.planned,
                entity.headline,
                entity.notes,
                entity.origin,
                entity.sourceNote,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }
}
