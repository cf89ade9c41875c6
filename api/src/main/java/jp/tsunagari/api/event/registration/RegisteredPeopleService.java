package jp.tsunagari.api.event.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Counts who has registered, for what shows sessions. Only inside the city: outside somebody could register with the address of another
 * and see by the number whether it was known.
 */
@ApplicationScoped
public class RegisteredPeopleService {
    private final RegistrationRepository registrations;

    RegisteredPeopleService(RegistrationRepository registrations) {
        this.registrations = registrations;
    }

    /** For each of these sessions, in two statements at most whatever their number. */
    @Transactional
    public Map<UUID, RegisteredPeople> of(Collection<UUID> sessionIds) {
        Map<UUID, RegisteredPeople> people = new HashMap<>(registrations.people(sessionIds));
        sessionIds.forEach(id -> people.putIfAbsent(id, RegisteredPeople.NOBODY));
        return people;
    }
}
