package jp.tsunagari.api.funding;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.funding.AwardState;
import jp.tsunagari.domain.funding.FundingSums;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An award as it stands in answers, with what became of it; all sums in yen, reversals taken off. */
public record AwardView(
        @NotNull UUID id,
        @NotNull UUID platformId,
        @NotNull UUID sourceId,
        @NotNull String sourceName,
        @NotNull int fiscalYear,
        @NotNull String fiscalYearLabel,
        @NotNull long amountYen,
        @NotNull long reversedYen,
        @NotNull @Schema(description = "amountYen − reversedYen") long netYen,
        @NotNull long allocatedYen,
        @NotNull long unallocatedYen,
        @NotNull long contractedYen,
        @NotNull long paidYen,
        @NotNull long returnedYen,
        @NotNull @Schema(description = "netYen − paidYen − returnedYen") long leftYen,
        @NotNull AwardState state,
        LocalDate settledOn,
        @NotNull boolean carriedOver,
        LocalDate carriedOverOn,
        @Schema(description = "Last day of a contract; null where the source is not bound to fiscal years")
                LocalDate contractsUntil,
        @Schema(description = "Last day of a payment; null where the source is not bound to fiscal years")
                LocalDate paymentsUntil,
        PartialDate decidedOn,
        String purpose,
        @NotNull boolean approximate,
        @NotNull Origin origin,
        String sourceNote,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    static AwardView of(AwardEntity entity, String sourceName, EntrySums below) {
        FundingSums sums = below.ofAward(entity.settled == null ? 0 : entity.settled.returnedYen);
        return new AwardView(
                entity.id,
                entity.platformId,
                entity.sourceId,
                sourceName,
                entity.fiscalYear,
                new FiscalYear(entity.fiscalYear).label(),
                entity.amountYen,
                entity.amountYen - sums.awardedYen(),
                sums.awardedYen(),
                sums.allocatedYen(),
                sums.unallocatedYen(),
                sums.contractedYen(),
                sums.paidYen(),
                sums.returnedYen(),
                sums.leftYen(),
                entity.state(),
                entity.settledOn,
                entity.terms().carriedOver(),
                entity.carriedOverOn,
                entity.terms().contractDays().until(),
                entity.terms().paymentDays().until(),
                EntryDates.of(entity.decidedOn),
                entity.purpose,
                entity.approximate,
                entity.origin,
                entity.sourceNote,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }
}
