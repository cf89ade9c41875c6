package jp.tsunagari.domain.event;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.tsunagari.domain.shared.Precision;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.survey.ReportedShare;

/**
 * What those who came said on a questionnaire. The rates are computed from the counts, never typed in; a percentage that a document prints
 * is kept as reported. House rule.
 *
 * @param distributed questionnaires given out; null where it is not known
 * @param returned those that came back; null where it is not known
 * @param options the answers that could be given
 * @param reportedPercent the share of the satisfied that a document prints; null where it prints none
 */
public record Satisfaction(Long distributed, Long returned, List<Option> options, BigDecimal reportedPercent) {
    private static final int RATE_DECIMALS = 6;

    /** Takes an unmodifiable copy of the options. */
    public Satisfaction {
        options = List.copyOf(options);
    }

    /**
     * An answer that could be given.
     *
     * @param positive whether who gives it is satisfied
     * @param count how many gave it; null where only a percentage is printed
     * @param reportedPercent as printed; null where only a count is
     */
    public record Option(boolean positive, Long count, BigDecimal reportedPercent) {}

    /**
     * What contradicts something else in it: {@link RefusalCode#MORE_RETURNED_THAN_DISTRIBUTED} on {@code returned}; on {@code
     * options} {@link RefusalCode#MORE_ANSWERS_THAN_RETURNED} or, where nobody knows how many came back, {@link
     * RefusalCode#MORE_ANSWERS_THAN_DISTRIBUTED}.
     */
    public List<Refusal> faults() {
        List<Refusal> faults = new ArrayList<>();
        if (returned != null && distributed != null && returned > distributed) {
            faults.add(more(RefusalCode.MORE_RETURNED_THAN_DISTRIBUTED, "returned", returned, distributed));
        }
        long answers = options.stream()
                .map(Option::count)
                .filter(Objects::nonNull)
                .mapToLong(count -> count)
                .sum();
        Long most = returned == null ? distributed : returned;
        if (most != null && answers > most) {
            RefusalCode code = returned == null
                    ? RefusalCode.MORE_ANSWERS_THAN_DISTRIBUTED
                    : RefusalCode.MORE_ANSWERS_THAN_RETURNED;
            faults.add(more(code, "options", answers, most));
        }
        return List.copyOf(faults);
    }

    /** How many gave a positive answer; none while the count of one is not known, or there is no such answer. */
    public Optional<Long> satisfied() {
        List<Option> positive = options.stream().filter(Option::positive).toList();
        return positive.isEmpty() || positive.stream().anyMatch(option -> option.count() == null)
                ? Optional.empty()
                : Optional.of(positive.stream().mapToLong(Option::count).sum());
    }

    /** Positive answers ÷ questionnaires that came back, with six decimals, half up; none where one of them is not known. */
    public Optional<BigDecimal> satisfactionRate() {
        return satisfied().flatMap(satisfied -> rate(satisfied, returned));
    }

    /** Questionnaires that came back ÷ those given out, with six decimals, half up; none where one of them is not known. */
    public Optional<BigDecimal> returnRate() {
        return returned == null ? Optional.empty() : rate(returned, distributed);
    }

    /** The share of an option as printed, held against its count and the questionnaires that came back. */
    public ReportedShare shareOf(Option option) {
        return new ReportedShare(option.reportedPercent(), Precision.EXACT, option.count(), returned);
    }

    /** The share of the satisfied as printed, held against the counts: more than 0.05 points off is flagged. */
    public ReportedShare share() {
        return new ReportedShare(reportedPercent, Precision.EXACT, satisfied().orElse(null), returned);
    }

    private static Optional<BigDecimal> rate(long part, Long whole) {
        return whole == null || whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), RATE_DECIMALS, RoundingMode.HALF_UP));
    }

    private static Refusal more(RefusalCode code, String subject, long actual, long max) {
        return Refusal.of(code, subject, Map.of("actual", actual, "max", max));
    }
}
