package jp.tsunagari.api.platform;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Precision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting of the platform as it stands in answers. */
public record MeetingView(
        @NotNull UUID id,
        @NotNull UUID platformId,
        String title,
        @NotNull PartialDate heldOn,
        String place,
        @NotNull List<String> agenda,
        @NotNull List<UUID> attendingOrganisationIds,
        @Schema(description = "Persons; null where the source gives no number") Integer attendance,
        Precision attendancePrecision,
        @NotNull Origin origin,
        String sourceNote,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    static MeetingView of(MeetingEntity entity, List<UUID> attending) {
        return new MeetingView(
                entity.id,
                entity.platformId,
                entity.title,
                PartialDate.parse(entity.heldOn).value(),
                entity.place,
                entity.agenda,
                attending,
                entity.attendance,
                entity.attendancePrecision,
                entity.origin,
                entity.sourceNote,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }
}
