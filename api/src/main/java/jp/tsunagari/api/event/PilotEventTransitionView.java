package jp.tsunagari.api.event;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.domain.event.PilotEventStatus;

/** One change of a pilot event's status that took place. */
public record PilotEventTransitionView(
        @NotNull UUID id,
        @NotNull PilotEventStatus from,
        @NotNull PilotEventStatus to,
        String reason,
        @NotNull Instant decidedAt) {

    static PilotEventTransitionView of(PilotEventTransitionEntity entity) {
        return new PilotEventTransitionView(entity.id, entity.from, entity.to, entity.reason, entity.decidedAt);
    }
}
