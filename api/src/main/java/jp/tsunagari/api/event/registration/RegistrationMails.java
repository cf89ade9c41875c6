package jp.tsunagari.api.event.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jp.tsunagari.api.event.mail.MailContent;
import jp.tsunagari.api.event.mail.MailDraft;
import jp.tsunagari.api.event.mail.MailKind;
import jp.tsunagari.api.event.mail.MailOutbox;
import jp.tsunagari.api.platform.PlatformService;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.event.Contact;
import jp.tsunagari.domain.event.ContactKind;
import jp.tsunagari.domain.event.RegistrationState;

/** Writes to parties how their registration stands, in their language; to those with a mail address, and of what is ahead. */
@ApplicationScoped
class RegistrationMails {
    /** Nobody's mailbox is filled by who registers its address again and again. */
    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(1);

    /** One mail to one party. */
    private record Letter(UUID id, RegistrationEntity registration, MailKind kind) {
        /** Whether there is still something to read or cancel. */
        boolean hasToken() {
            return kind != MailKind.CANCELLED && kind != MailKind.SESSION_CANCELLED;
        }
    }

    private final MailOutbox outbox;
    private final ContactBook contacts;
    private final RegistrationMailText texts;
    private final PlatformService platforms;
    private final Today today;

    RegistrationMails(
            MailOutbox outbox,
            ContactBook contacts,
            RegistrationMailText texts,
            PlatformService platforms,
            Today today) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.texts = texts;
        this.platforms = platforms;
        this.today = today;
    }

    /** How it stands: to a new party. */
    void registered(SessionPlace place, RegistrationEntity registration) {
        registered(place, List.of(registration));
    }

    /** The same to parties that were told something else. */
    void registered(SessionPlace place, List<RegistrationEntity> registrations) {
        write(place, letters(registrations, registration -> kind(place, registration)));
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    void registered(UUID mailId, SessionPlace place, RegistrationEntity registration) {
        write(place, List.of(new Letter(mailId, registration, kind(place, registration))));
    }

    /** To a party that is reached elsewhere from now on: what was not sent yet would go to the wrong address. */
    void movedTo(SessionPlace place, RegistrationEntity registration) {
        outbox.withdraw(registration.id);
        registered(place, registration);
    }

    void movedUp(SessionPlace place, List<RegistrationEntity> registrations) {
        write(place, letters(registrations, registration -> MailKind.MOVED_UP));
    }

    void cancelled(SessionPlace place, RegistrationEntity registration) {
        write(place, letters(List.of(registration), cancelled -> MailKind.CANCELLED));
    }

    /** To a party that somebody has just registered again. */
    void knownAlready(SessionPlace place, RegistrationEntity registration) {
        if (!outbox.wasWritten(registration.id, MailKind.ALREADY_REGISTERED, BETWEEN_REMINDERS)) {
            write(place, letters(List.of(registration), known -> MailKind.ALREADY_REGISTERED));
        }
    }

    /** The parties whom the latest mail told that the session does not take place. */
    Set<UUID> whoBelieveItCancelled(SessionPlace place) {
        return outbox.toldLast(place.session().id, MailKind.SESSION_CANCELLED);
    }

    private static MailKind kind(SessionPlace place, RegistrationEntity registration) {
        if (!place.window().takesPlace()) {
            return MailKind.SESSION_CANCELLED;
        }
        return registration.state == RegistrationState.CONFIRMED ? MailKind.CONFIRMED : MailKind.WAITLISTED;
    }

    private static List<Letter> letters(
            List<RegistrationEntity> registrations, Function<RegistrationEntity, MailKind> kind) {
        return registrations.stream()
                .map(registration -> new Letter(Ids.next(), registration, kind.apply(registration)))
                .toList();
    }

    /** Reads the contacts of all and issues their tokens at once: a whole session may have to be told. */
    private void write(SessionPlace place, List<Letter> letters) {
        if (!place.isAhead(today.date())) {
            return;
        }
        Map<UUID, Contact> reached = contacts.read(letters.stream()
                .map(Letter::registration)
                .filter(registration -> registration.contactKind == ContactKind.EMAIL)
                .map(registration -> registration.id)
                .toList());
        List<Letter> sent = letters.stream()
                .filter(letter -> reached.containsKey(letter.registration.id))
                .toList();
        if (sent.isEmpty()) {
            return;
        }
        Map<UUID, RegistrationToken> tokens = contacts.issueTokens(
                sent.stream().filter(Letter::hasToken).map(Letter::registration).toList());
        String platform = platforms.nameOf(place.event().platformId);
        for (Letter letter : sent) {
            RegistrationEntity registration = letter.registration;
            outbox.write(new MailDraft(
                    letter.id,
                    registration.municipalityCode,
                    place.event().platformId,
                    place.session().id,
                    registration.id,
                    letter.kind,
                    registration.language,
                    place.heldOn()
                            .latest()
                            .plusDays(1)
                            .atStartOfDay(Today.TOKYO)
                            .toInstant(),
                    new MailContent(
                            reached.get(registration.id).address(),
                            texts.subject(letter.kind, registration.language, place),
                            texts.text(letter.kind, registration, place, platform, tokens.get(registration.id)))));
        }
    }
}
