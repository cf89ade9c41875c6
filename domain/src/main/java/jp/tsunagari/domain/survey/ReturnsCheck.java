package jp.tsunagari.domain.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;

/**
 * Whether the counts of a survey agree: population ≥ sample ≥ distributed ≥ returned ≥ valid ≥ 0 for the survey and for each
 * stratum, strata and channels add up to their totals, and what was undeliverable or invalid finds room between the counts. All
 * pairs of known counts are compared, also where one between them is unknown. House rule.
 */
public final class ReturnsCheck {
    private static final CountName[] NAMES = CountName.values();

    private final SurveyReturns returns;
    private final List<Refusal> faults = new ArrayList<>();

    private ReturnsCheck(SurveyReturns returns) {
        this.returns = returns;
    }

    /**
     * Everything in the counts that contradicts something else in them, each with both names and both numbers.
     *
     * @param returns the counts
     * @param sheets how many answer sheets the service holds
     * @return {@link RefusalCode#COUNT_NEGATIVE}, {@link RefusalCode#COUNTS_CONTRADICT} on the count that should be the smaller,
     *     and {@link RefusalCode#COUNTS_DO_NOT_ADD_UP} on a list that falls short of its total; stratum 2 is {@code strata/1}
     */
    public static List<Refusal> faults(SurveyReturns returns, long sheets) {
        ReturnsCheck check = new ReturnsCheck(returns);
        check.withinEachOther(returns.counts(), "");
        check.notNegative("undeliverable", returns.undeliverable(), "");
        check.notNegative("invalid", returns.invalid(), "");
        check.undeliverableAndInvalid();
        check.strata();
        check.channels("distributionChannels", returns.distributionChannels(), CountName.DISTRIBUTED);
        check.channels("returnChannels", returns.returnChannels(), CountName.RETURNED);
        check.fits("sheets", sheets, CountName.VALID, "valid");
        return List.copyOf(check.faults);
    }

    private void withinEachOther(SurveyCounts counts, String place) {
        for (int outer = 0; outer < NAMES.length; outer++) {
            notNegative(NAMES[outer].code(), counts.get(NAMES[outer]), place);
            for (int inner = outer + 1; inner < NAMES.length; inner++) {
                Long larger = counts.get(NAMES[outer]);
                Long smaller = counts.get(NAMES[inner]);
                if (larger != null && smaller != null && smaller > larger) {
                    String smallerName = NAMES[inner].code();
                    contradict(smallerName, smaller, NAMES[outer].code(), larger, place + smallerName);
                }
            }
        }
    }

    private void undeliverableAndInvalid() {
        Long valid = returns.counts().valid();
        Long invalid = returns.invalid();
        if (invalid != null) {
            String name = valid == null ? "invalid" : "valid + invalid";
            fits(name, sum(Stream.of(valid, invalid)), CountName.RETURNED, "invalid");
        }
        Long undeliverable = returns.undeliverable();
        if (undeliverable != null) {
            Long returned = returns.counts().returned();
            Stream<Long> back = returned != null ? Stream.of(returned) : Stream.of(valid, invalid);
            String name = returned != null ? "returned + undeliverable" : "valid + invalid + undeliverable";
            fits(name, sum(Stream.concat(back, Stream.of(undeliverable))), CountName.DISTRIBUTED, "undeliverable");
        }
    }

    private void strata() {
        for (int i = 0; i < returns.strata().size(); i++) {
            withinEachOther(returns.strata().get(i), "strata/" + i + "/");
        }
        for (CountName name : NAMES) {
            List<Long> parts = new ArrayList<>();
            returns.strata().forEach(stratum -> parts.add(stratum.get(name)));
            addUp("strata", "strata: " + name.code(), parts, name);
        }
    }

    private void channels(String list, List<Long> parts, CountName total) {
        for (int i = 0; i < parts.size(); i++) {
            notNegative("count", parts.get(i), list + "/" + i + "/");
        }
        addUp(list, list, parts, total);
    }

    /** A list whose parts are all known equals its total; with a part unknown, the others still find room in it. */
    private void addUp(String subject, String listName, List<Long> parts, CountName total) {
        if (parts.stream().allMatch(Objects::isNull)) {
            return;
        }
        long sum = sum(parts.stream());
        Long whole = returns.counts().get(total);
        if (whole != null && sum < whole && parts.stream().noneMatch(Objects::isNull)) {
            faults.add(Refusal.of(
                    RefusalCode.COUNTS_DO_NOT_ADD_UP,
                    subject,
                    Map.of("parts", listName, "sum", sum, "total", total.code(), "expected", whole)));
        } else {
            fits(listName, sum, total, subject);
        }
    }

    /** What cannot be more than {@code most} is compared with it or, where that is unknown, with the next larger known count. */
    private void fits(String name, long count, CountName most, String subject) {
        Optional<CountName> known = Stream.iterate(most.ordinal(), i -> i >= 0, i -> i - 1)
                .map(i -> NAMES[i])
                .filter(outer -> returns.counts().get(outer) != null)
                .findFirst();
        known.filter(outer -> count > returns.counts().get(outer))
                .ifPresent(outer ->
                        contradict(name, count, outer.code(), returns.counts().get(outer), subject));
    }

    private void notNegative(String name, Long count, String place) {
        if (count != null && count < 0) {
            faults.add(Refusal.of(
                    RefusalCode.COUNT_NEGATIVE, place + name, Map.of("name", name, "min", 0, "actual", count)));
        }
    }

    private void contradict(String smaller, long smallerCount, String larger, long largerCount, String subject) {
        faults.add(Refusal.of(
                RefusalCode.COUNTS_CONTRADICT,
                subject,
                Map.of(
                        "smaller",
                        smaller,
                        "smallerCount",
                        smallerCount,
                        "larger",
                        larger,
                        "largerCount",
                        largerCount)));
    }

    private static long sum(Stream<Long> parts) {
        return parts.filter(Objects::nonNull).mapToLong(part -> part).sum();
    }
}
