package jp.tsunagari.domain.survey.tabulation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A share after weighting.
 *
 * @param count the weights of those who chose the option, added up
 * @param n the weights of all whose answer is valid, added up
 * @param effectiveN how many unweighted answers would be as precise: (Σw)² ÷ Σw² (Kish, Survey Sampling, 1965)
 */
public record WeightedShare(double count, double n, double effectiveN) {

    /** In percent; null where nobody's answer is valid. */
    public BigDecimal percent() {
        return n == 0 ? null : Percentage.of(count / n);
    }

    /** The Wilson interval for the effective number; none where nobody's answer is valid. */
    public Optional<Interval> interval() {
        return n == 0
                ? Optional.empty()
                : Optional.of(WilsonInterval.of(Math.min(1, count / n) * effectiveN, effectiveN));
    }
}
