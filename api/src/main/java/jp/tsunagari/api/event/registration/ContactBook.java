package jp.tsunagari.api.event.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.tsunagari.api.shared.contact.ContactCipher;
import jp.tsunagari.api.shared.contact.ContactKeys;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.event.Contact;

/** Keeps how parties are reached, and what tokens they hold. The session is locked meanwhile, so that no contact is taken twice. */
@ApplicationScoped
class ContactBook {
    /** Enough for a few mails in a row; who asks again and again ends the oldest. */
    private static final int MOST_TOKENS = 5;

    private final ContactRepository contacts;
    private final ContactCipher cipher;
    private final ContactKeys keys;
    private final Today today;

    ContactBook(ContactRepository contacts, ContactCipher cipher, ContactKeys keys, Today today) {
        this.contacts = contacts;
        this.cipher = cipher;
        this.keys = keys;
        this.today = today;
    }

    /** The registration of the session that has this contact and did not cancel. */
    Optional<UUID> registered(UUID sessionId, Contact contact) {
        return contacts.registered(sessionId, keys.lookups(sessionId.toString(), contact.key()));
    }

    /** Keeps the contact of a registration that is stored, in place of the one before. */
    void keep(RegistrationEntity registration, Contact contact) {
        RegistrationContactEntity known = contacts.findById(registration.id);
        RegistrationContactEntity row = known == null ? new RegistrationContactEntity() : known;
        row.registrationId = registration.id;
        row.municipalityCode = registration.municipalityCode;
        row.sessionId = registration.sessionId;
        row.active = registration.state.isOpen() ? Boolean.TRUE : null;
        seal(row, contact);
        if (known == null) {
            contacts.persist(row);
        }
    }

    /** The contact, read from what is kept; empty once it has been erased. */
    Optional<Contact> read(UUID registrationId) {
        return contacts.findByIdOptional(registrationId).map(this::open);
    }

    Contact open(RegistrationContactEntity row) {
        return Contact.any(cipher.open(row.registrationId, row.sealed())).value();
    }

    /** Encrypts it, and makes the hash by which it is found, by the key of today. */
    void seal(RegistrationContactEntity row, Contact contact) {
        row.keep(
                cipher.seal(row.registrationId, contact.address()),
                keys.lookups(row.sessionId.toString(), contact.key()).get(0));
    }

    /** Lets the contact of a cancelled registration register again. */
    void free(UUID registrationId) {
        contacts.findByIdOptional(registrationId).ifPresent(row -> row.active = null);
    }

    /** A new token, which stands nowhere but in what is made of it now. */
    RegistrationToken issueToken(RegistrationEntity registration) {
        RegistrationToken token = RegistrationToken.next();
        issue(registration, token);
        return token;
    }

    void issue(RegistrationEntity registration, RegistrationToken token) {
        contacts.revokeTokens(registration.id, MOST_TOKENS - 1);
        RegistrationTokenEntity row = new RegistrationTokenEntity();
        row.hash = token.hash();
        row.municipalityCode = registration.municipalityCode;
        row.registrationId = registration.id;
        row.issuedAt = today.now();
        contacts.issue(row);
    }

    void revokeTokens(UUID registrationId) {
        contacts.revokeTokens(registrationId, 0);
    }

    /** The registration to which this token was issued. */
    Optional<UUID> holder(String token) {
        return RegistrationToken.isWellFormed(token)
                ? contacts.holder(new RegistrationToken(token).hash())
                : Optional.empty();
    }

    /** Erases the contact and the tokens of a registration. */
    void erase(RegistrationContactEntity row) {
        contacts.revokeTokens(row.registrationId, 0);
        contacts.delete(row);
    }
}
