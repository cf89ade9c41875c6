package jp.tsunagari.domain.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;

/**
 * When a session takes registrations. People register themselves while its pilot event is open, from the first to the last day that the
 * session names, at the latest on the day itself; the office can enter who phones or writes at any time, unless nothing takes place.
 * House rule.
 *
 * @param status of the pilot event
 * @param cancelled whether the session does not take place
 * @param heldOn when it is held
 * @param opensOn the first day of registration; null for as soon as the pilot event is open
 * @param closesOn the last day, inclusive; null for the day of the session
 */
public record RegistrationWindow(
        PilotEventStatus status, boolean cancelled, PartialDate heldOn, LocalDate opensOn, LocalDate closesOn) {

    /**
     * What keeps people from registering themselves on this day.
     *
     * @return nothing where they can; else {@link RefusalCode#SESSION_CANCELLED}, {@link RefusalCode#PILOT_EVENT_NOT_OPEN},
     *     {@link RefusalCode#REGISTRATION_NOT_BEGUN}, {@link RefusalCode#REGISTRATION_CLOSED}, each on the whole
     */
    public List<Refusal> closedTo(LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (cancelled) {
            refusals.add(Refusal.of(RefusalCode.SESSION_CANCELLED, ""));
        }
        if (!status.takesRegistrations()) {
            refusals.add(Refusal.of(RefusalCode.PILOT_EVENT_NOT_OPEN, "", Map.of("status", status.name())));
        }
        if (opensOn != null && today.isBefore(opensOn)) {
            refusals.add(Refusal.of(RefusalCode.REGISTRATION_NOT_BEGUN, "", Map.of("opensOn", opensOn.toString())));
        }
        if (today.isAfter(lastDay())) {
            refusals.add(Refusal.of(
                    RefusalCode.REGISTRATION_CLOSED,
                    "",
                    Map.of("closesOn", lastDay().toString())));
        }
        return List.copyOf(refusals);
    }

    /** What keeps the office from entering a registration: that nothing takes place ({@link RefusalCode#SESSION_CANCELLED}). */
    public List<Refusal> closedToOffice() {
        return takesPlace() ? List.of() : List.of(Refusal.of(RefusalCode.SESSION_CANCELLED, ""));
    }

    /** Whether neither the session nor its pilot event was cancelled. */
    public boolean takesPlace() {
        return !cancelled && status != PilotEventStatus.CANCELLED;
    }

    /** Whether its day, the last that it can be, has passed. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(heldOn.latest());
    }

    private LocalDate lastDay() {
        return closesOn != null && closesOn.isBefore(heldOn.latest()) ? closesOn : heldOn.latest();
    }
}
