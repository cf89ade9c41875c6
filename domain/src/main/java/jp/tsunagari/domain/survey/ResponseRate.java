package jp.tsunagari.domain.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The response rate (回収率): valid sheets ÷ distributed sheets, as the documents print it. It is computed, never typed in.
 *
 * @param valid valid sheets (有効回収)
 * @param distributed distributed sheets, more than 0
 */
public record ResponseRate(long valid, long distributed) {
    private static final int RATE_DECIMALS = 6;
    private static final int PERCENT_DECIMALS = 1;
    private static final int HUNDRED = 100;

    /** What rounding to one decimal can move a printed rate by, in points. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    /** A rate of nothing distributed is a programming error. */
    public ResponseRate {
        if (distributed <= 0) {
            throw new IllegalArgumentException("nothing was distributed");
        }
    }

    /** The rate; none while one of the counts is unknown (null) or nothing was distributed. */
    public static Optional<ResponseRate> of(Long valid, Long distributed) {
        return valid == null || distributed == null || distributed <= 0
                ? Optional.empty()
                : Optional.of(new ResponseRate(valid, distributed));
    }

    /** The rate as a fraction with six decimals, half up. */
    public BigDecimal rate() {
        return BigDecimal.valueOf(valid).divide(BigDecimal.valueOf(distributed), RATE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The rate in percent with one decimal, half up from the counts, as it is shown. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(valid)
                .multiply(BigDecimal.valueOf(HUNDRED))
                .divide(BigDecimal.valueOf(distributed), PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether a rate that a document prints, in percent, differs from the unrounded rate by more than 0.05 points. */
    public boolean differsFrom(BigDecimal printedPercent) {
        BigDecimal all = BigDecimal.valueOf(distributed);
        BigDecimal computed = BigDecimal.valueOf(valid).multiply(BigDecimal.valueOf(HUNDRED));
        return printedPercent.multiply(all).subtract(computed).abs().compareTo(ROUNDING.multiply(all)) > 0;
    }
}
