package jp.tsunagari.api.funding;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.funding.EntryKind;

/** A reversal as it stands in answers. */
public record ReversalView(
        @NotNull UUID id,
        @NotNull EntryKind entryKind,
        @NotNull UUID entryId,
        @NotNull UUID awardId,
        @NotNull long amountYen,
        @NotNull String reason,
        @NotNull long version,
        @NotNull Instant createdAt)
        implements Versioned {

    static ReversalView of(ReversalEntity entity) {
        return new ReversalView(
                entity.id,
                entity.entryKind,
                entity.entryId,
                entity.awardId,
                entity.amountYen,
                entity.reason,
                entity.version,
                entity.createdAt);
    }
}
