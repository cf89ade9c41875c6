package jp.tsunagari.api.funding;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.funding.EntryKind;
import jp.tsunagari.domain.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An allocation as it stands in answers, with what became of it; all sums in yen, reversals taken off. */
public record AllocationView(
        @NotNull UUID id,
        @NotNull UUID awardId,
        @Schema(description = "null for running the platform") UUID pilotEventId,
        String pilotEventTitle,
        @NotNull long amountYen,
        @NotNull long reversedYen,
        @NotNull @Schema(description = "amountYen − reversedYen") long netYen,
        @NotNull long contractedYen,
        @NotNull @Schema(description = "netYen − contractedYen") long uncontractedYen,
        @NotNull long paidYen,
        String purpose,
        @NotNull boolean approximate,
        @NotNull Origin origin,
        String sourceNote,
        @NotNull long version,
        @NotNull Instant createdAt)
        implements Versioned {

    static AllocationView of(AllocationEntity entity, String pilotEventTitle, EntrySums sums) {
        long net = sums.of(EntryKind.ALLOCATION);
        return new AllocationView(
                entity.id,
                entity.awardId,
                entity.pilotEventId,
                pilotEventTitle,
                entity.amountYen,
                entity.amountYen - net,
                net,
                sums.of(EntryKind.CONTRACT),
                net - sums.of(EntryKind.CONTRACT),
                sums.of(EntryKind.PAYMENT),
                entity.purpose,
                entity.approximate,
                entity.origin,
                entity.sourceNote,
                entity.version,
                entity.createdAt);
    }
}
