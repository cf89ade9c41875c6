package jp.tsunagari.api.event.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.tsunagari.api.event.SessionService;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.domain.event.Party;
import jp.tsunagari.domain.event.RegistrationState;
import jp.tsunagari.domain.event.WaitingList;

/** Registering for a session, and what staff do with registrations. */
@ApplicationScoped
public class RegistrationService {
    private final RegistrationRepository registrations;
    private final SessionService sessions;
    private final SessionDesk desk;
    private final RegistrationCheck check;
    private final ContactBook contacts;
    private final RegistrationMails mails;
    private final CurrentCaller caller;

    RegistrationService(
            RegistrationRepository registrations,
            SessionService sessions,
            SessionDesk desk,
            RegistrationCheck check,
            ContactBook contacts,
            RegistrationMails mails,
            CurrentCaller caller) {
        this.registrations = registrations;
        this.sessions = sessions;
        this.desk = desk;
        this.check = check;
        this.contacts = contacts;
        this.mails = mails;
        this.caller = caller;
    }

    @Transactional
    Page<RegistrationView> list(RegistrationFilter filter, PageRequest request) {
        caller.requireStaff(sessions.require(filter.sessionId()).municipalityCode);
        Map<Long, Integer> positions = WaitingList.positions(registrations.waiting(filter.sessionId()));
        return registrations.page(filter, request).map(row -> RegistrationView.of(row, positions.get(row.number)));
    }

    @Transactional
    RegistrationView get(UUID id) {
        return view(registrations.requireToChange(id));
    }

    /** The session of a registration, whoever asks. */
    @Transactional
    Optional<UUID> sessionOf(UUID registrationId) {
        return registrations.sessionOf(registrationId);
    }

    /**
     * Registers a party. Staff of the city are told at once how it stands; everybody else is answered nothing, and the party by mail.
     *
     * @param language of the request, for a party that names none
     */
    @Transactional
    public Optional<RegistrationView> register(UUID sessionId, RegistrationInput input, Language language) {
        SessionPlace place = desk.open(sessionId);
        boolean isOffice = caller.get().isStaffOf(place.session().municipalityCode);
        RegistrationCheck.Checked checked = check.newcomer(place, input, isOffice);
        Optional<UUID> known = contacts.registered(sessionId, checked.contact());
        if (known.isPresent() && isOffice) {
            throw taken(known.get());
        }
        if (known.isPresent()) {
            mails.knownAlready(place, registrations.findById(known.get()));
            return Optional.empty();
        }
        RegistrationEntity registration = new RegistrationEntity();
        registration.language = input.language() == null ? language : input.language();
        registration.needs = input.needs().stream().distinct().toList();
        admit(place, registration, checked);
        mails.registered(place, registration);
        return isOffice ? Optional.of(view(registration)) : Optional.empty();
    }

    /** With ids and a token of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public void create(UUID id, UUID mailId, UUID sessionId, RegistrationInput input, String token) {
        SessionPlace place = desk.open(sessionId);
        RegistrationEntity registration = new RegistrationEntity();
        registration.id = id;
        registration.language = input.language() == null ? Language.JA : input.language();
        registration.needs = input.needs();
        admit(place, registration, check.newcomer(place, input, true));
        mails.registered(mailId, place, registration);
        contacts.issue(registration, new RegistrationToken(token));
    }

    private void admit(SessionPlace place, RegistrationEntity registration, RegistrationCheck.Checked checked) {
        registration.partySize = checked.size();
        registration.format = checked.format();
        registration.contactKind = checked.contact().kind();
        registration.contactKept = true;
        desk.admit(
                place,
                registration,
                WaitingList.admit(place.capacity(), desk.parties(place), checked.size(), checked.format())
                        .value());
        registrations.save(registration);
        contacts.keep(registration, checked.contact());
    }

    /** Changes what a party said of itself; a confirmed one grows only into places that are free. */
    @Transactional
    RegistrationView update(UUID id, MergePatch<RegistrationChangeInput> patch, IfMatch ifMatch) {
        RegistrationEntity registration = registrations.requireToChange(id);
        SessionPlace place = desk.openFor(registration);
        IfMatch.require(ifMatch, registration.version);
        if (!registration.state.isOpen()) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("registration-cancelled", Map.of()));
        }
        RegistrationChangeInput input = patch.applyTo(input(registration));
        RegistrationCheck.Checked checked = check.change(place, input);
        Party changed = new Party(registration.number, checked.size(), checked.format(), registration.state);
        List<Long> promoted =
                changed.equals(registration.party()) ? List.of() : check.fits(place, desk.parties(place), changed);
        registration.partySize = checked.size();
        registration.format = checked.format();
        registration.needs = input.needs().stream().distinct().toList();
        registration.language = input.language();
        boolean isReachedElsewhere = checked.contact() != null && isOther(registration, checked);
        if (isReachedElsewhere) {
            contacts.revokeTokens(registration.id);
            contacts.keep(registration, checked.contact());
            registration.contactKind = checked.contact().kind();
            registration.contactKept = true;
        }
        registrations.save(registration);
        if (isReachedElsewhere) {
            mails.movedTo(place, registration);
        }
        desk.promote(place, promoted);
        return view(registrations.save(registration));
    }

    private boolean isOther(RegistrationEntity registration, RegistrationCheck.Checked checked) {
        Optional<UUID> known = contacts.registered(registration.sessionId, checked.contact());
        known.filter(id -> !id.equals(registration.id)).ifPresent(id -> {
            throw taken(id);
        });
        return known.isEmpty();
    }

    /** Cancels a registration: it stays on the list as cancelled, and its places go to those who wait. */
    @Transactional
    void cancel(UUID id, IfMatch ifMatch) {
        RegistrationEntity registration = registrations.requireToChange(id);
        SessionPlace place = desk.openFor(registration);
        IfMatch.require(ifMatch, registration.version);
        desk.cancel(place, registration);
    }

    private RegistrationView view(RegistrationEntity registration) {
        return RegistrationView.of(
                registration,
                registration.state == RegistrationState.WAITLISTED
                        ? WaitingList.positions(registrations.waiting(registration.sessionId))
                                .get(registration.number)
                        : null);
    }

    private static Problem taken(UUID id) {
        return Problem.of(ProblemType.DUPLICATE, Fault.at("/contact", "contact-already-registered", Map.of("id", id)));
    }

    private static RegistrationChangeInput input(RegistrationEntity entity) {
        return new RegistrationChangeInput(null, entity.partySize, entity.format, entity.needs, entity.language);
    }
}
