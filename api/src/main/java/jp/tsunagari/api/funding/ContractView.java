package jp.tsunagari.api.funding;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.funding.EntryKind;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contract as it stands in answers, with what is paid of it; all sums in yen, reversals taken off. */
public record ContractView(
        @NotNull UUID id,
        @NotNull UUID awardId,
        @NotNull UUID allocationId,
        @NotNull List<ContractorForm> contractors,
        @NotNull long amountYen,
        @NotNull long reversedYen,
        @NotNull @Schema(description = "amountYen − reversedYen") long netYen,
        @NotNull long paidYen,
        @NotNull @Schema(description = "netYen − paidYen; the contract is open while it is more than 0") long openYen,
        PartialDate date,
        @Schema(description = "Where no day is known") YearMonth month,
        String purpose,
        @NotNull boolean approximate,
        @NotNull Origin origin,
        String sourceNote,
        @NotNull long version,
        @NotNull Instant createdAt)
        implements Versioned {

    static ContractView of(ContractEntity entity, EntrySums sums) {
        long net = sums.of(EntryKind.CONTRACT);
        return new ContractView(
                entity.id,
                entity.awardId,
                entity.allocationId,
                entity.contractors.stream()
                        .map(row -> ContractorForm.of(row.toContractor()))
                        .toList(),
                entity.amountYen,
                entity.amountYen - net,
                net,
                sums.of(EntryKind.PAYMENT),
                net - sums.of(EntryKind.PAYMENT),
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
