package jp.tsunagari.api.event.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.event.RegistrationState;
import jp.tsunagari.domain.event.WaitingList;

/** What somebody may do who holds the token of a registration, whatever else they see. */
@ApplicationScoped
public class OwnRegistrationService {
    private final RegistrationRepository registrations;
    private final ContactBook contacts;
    private final SessionDesk desk;
    private final Today today;

    OwnRegistrationService(RegistrationRepository registrations, ContactBook contacts, SessionDesk desk, Today today) {
        this.registrations = registrations;
        this.contacts = contacts;
        this.desk = desk;
        this.today = today;
    }

    @Transactional
    OwnRegistrationView get(String token) {
        RegistrationEntity registration = held(token);
        SessionPlace place = desk.see(registration);
        Integer position = registration.state == RegistrationState.WAITLISTED
                ? WaitingList.positions(registrations.waiting(registration.sessionId))
                        .get(registration.number)
                : null;
        return OwnRegistrationView.of(registration, position, place.session(), place.event().title);
    }

    /** The session of what the token is for. */
    @Transactional
    Optional<UUID> sessionOf(String token) {
        return contacts.holder(token).flatMap(registrations::sessionOf);
    }

    /** Cancels it; again, nothing more happens. After the session it is left as it was. */
    @Transactional
    void cancel(String token) {
        RegistrationEntity registration = held(token);
        SessionPlace place = desk.openFor(registration);
        if (registration.state.isOpen() && !place.isAhead(today.date())) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    Fault.of("session-over", Map.of("heldOn", place.heldOn().toString())));
        }
        desk.cancel(place, registration);
    }

    /** The same of a token that was never issued, is revoked, or cannot be one. */
    private RegistrationEntity held(String token) {
        if (token == null) {
            throw Problem.of(
                    ProblemType.INVALID_HEADER, new Fault(null, RegistrationToken.HEADER, "missing", Map.of()));
        }
        return contacts.holder(token).map(registrations::findById).orElseThrow(Problem::notFound);
    }
}
