package jp.tsunagari.api.event.registration;

import java.time.LocalDate;
import jp.tsunagari.api.event.PilotEventEntity;
import jp.tsunagari.api.event.SessionEntity;
import jp.tsunagari.domain.event.Capacity;
import jp.tsunagari.domain.event.RegistrationWindow;
import jp.tsunagari.domain.shared.PartialDate;

/** What people register for: a session, of which the transaction holds the lock, and its pilot event. */
record SessionPlace(SessionEntity session, PilotEventEntity event) {

    RegistrationWindow window() {
        return new RegistrationWindow(
                event.status, session.cancelled, heldOn(), session.registrationOpensOn, session.registrationClosesOn);
    }

    Capacity capacity() {
        return new Capacity(session.capacity, session.inPersonCapacity, session.onlineCapacity);
    }

    PartialDate heldOn() {
        return PartialDate.parse(session.heldOn).value();
    }

    /** Whether it still makes sense to tell anybody of it. */
    boolean isAhead(LocalDate today) {
        return !window().isOver(today);
    }
}
