package jp.tsunagari.domain.funding;

import java.time.LocalDate;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/** Whether entries below an award, reversals of it and its carry-over are still taken. */
public enum AwardState {
    /** They are. */
    OPEN,
    /** 精算済: the award is closed for good. */
    SETTLED;

    /** The state of an award by the day of its settlement, null where it has none. */
    public static AwardState of(LocalDate settledOn) {
        return settledOn == null ? OPEN : SETTLED;
    }

    /** Whether anything may change in the award or below it; or {@link RefusalCode#AWARD_SETTLED} on the whole. */
    public Result<AwardState> changeable() {
        return this == OPEN ? Result.ok(this) : Result.refused(RefusalCode.AWARD_SETTLED, "");
    }
}
