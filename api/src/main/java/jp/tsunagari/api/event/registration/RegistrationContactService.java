package jp.tsunagari.api.event.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.trail.Trail;
import jp.tsunagari.domain.event.Contact;

/** Shows staff how a party is reached, and has the audit note it. */
@ApplicationScoped
public class RegistrationContactService {
    private final RegistrationRepository registrations;
    private final ContactBook contacts;
    private final Trail trail;

    RegistrationContactService(RegistrationRepository registrations, ContactBook contacts, Trail trail) {
        this.registrations = registrations;
        this.contacts = contacts;
        this.trail = trail;
    }

    @Transactional
    RegistrationContactView get(UUID id) {
        RegistrationEntity registration = registrations.requireToChange(id);
        Contact contact = contacts.read(id).orElseThrow(() -> Problem.of(ProblemType.GONE));
        trail.read(registration.municipalityCode, registration.recordType().path(), registration.recordId());
        return new RegistrationContactView(id, contact.kind(), contact.address());
    }
}
