package jp.tsunagari.api.event;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.domain.event.SessionPlan;
import jp.tsunagari.domain.shared.Origin;

/** The values of a session that a caller sets, from the input to the columns and back. */
final class SessionFields {
    private static final int DEGREE_DECIMALS = 6;

    private SessionFields() {}

    /** Everything in it that contradicts something else. */
    static List<Fault> faults(SessionInput input) {
        SessionPlan plan = new SessionPlan(
                input.heldOn(),
                ClockTime.of(input.startsAt()),
                ClockTime.of(input.endsAt()),
                input.registrationOpensOn(),
                input.registrationClosesOn(),
                new SessionPlan.Places(
                        input.format(), input.capacity(), input.inPersonCapacity(), input.onlineCapacity()));
        List<Fault> faults = new ArrayList<>(
                plan.faults().stream().map(refusal -> Fault.of(refusal, "")).toList());
        if (input.latitude() == null != (input.longitude() == null)) {
            faults.add(Fault.at(input.latitude() == null ? "/latitude" : "/longitude", "missing"));
        }
        return faults;
    }

    static void apply(SessionInput input, SessionEntity entity) {
        entity.title = input.title();
        entity.heldOn = input.heldOn().toString();
        entity.startsAt = input.startsAt();
        entity.endsAt = input.endsAt();
        entity.venue = input.venue();
        entity.address = input.address();
        entity.latitude = degrees(input.latitude());
        entity.longitude = degrees(input.longitude());
        entity.format = input.format();
        entity.capacity = input.capacity();
        entity.inPersonCapacity = input.inPersonCapacity();
        entity.onlineCapacity = input.onlineCapacity();
        entity.programme = input.programme();
        entity.registrationOpensOn = input.registrationOpensOn();
        entity.registrationClosesOn = input.registrationClosesOn();
        entity.cancelled = Boolean.TRUE.equals(input.cancelled());
        entity.origin = input.origin() == null ? Origin.ENTERED : input.origin();
        entity.sourceNote = input.sourceNote();
    }

    static SessionInput input(SessionEntity entity) {
        return new SessionInput(
                entity.title,
                PilotEventView.date(entity.heldOn),
                entity.startsAt,
                entity.endsAt,
                entity.venue,
                entity.address,
                entity.latitude,
                entity.longitude,
                entity.format,
                entity.capacity,
                entity.inPersonCapacity,
                entity.onlineCapacity,
                entity.programme,
                entity.registrationOpensOn,
                entity.registrationClosesOn,
                entity.cancelled,
                entity.origin,
                entity.sourceNote);
    }

    /** What a calendar shows of a session: when one of these changes, its entry is a new one. */
    static List<Object> inCalendars(SessionEntity entity) {
        return Arrays.asList(
                entity.title,
                entity.heldOn,
                entity.startsAt,
                entity.endsAt,
                entity.venue,
                entity.address,
                entity.latitude,
                entity.longitude,
                entity.format,
                entity.programme,
                entity.cancelled);
    }

    /** As the column gives it back, so that it reads the same from the first answer on. */
    private static BigDecimal degrees(BigDecimal given) {
        return given == null ? null : given.setScale(DEGREE_DECIMALS, RoundingMode.UNNECESSARY);
    }
}
