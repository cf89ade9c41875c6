package jp.tsunagari.domain.event;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What those who came to several pilot events said. Only counts can be added: an event for which a document prints percentages without
 * counts is told apart, and is no part of the rate.
 *
 * @param asked pilot events that asked those who came
 * @param counted of these, those whose answers are counted
 * @param returned questionnaires that came back to the counted ones
 * @param satisfied positive answers among these
 * @param reportedOnly pilot events that are not counted, of which a percentage of the satisfied is printed
 */
public record SatisfactionTally(long asked, long counted, long returned, long satisfied, long reportedOnly) {
    /** Nobody asked. */
    public static final SatisfactionTally NONE = new SatisfactionTally(0, 0, 0, 0, 0);

    private static final int RATE_DECIMALS = 6;

    /** The tally of one pilot event; null where nobody was asked. */
    public static SatisfactionTally of(Satisfaction satisfaction) {
        if (satisfaction == null) {
            return NONE;
        }
        Optional<Long> satisfied = satisfaction.satisfied().filter(known -> satisfaction.returned() != null);
        return satisfied
                .map(positive -> new SatisfactionTally(1, 1, satisfaction.returned(), positive, 0))
                .orElseGet(() -> new SatisfactionTally(1, 0, 0, 0, isReported(satisfaction) ? 1 : 0));
    }

    /** Positive answers ÷ questionnaires that came back, with six decimals, half up; none where nothing is counted. */
    public Optional<BigDecimal> rate() {
        return returned == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(satisfied)
                        .divide(BigDecimal.valueOf(returned), RATE_DECIMALS, RoundingMode.HALF_UP));
    }

    SatisfactionTally plus(SatisfactionTally other) {
        return new SatisfactionTally(
                asked + other.asked,
                counted + other.counted,
                returned + other.returned,
                satisfied + other.satisfied,
                reportedOnly + other.reportedOnly);
    }

    /** The share of all the satisfied, or of each answer that counts as one. */
    private static boolean isReported(Satisfaction satisfaction) {
        return satisfaction.reportedPercent() != null
                || satisfaction.options().stream()
                        .anyMatch(option -> option.positive() && option.reportedPercent() != null);
    }
}
