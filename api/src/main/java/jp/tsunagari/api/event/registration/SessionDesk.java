package jp.tsunagari.api.event.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.event.ArrivalRepository;
import jp.tsunagari.api.event.PilotEventRepository;
import jp.tsunagari.api.event.SessionEntity;
import jp.tsunagari.api.event.SessionRepository;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.event.Party;
import jp.tsunagari.domain.event.RegistrationState;
import jp.tsunagari.domain.event.WaitingList;

/** Gives out the places of a session. Who uses it holds the lock of the session's row, so that the places are counted by one at a time. */
@ApplicationScoped
class SessionDesk {
    private final SessionRepository sessions;
    private final ArrivalRepository arrivals;
    private final PilotEventRepository events;
    private final RegistrationRepository registrations;
    private final ContactBook contacts;
    private final RegistrationMails mails;
    private final Today today;

    SessionDesk(
            SessionRepository sessions,
            ArrivalRepository arrivals,
            PilotEventRepository events,
            RegistrationRepository registrations,
            ContactBook contacts,
            RegistrationMails mails,
            Today today) {
        this.sessions = sessions;
        this.arrivals = arrivals;
        this.events = events;
        this.registrations = registrations;
        this.contacts = contacts;
        this.mails = mails;
        this.today = today;
    }

    /** The session, locked, for anybody who sees it. */
    SessionPlace open(UUID sessionId) {
        return place(sessions.requireHeld(sessionId));
    }

    /** The session, locked, for who has a right to one of its registrations. */
    SessionPlace openFor(RegistrationEntity registration) {
        SessionEntity session = sessions.findById(registration.sessionId, LockModeType.PESSIMISTIC_WRITE);
        registrations.reread(registration);
        return place(session);
    }

    /** The session as it stands, to be shown. */
    SessionPlace see(RegistrationEntity registration) {
        return place(sessions.findById(registration.sessionId));
    }

    SessionPlace place(SessionEntity session) {
        return new SessionPlace(session, events.findById(session.pilotEventId));
    }

    /** Those by whom the rule gives out places. Where nothing is limited nobody takes a place from another: only who waits counts. */
    List<Party> parties(SessionPlace place) {
        UUID session = place.session().id;
        return place.capacity().isUnlimited() ? registrations.waiting(session) : registrations.parties(session);
    }

    /** Gives a new registration its number, after those who waited for its places have theirs. */
    void admit(SessionPlace place, RegistrationEntity registration, WaitingList.Admission admission) {
        promote(place, admission.promoted());
        registration.id = registration.id == null ? Ids.next() : registration.id;
        registration.municipalityCode = place.session().municipalityCode;
        registration.sessionId = place.session().id;
        registration.number = arrivals.take(place.session().id);
        registration.admit(admission.state(), today.now());
    }

    /** Gives those who waited and now fit their places, and tells them. */
    void promote(SessionPlace place, List<Long> numbers) {
        List<RegistrationEntity> promoted = registrations.numbered(place.session().id, numbers);
        promoted.forEach(registration -> registration.admit(RegistrationState.CONFIRMED, today.now()));
        mails.movedUp(place, promoted);
    }

    /** Frees the places of a party, once, and gives them to those who wait where anything takes place. */
    void cancel(SessionPlace place, RegistrationEntity registration) {
        if (!registration.state.isOpen()) {
            return;
        }
        registration.cancel(today.now());
        contacts.free(registration.id);
        registrations.save(registration);
        mails.cancelled(place, registration);
        if (place.window().takesPlace()) {
            promote(place, WaitingList.promote(place.capacity(), parties(place)));
        }
    }
}
