package jp.tsunagari.domain.survey.tabulation;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Turns counts into shares, weighted or not.
 *
 * @param weighting the weights, or null where every sheet counts one
 */
record Shares(Weighting weighting) {

    /** The share of one option among the valid answers, both by stratum. */
    OptionShare of(String code, String label, long[] chosen, long[] valid) {
        long count = Arrays.stream(chosen).sum();
        if (weighting != null) {
            WeightedShare share = weighting.share(chosen, valid);
            return new OptionShare(
                    code, label, count, share.percent(), share.interval().orElse(null));
        }
        long n = Arrays.stream(valid).sum();
        return new OptionShare(
                code, label, count, Percentage.of(count, n), n == 0 ? null : WilsonInterval.of(count, n));
    }

    /** The same in percent only. */
    BigDecimal percent(long[] chosen, long[] valid) {
        return weighting != null
                ? weighting.share(chosen, valid).percent()
                : Percentage.of(
                        Arrays.stream(chosen).sum(), Arrays.stream(valid).sum());
    }

    /** How many unweighted answers would be as precise; null without weighting. */
    Double effectiveN(long[] valid) {
        return weighting == null ? null : weighting.share(valid, valid).effectiveN();
    }
}
