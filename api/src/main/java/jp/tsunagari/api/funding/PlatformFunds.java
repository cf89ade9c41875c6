package jp.tsunagari.api.funding;

import java.util.List;
import jp.tsunagari.domain.funding.FundingSummary;
import jp.tsunagari.domain.funding.FundingSums;

/** What became of the money of a platform and year, in sums only; {@code byPilotEvent} is without running the platform. */
public record PlatformFunds(
        FundingSums total,
        boolean containsDerived,
        boolean containsApproximate,
        List<FundingSummary.OfPilotEvent> byPilotEvent) {

    /** Of a platform without an award. */
    public static final PlatformFunds NONE = new PlatformFunds(FundingSums.ZERO, false, false, List.of());
}
