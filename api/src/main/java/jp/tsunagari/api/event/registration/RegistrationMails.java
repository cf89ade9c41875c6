package jp.tsunagari.api.event.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.event.mail.MailContent;
import jp.tsunagari.api.event.mail.MailDraft;
import jp.tsunagari.api.event.mail.MailKind;
import jp.tsunagari.api.event.mail.MailOutbox;
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

    private final MailOutbox outbox;
    private final ContactBook contacts;
    private final RegistrationMailText texts;
    private final Today today;

    RegistrationMails(MailOutbox outbox, ContactBook contacts, RegistrationMailText texts, Today today) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.texts = texts;
        this.today = today;
    }

    /** How it stands: to a new party, or one that was told something else. */
    void registered(SessionPlace place, RegistrationEntity registration) {
        registered(Ids.next(), place, registration);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    void registered(UUID mailId, SessionPlace place, RegistrationEntity registration) {
        MailKind kind = kind(place, registration);
        write(mailId, place, registration, kind, kind != MailKind.SESSION_CANCELLED);
    }

    /** To a party that is reached elsewhere from now on: what was not sent yet would go to the wrong address. */
    void movedTo(SessionPlace place, RegistrationEntity registration) {
        outbox.withdraw(registration.id);
        registered(place, registration);
    }

    void movedUp(SessionPlace place, RegistrationEntity registration) {
        write(Ids.next(), place, registration, MailKind.MOVED_UP, true);
    }

    void cancelled(SessionPlace place, RegistrationEntity registration) {
        write(Ids.next(), place, registration, MailKind.CANCELLED, false);
    }

    /** To a party that somebody has just registered again. */
    void knownAlready(SessionPlace place, RegistrationEntity registration) {
        if (!outbox.wasWritten(registration.id, MailKind.ALREADY_REGISTERED, BETWEEN_REMINDERS)) {
            write(Ids.next(), place, registration, MailKind.ALREADY_REGISTERED, true);
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

    private void write(
            UUID mailId, SessionPlace place, RegistrationEntity registration, MailKind kind, boolean withToken) {
        if (registration.contactKind != ContactKind.EMAIL || !place.isAhead(today.date())) {
            return;
        }
        Optional<Contact> contact = contacts.read(registration.id);
        if (contact.isEmpty()) {
            return;
        }
        RegistrationToken token = withToken ? contacts.issueToken(registration) : null;
        outbox.write(new MailDraft(
                mailId,
                registration.municipalityCode,
                place.event().platformId,
                place.session().id,
                registration.id,
                kind,
                registration.language,
                place.heldOn().latest().plusDays(1).atStartOfDay(Today.TOKYO).toInstant(),
                new MailContent(
                        contact.get().address(),
                        texts.subject(kind, registration.language, place),
                        texts.text(kind, registration, place, token))));
    }
}
