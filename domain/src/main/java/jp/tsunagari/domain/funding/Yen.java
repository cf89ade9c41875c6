package jp.tsunagari.domain.funding;

import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/** Amounts in yen, always whole numbers. House rule: one entry is 1 to 10^12, and every sum can be shown exactly by any client. */
public final class Yen {
    /** The least that an entry can be about. */
    public static final long MIN_ENTRY = 1;

    /** The most that one entry can be about. */
    public static final long MAX_ENTRY = 1_000_000_000_000L;

    /** The largest sum: the last whole number that JavaScript and spreadsheets hold exactly. */
    public static final long MAX_SUM = (1L << 53) - 1;

    private Yen() {}

    /** The amount of an award, allocation, contract, payment or reversal; or {@link RefusalCode#AMOUNT_OUT_OF_RANGE} on {@code amountYen}. */
    public static Result<Long> entry(long amountYen) {
        return within(MIN_ENTRY, amountYen, "amountYen");
    }

    /** What is paid back at the settlement, 0 included; or {@link RefusalCode#AMOUNT_OUT_OF_RANGE} on {@code returnedYen}. */
    public static Result<Long> returned(long returnedYen) {
        return within(0, returnedYen, "returnedYen");
    }

    /**
     * A new award on top of all awards of a platform.
     *
     * @param sumYen what the awards add up to, reversals taken off
     * @param amountYen the new one
     * @return the new sum; or {@link RefusalCode#AMOUNT_OUT_OF_RANGE}, or {@link RefusalCode#SUM_TOO_LARGE}, on {@code amountYen}
     */
    public static Result<Long> add(long sumYen, long amountYen) {
        Result<Long> entry = entry(amountYen);
        if (!entry.isOk()) {
            return entry;
        }
        return amountYen <= MAX_SUM - sumYen
                ? Result.ok(sumYen + amountYen)
                : Result.refused(sumTooLarge(sumYen, amountYen));
    }

    static Refusal sumTooLarge(long sumYen, long amountYen) {
        return Refusal.of(
                RefusalCode.SUM_TOO_LARGE,
                "amountYen",
                Map.of("limit", MAX_SUM, "used", sumYen, "left", MAX_SUM - sumYen, "actual", amountYen));
    }

    static Result<Long> within(long min, long yen, String subject) {
        return yen >= min && yen <= MAX_ENTRY
                ? Result.ok(yen)
                : Result.refused(Refusal.of(
                        RefusalCode.AMOUNT_OUT_OF_RANGE, subject, Map.of("min", min, "max", MAX_ENTRY, "actual", yen)));
    }
}
