package jp.tsunagari.api.platform;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.partner.MemberTier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One platform with the figures of today. */
public record PlatformDetail(@JsonUnwrapped PlatformView platform, @NotNull Summary summary) implements Versioned {

    /** What hangs on the platform; every figure is the number of rows that the list of the same name shows. */
    @Schema(name = "PlatformDetailSummary")
    public record Summary(
            @NotNull int fiscalYear,
            @NotNull String fiscalYearLabel,
            @NotNull List<TierCount> membersByTier,
            @NotNull long organisations,
            @NotNull long committees,
            @NotNull long meetings,
            @NotNull long steps,
            @NotNull long surveys,
            @NotNull long pilotEvents,
            @NotNull FundingTotals funding) {}

    /** The money of this fiscal year in yen, reversals taken off; more of it in the funding summary. */
    @Schema(name = "PlatformDetailFundingTotals")
    public record FundingTotals(
            @NotNull long awardedYen,
            @NotNull long allocatedYen,
            @NotNull long contractedYen,
            @NotNull long paidYen,
            @Schema(description = "Whether an amount in it is worked out, and not printed or entered") @NotNull
                    boolean containsDerived,
            @Schema(description = "Whether an amount in it is approximate") @NotNull boolean containsApproximate) {}

    /** Accepted members of one tier on this day. */
    @Schema(name = "PlatformDetailTierCount")
    public record TierCount(@NotNull MemberTier tier, @NotNull long members) {}

    @Override
    public long version() {
        return platform.version();
    }
}
