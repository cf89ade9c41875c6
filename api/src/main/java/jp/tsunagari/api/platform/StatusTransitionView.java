package jp.tsunagari.api.platform;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.domain.platform.PlatformStatus;

/** One change of status that took place. */
public record StatusTransitionView(
        @NotNull UUID id,
        @NotNull PlatformStatus from,
        @NotNull PlatformStatus to,
        String reason,
        @NotNull Instant decidedAt) {

    static StatusTransitionView of(StatusTransitionEntity entity) {
        return new StatusTransitionView(entity.id, entity.from, entity.to, entity.reason, entity.decidedAt);
    }
}
