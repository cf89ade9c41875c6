package jp.tsunagari.api.funding;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.funding.EntryKind;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment as it stands in answers. */
public record PaymentView(
        @NotNull UUID id,
        @NotNull UUID awardId,
        @NotNull UUID contractId,
        @NotNull long amountYen,
        @NotNull long reversedYen,
        @NotNull @Schema(description = "amountYen − reversedYen") long netYen,
        PartialDate date,
        @Schema(description = "Where no day is known") YearMonth month,
        String purpose,
        @NotNull boolean approximate,
        @NotNull Origin origin,
        String sourceNote,
        @NotNull long version,
        @NotNull Instant createdAt)
        implements Versioned {

    static PaymentView of(PaymentEntity entity, EntrySums sums) {
        long net = sums.of(EntryKind.PAYMENT);
        return new PaymentView(
                entity.id,
                entity.awardId,
                entity.contractId,
                entity.amountYen,
                entity.amountYen - net,
                net,
                EntryDates.of(entity.date),
                EntryDates.month(entity.date),
                entity.purpose,
                entity.approximate,
                entity.origin,
                entity.sourceNote,
                entity.version,
                entity.createdAt);
    }
}
