package jp.tsunagari.api.committee;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat of an organisation on a committee, as it stands in answers. */
public record CommitteeMembershipView(
        @NotNull UUID id,
        @NotNull UUID committeeId,
        @NotNull UUID organisationId,
        @NotNull String organisationName,
        LocalDate from,
        @Schema(description = "The last day, inclusive; null while it goes on") LocalDate until,
        String role,
        @NotNull Origin origin,
        String sourceNote,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    static CommitteeMembershipView of(CommitteeMembershipEntity entity, String organisationName) {
        return new CommitteeMembershipView(
                entity.id,
                entity.committeeId,
                entity.organisationId,
                organisationName,
                entity.validFrom,
                entity.validUntil,
                entity.role,
                entity.origin,
                entity.sourceNote,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }
}
