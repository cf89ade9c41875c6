package jp.tsunagari.api.yearsummary;

import jakarta.validation.constraints.NotNull;
import jp.tsunagari.api.funding.PlatformFunds;
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
        @Schema(description = "Whether an amount in it is worked out, and not printed or entered") @NotNull
                boolean containsDerived,
        @Schema(description = "Whether an amount in it is approximate") @NotNull boolean containsApproximate,
        @Schema(description = "Where its lines are") @NotNull String link) {

    static YearFunding of(PlatformFunds funds, YearLinks links) {
        FundingSums total = funds.total();
        return new YearFunding(
                total.awardedYen(),
                total.allocatedYen(),
                total.unallocatedYen(),
                total.contractedYen(),
                total.paidYen(),
                total.returnedYen(),
                total.leftYen(),
                funds.containsDerived(),
                funds.containsApproximate(),
                links.funding());
    }
}
