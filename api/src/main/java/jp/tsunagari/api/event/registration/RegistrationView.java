package jp.tsunagari.api.event.registration;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.domain.event.ContactKind;
import jp.tsunagari.domain.event.RegistrationNeed;
import jp.tsunagari.domain.event.RegistrationState;
import jp.tsunagari.domain.event.SessionFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registration as staff see it, without the contact. */
public record RegistrationView(
        @NotNull UUID id,
        @NotNull UUID sessionId,
        @Schema(description = "The order of arrival in the session") @NotNull long number,
        @NotNull int partySize,
        @NotNull SessionFormat format,
        @NotNull List<RegistrationNeed> needs,
        @NotNull Language language,
        @NotNull RegistrationState state,
        @Schema(description = "The place among those who wait, from 1; null of all others") Integer position,
        @NotNull ContactKind contactKind,
        @Schema(description = "false once the contact has been erased") @NotNull boolean contactKept,
        Instant confirmedAt,
        Instant cancelledAt,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    static RegistrationView of(RegistrationEntity entity, Integer position) {
        return new RegistrationView(
                entity.id,
                entity.sessionId,
                entity.number,
                entity.partySize,
                entity.format,
                entity.needs,
                entity.language,
                entity.state,
                position,
                entity.contactKind,
                entity.contactKept,
                entity.confirmedAt,
                entity.cancelledAt,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }
}
