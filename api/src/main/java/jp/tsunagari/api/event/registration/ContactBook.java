package jp.tsunagari.api.event.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The contacts of those registrations of which one is kept. */
    Map<UUID, Contact> read(Collection<UUID> registrations) {
        return contacts.of(registrations).values().stream()
                .collect(Collectors.toMap(row -> row.registrationId, this::open));
    }

    /** A new token for each, which stands nowhere but in what is made of it now. */
    Map<UUID, RegistrationToken> issueTokens(Collection<RegistrationEntity> registrations) {
        contacts.revokeTokens(registrations.stream().map(row -> row.id).toList(), MOST_TOKENS - 1);
        Map<UUID, RegistrationToken> tokens = new HashMap<>();
        for (RegistrationEntity registration : registrations) {
            RegistrationToken token = RegistrationToken.next();
            store(registration, token);
            tokens.put(registration.id, token);
        }
        return tokens;
    }

    /** A token of the caller's choosing. */
    void issue(RegistrationEntity registration, RegistrationToken token) {
        contacts.revokeTokens(List.of(registration.id), MOST_TOKENS - 1);
        store(registration, token);
    }

    private void store(RegistrationEntity registration, RegistrationToken token) {
        RegistrationTokenEntity row = new RegistrationTokenEntity();
        row.hash = token.hash();
        row.municipalityCode = registration.municipalityCode;
        row.registrationId = registration.id;
        row.issuedAt = today.now();
        contacts.issue(row);
    }

    void revokeTokens(UUID registrationId) {
        contacts.revokeTokens(List.of(registrationId), 0);
    }

    /** The registration to which this token was issued. */
    Optional<UUID> holder(String token) {
        return RegistrationToken.isWellFormed(token)
                ? contacts.holder(new RegistrationToken(token).hash())
                : Optional.empty();
    }

    /** Erases the contacts and the tokens of registrations. */
    void erase(List<RegistrationContactEntity> rows) {
        contacts.revokeTokens(rows.stream().map(row -> row.registrationId).toList(), 0);
        rows.forEach(contacts::delete);
    }
}
