package jp.tsunagari.domain.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;

/**
 * When a session takes place, and how many can come. House rule.
 *
 * @param heldOn the day, or the month or year where a source knows no day
 * @param startsAt null where it is not known
 * @param endsAt null where it is not known
 * @param registrationOpensOn first day on which people can register; null for no limit
 * @param registrationClosesOn last day, inclusive; null for no limit
 * @param places how many can come
 */
public record SessionPlan(
        PartialDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        LocalDate registrationOpensOn,
        LocalDate registrationClosesOn,
        Places places) {

    /**
     * How many can come in all, and by each format; null is no limit.
     *
     * @param format how people take part
     */
    public record Places(SessionFormat format, Integer capacity, Integer inPersonCapacity, Integer onlineCapacity) {}

    /**
     * Everything that contradicts something else: {@link RefusalCode#SESSION_START_MISSING},
     * {@link RefusalCode#SESSION_ENDS_BEFORE_START}, {@link RefusalCode#REGISTRATION_CLOSES_BEFORE_OPENING},
     * {@link RefusalCode#REGISTRATION_AFTER_SESSION}, {@link RefusalCode#CAPACITY_OF_ANOTHER_FORMAT},
     * {@link RefusalCode#FORMAT_CAPACITY_ABOVE_CAPACITY}; each on the field that says it.
     */
    public List<Refusal> faults() {
        List<Refusal> faults = new ArrayList<>();
        if (endsAt != null && startsAt == null) {
            faults.add(Refusal.of(RefusalCode.SESSION_START_MISSING, "startsAt"));
        } else if (endsAt != null && !endsAt.isAfter(startsAt)) {
            faults.add(Refusal.of(
                    RefusalCode.SESSION_ENDS_BEFORE_START,
                    "endsAt",
                    Map.of("startsAt", startsAt.toString(), "endsAt", endsAt.toString())));
        }
        window(faults);
        ofFormat("inPersonCapacity", places.inPersonCapacity(), SessionFormat.ONLINE, faults);
        ofFormat("onlineCapacity", places.onlineCapacity(), SessionFormat.IN_PERSON, faults);
        return List.copyOf(faults);
    }

    private void window(List<Refusal> faults) {
        if (registrationOpensOn != null
                && registrationClosesOn != null
                && registrationClosesOn.isBefore(registrationOpensOn)) {
            faults.add(Refusal.of(
                    RefusalCode.REGISTRATION_CLOSES_BEFORE_OPENING,
                    "registrationClosesOn",
                    Map.of("opensOn", registrationOpensOn.toString(), "closesOn", registrationClosesOn.toString())));
        }
        afterSession("registrationOpensOn", registrationOpensOn, faults);
        afterSession("registrationClosesOn", registrationClosesOn, faults);
    }

    private void afterSession(String field, LocalDate day, List<Refusal> faults) {
        if (day != null && day.isAfter(heldOn.latest())) {
            faults.add(Refusal.of(
                    RefusalCode.REGISTRATION_AFTER_SESSION,
                    field,
                    Map.of("actual", day.toString(), "heldOn", heldOn.toString())));
        }
    }

    private void ofFormat(String field, Integer limit, SessionFormat without, List<Refusal> faults) {
        if (limit != null && places.format() == without) {
            faults.add(Refusal.of(
                    RefusalCode.CAPACITY_OF_ANOTHER_FORMAT,
                    field,
                    Map.of("format", places.format().name())));
        } else if (limit != null && places.capacity() != null && limit > places.capacity()) {
            faults.add(Refusal.of(
                    RefusalCode.FORMAT_CAPACITY_ABOVE_CAPACITY,
                    field,
                    Map.of("capacity", places.capacity(), "actual", limit)));
        }
    }
}
