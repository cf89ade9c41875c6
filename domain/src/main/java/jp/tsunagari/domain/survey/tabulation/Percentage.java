package jp.tsunagari.domain.survey.tabulation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as they stand in answers: percent with four decimals, half up. House rule. */
public final class Percentage {
    private static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percentage() {}

    /** {@code count} in percent of {@code n}, rounded once, from the counts; null where n is 0. */
    public static BigDecimal of(long count, long n) {
        return n == 0
                ? null
                : BigDecimal.valueOf(count)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(n), DECIMALS, RoundingMode.HALF_UP);
    }

    /** A fraction in percent. */
    public static BigDecimal of(double fraction) {
        return BigDecimal.valueOf(fraction).multiply(HUNDRED).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
