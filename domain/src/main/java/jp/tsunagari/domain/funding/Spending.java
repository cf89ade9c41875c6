package jp.tsunagari.domain.funding;

import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * Nothing is spent twice: at every moment Σ allocations ≤ award, Σ contracts ≤ allocation, Σ payments ≤ contract, each with its reversals
 * taken off. House rule.
 */
public final class Spending {
    private Spending() {}

    /**
     * Whether one more entry fits below another.
     *
     * @param above what it hangs under: award, allocation or contract
     * @param limitYen the amount of that, its reversals taken off
     * @param usedYen what hangs under it already, reversals taken off
     * @param amountYen the new entry
     * @return the amount; or, on {@code amountYen}, {@link RefusalCode#AMOUNT_OUT_OF_RANGE}, or by what it hangs under
     *     {@link RefusalCode#OVER_AWARD}, {@link RefusalCode#OVER_ALLOCATION}, {@link RefusalCode#OVER_CONTRACT}
     */
    public static Result<Long> within(EntryKind above, long limitYen, long usedYen, long amountYen) {
        Result<Long> entry = Yen.entry(amountYen);
        return !entry.isOk() || amountYen <= limitYen - usedYen
                ? entry
                : Result.refused(over(above, limitYen, usedYen, amountYen));
    }

    static Refusal over(EntryKind above, long limitYen, long usedYen, long amountYen) {
        RefusalCode code =
                switch (above) {
                    case AWARD -> RefusalCode.OVER_AWARD;
                    case ALLOCATION -> RefusalCode.OVER_ALLOCATION;
                    case CONTRACT -> RefusalCode.OVER_CONTRACT;
                    case PAYMENT -> throw new IllegalArgumentException("nothing hangs under a payment");
                };
        return Refusal.of(
                code,
                "amountYen",
                Map.of("limit", limitYen, "used", usedYen, "left", limitYen - usedYen, "actual", amountYen));
    }
}
