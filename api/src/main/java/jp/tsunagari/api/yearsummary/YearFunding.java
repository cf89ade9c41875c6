package jp.tsunagari.api.yearsummary;

import jakarta.validation.constraints.NotNull;
import jp.tsunagari.api.funding.PlatformFunds;
import jp.tsunagari.api.yearsummary.YearFiguresView.YearMoney;
import jp.tsunagari.domain.funding.FundingSums;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The money of the awards of a year, later payments included. */
public record YearFunding(
        @NotNull long awardedYen,
        @NotNull long allocatedYen,
        @NotNull long unallocatedYen,
        @NotNull long contractedYen,
        @NotNull long paidYen,
        @NotNull long returnedYen,
        @NotNull long leftYen,
        @Schema(
                        description =
                                "Of it, what went to the running of the platform and to pilot events that are not among those listed")
                @NotNull
                YearMoney otherMoney,
        @Schema(description = "Whether an amount in it is worked out, and not printed or entered") @NotNull
                boolean containsDerived,
        @Schema(description = "Whether an amount in it is approximate") @NotNull boolean containsApproximate,
        @Schema(description = "Where its lines are") @NotNull String link) {

    /** @param ofEvents what the listed pilot events were given */
    static YearFunding of(PlatformFunds funds, YearMoney ofEvents, YearLinks links) {
        FundingSums total = funds.total();
        return new YearFunding(
                total.awardedYen(),
                total.allocatedYen(),
                total.unallocatedYen(),
                total.contractedYen(),
                total.paidYen(),
                total.returnedYen(),
                total.leftYen(),
                new YearMoney(
                        total.allocatedYen() - ofEvents.allocatedYen(),
                        total.contractedYen() - ofEvents.contractedYen(),
                        total.paidYen() - ofEvents.paidYen()),
                funds.containsDerived(),
                funds.containsApproximate(),
                links.funding());
    }
}
