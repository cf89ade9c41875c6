package jp.tsunagari.api.event.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.tsunagari.api.shared.contact.Sealed;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.persistence.TracedPart;

/** How a party is reached: encrypted, and found by a keyed hash. A table of its own, so that what reads registrations never reads it. */
@Entity
@Table(name = "registration_contact")
public class RegistrationContactEntity implements TracedPart {
    @Id
    @Column(name = "registration_id")
    public UUID registrationId;

    @Column(name = "municipality_code", updatable = false)
    public String municipalityCode;

    @Column(name = "session_id", updatable = false)
    public UUID sessionId;

    public byte[] sealed;

    @Column(name = "key_id")
    public String keyId;

    @Column(name = "contact_hash")
    public String hash;

    /** TRUE, or null once the registration is cancelled, which frees the contact. */
    public Boolean active;

    Sealed sealed() {
        return new Sealed(keyId, sealed);
    }

    void keep(Sealed contact, String contactHash) {
        sealed = contact.bytes();
        keyId = contact.keyId();
        hash = contactHash;
    }

    @Override
    public RecordType ownerType() {
        return RecordType.REGISTRATIONS;
    }

    @Override
    public String ownerId() {
        return registrationId.toString();
    }

    @Override
    public String ownerField() {
        return "contact";
    }
}
