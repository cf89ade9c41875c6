package jp.tsunagari.api.event.registration;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jp.tsunagari.api.event.mail.MailOutbox;
import jp.tsunagari.api.shared.contact.ContactKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets no service start that could not read the contacts of its database: without its keys it would find nobody who has registered, and
 * give each of them a second place. A command beside the service needs none.
 */
@Singleton
class ContactKeyCheck {
    private static final int BEFORE_THE_RECORDS = 100;

    private final Instance<ContactKeys> keys;
    private final ContactRepository contacts;
    private final ContactBook book;
    private final MailOutbox mails;
    private final boolean isService;

    ContactKeyCheck(
            Instance<ContactKeys> keys,
            ContactRepository contacts,
            ContactBook book,
            MailOutbox mails,
            @ConfigProperty(name = "tsunagari.first-keys.enabled") boolean isService) {
        this.keys = keys;
        this.contacts = contacts;
        this.book = book;
        this.mails = mails;
        this.isService = isService;
    }

    @Transactional
    void check(@Observes @Priority(BEFORE_THE_RECORDS) StartupEvent start) {
        if (isService) {
            keys.get().requireAll(contacts.keyIds());
            keys.get().requireAll(mails.keyIds());
            contacts.keyIds().forEach(id -> contacts.oneUnder(id).ifPresent(book::open));
        }
    }
}
