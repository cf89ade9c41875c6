package jp.tsunagari.domain.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import jp.tsunagari.domain.shared.Precision;

/**
 * The share of those who chose an option, as a document prints it, and what the counts beside it say. It is kept as printed and never
 * corrected; where it cannot come from the counts, that is shown. House rule.
 *
 * @param printedPercent as printed, 0–100; null where only a count is printed
 * @param precision how exact it is printed
 * @param count those who chose the option; null where not printed
 * @param n those whom the percentage is of; null where not printed
 */
public record ReportedShare(BigDecimal printedPercent, Precision precision, Long count, Long n) {
    private static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What rounding to one decimal moves a share by, in points; and to a whole percent, as 約98 % is. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private static final BigDecimal ROUNDING_ABOUT = new BigDecimal("0.5");

    /** The share that the counts make, in percent with four decimals, half up; none without both counts. */
    public Optional<BigDecimal> computedPercent() {
        return count == null || hasNoBase() ? Optional.empty() : Optional.of(percent(BigDecimal.valueOf(count)));
    }

    /**
     * Whether the printed share cannot come from the counts: it differs by more than 0.05 points (0.5 where it is printed as about, only
     * downwards where it is printed as at least so much) from the share that the count makes; or, where only the base is printed, from
     * that of every whole number of it. Null where there is nothing to hold it against.
     */
    public Boolean differs() {
        if (printedPercent == null || hasNoBase() || precision == Precision.AT_LEAST && count == null) {
            return null;
        }
        BigDecimal exact = count == null ? nearestCount() : BigDecimal.valueOf(count);
        BigDecimal points = exact.multiply(HUNDRED).subtract(printedPercent.multiply(BigDecimal.valueOf(n)));
        if (precision == Precision.AT_LEAST) {
            return points.signum() < 0;
        }
        BigDecimal allowed = precision == Precision.ABOUT ? ROUNDING_ABOUT : ROUNDING;
        return points.abs().compareTo(allowed.multiply(BigDecimal.valueOf(n))) > 0;
    }

    private boolean hasNoBase() {
        return n == null || n == 0;
    }

    private BigDecimal nearestCount() {
        return printedPercent.multiply(BigDecimal.valueOf(n)).divide(HUNDRED, 0, RoundingMode.HALF_UP);
    }

    private BigDecimal percent(BigDecimal number) {
        return number.multiply(HUNDRED).divide(BigDecimal.valueOf(n), DECIMALS, RoundingMode.HALF_UP);
    }
}
