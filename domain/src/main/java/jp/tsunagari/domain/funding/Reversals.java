package jp.tsunagari.domain.funding;

import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * The one way to correct an entry (取消): in part or whole, as often as something is left, never below what hangs under it. A reversal is
 * no entry, so nothing reverses it. House rule.
 */
public final class Reversals {
    private Reversals() {}

    /**
     * Whether that much of an entry can be reversed.
     *
     * @param amountYen the amount of the entry as it was entered
     * @param reversedYen what is reversed of it already
     * @param belowYen what hangs under it, reversals taken off; 0 for a payment
     * @param wantedYen what is to be reversed now
     * @return that amount; or {@link RefusalCode#AMOUNT_OUT_OF_RANGE} or {@link RefusalCode#REVERSAL_TOO_LARGE} on {@code amountYen}
     */
    public static Result<Long> of(long amountYen, long reversedYen, long belowYen, long wantedYen) {
        Result<Long> wanted = Yen.entry(wantedYen);
        long left = amountYen - reversedYen - belowYen;
        return !wanted.isOk() || wantedYen <= left ? wanted : Result.refused(tooLarge(left, wantedYen));
    }

    static Refusal tooLarge(long leftYen, long wantedYen) {
        return Refusal.of(RefusalCode.REVERSAL_TOO_LARGE, "amountYen", Map.of("left", leftYen, "actual", wantedYen));
    }
}
