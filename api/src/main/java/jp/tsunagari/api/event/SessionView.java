package jp.tsunagari.api.event;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.event.SessionFormat;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session of a pilot event as it stands in answers. */
public record SessionView(
        @NotNull UUID id,
        @NotNull UUID pilotEventId,
        String title,
        @NotNull PartialDate heldOn,
        String startsAt,
        String endsAt,
        String venue,
        String address,
        BigDecimal latitude,
        BigDecimal longitude,
        @NotNull SessionFormat format,
        @Schema(description = "Places in all; null for no limit") Integer capacity,
        Integer inPersonCapacity,
        Integer onlineCapacity,
        @NotNull List<ProgrammeRow> programme,
        LocalDate registrationOpensOn,
        LocalDate registrationClosesOn,
        @NotNull boolean cancelled,
        @Schema(
                        description =
                                "People who have a place; null outside the municipality, where it would tell whether a contact is known")
                Long confirmed,
        @Schema(description = "People who wait for a place; null outside the municipality") Long waitlisted,
        @Schema(description = "null until somebody has counted") AttendanceForm attendance,
        @Schema(description = "Counts the changes that a calendar shows") @NotNull int sequence,
        @NotNull Origin origin,
        String sourceNote,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    /** @param places null where the caller is not told */
    static SessionView of(SessionEntity entity, Places places) {
        return new SessionView(
                entity.id,
                entity.pilotEventId,
                entity.title,
                PilotEventView.date(entity.heldOn),
                entity.startsAt,
                entity.endsAt,
                entity.venue,
                entity.address,
                entity.latitude,
                entity.longitude,
                entity.format,
                entity.capacity,
                entity.inPersonCapacity,
                entity.onlineCapacity,
                entity.programme,
                entity.registrationOpensOn,
                entity.registrationClosesOn,
                entity.cancelled,
                places == null ? null : places.confirmed(),
                places == null ? null : places.waitlisted(),
                entity.attendance,
                entity.sequence,
                entity.origin,
                entity.sourceNote,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }
}
