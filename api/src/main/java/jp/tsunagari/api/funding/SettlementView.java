package jp.tsunagari.api.funding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.funding.AwardState;
import jp.tsunagari.domain.funding.FundingSums;
import jp.tsunagari.domain.funding.Settlement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an award was settled, or what is open of it still. */
public record SettlementView(
        @NotNull UUID awardId,
        @NotNull AwardState state,
        @Schema(description = "null while it is open") LocalDate settledOn,
        @NotNull long awardedYen,
        @NotNull long paidYen,
        @NotNull @Schema(description = "0 while it is open") long returnedYen,
        @NotNull @Schema(description = "What would have to be returned now: awarded − paid − returned") long leftYen,
        @NotNull @Schema(description = "Contracts that are not paid in full; the rest can be reversed")
                List<OpenContract> openContracts,
        @NotNull long version)
        implements Versioned {

    /** A contract that keeps the award from being settled. */
    @Schema(name = "SettlementOpenContract")
    public record OpenContract(@NotNull UUID contractId, @NotNull long openYen) {}

    static SettlementView of(AwardEntity award, FundingSums sums, List<Settlement.OpenContract> open) {
        return new SettlementView(
                award.id,
                award.state(),
                award.settledOn,
                sums.awardedYen(),
                sums.paidYen(),
                sums.returnedYen(),
                sums.leftYen(),
                open.stream()
                        .map(contract -> new OpenContract(contract.contractId(), contract.openYen()))
                        .toList(),
                award.version);
    }
}
