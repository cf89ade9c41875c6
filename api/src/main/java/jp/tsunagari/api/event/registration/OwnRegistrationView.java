package jp.tsunagari.api.event.registration;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.event.SessionEntity;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.event.RegistrationNeed;
import jp.tsunagari.domain.event.RegistrationState;
import jp.tsunagari.domain.event.SessionFormat;
import jp.tsunagari.domain.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registration as the person sees it who holds its token. */
public record OwnRegistrationView(
        @NotNull RegistrationState state,
        @Schema(description = "The place among those who wait, from 1; null of all others") Integer position,
        @NotNull int partySize,
        @NotNull SessionFormat format,
        @NotNull List<RegistrationNeed> needs,
        @NotNull OwnSession session,
        @NotNull long version)
        implements Versioned {

    /** What the person registered for. */
    public record OwnSession(
            @NotNull UUID id,
            @Schema(description = "Of the pilot event") @NotNull String pilotEventTitle,
            String title,
            @NotNull PartialDate heldOn,
            String startsAt,
            String endsAt,
            String venue,
            String address,
            @NotNull boolean cancelled) {}

    static OwnRegistrationView of(RegistrationEntity entity, Integer position, SessionEntity session, String title) {
        return new OwnRegistrationView(
                entity.state,
                position,
                entity.partySize,
                entity.format,
                entity.needs,
                new OwnSession(
                        session.id,
                        title,
                        session.title,
                        PartialDate.parse(session.heldOn).value(),
                        session.startsAt,
                        session.endsAt,
                        session.venue,
                        session.address,
                        session.cancelled),
                entity.version);
    }
}
