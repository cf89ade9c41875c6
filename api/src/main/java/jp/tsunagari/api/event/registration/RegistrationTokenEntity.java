package jp.tsunagari.api.event.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.persistence.TracedPart;

/** That a token was issued to a party; what the token is stands only in the mail to it. */
@Entity
@Table(name = "registration_token")
public class RegistrationTokenEntity implements TracedPart {
    @Id
    @Column(name = "token_hash")
    public String hash;

    @Column(name = "municipality_code")
    public String municipalityCode;

    @Column(name = "registration_id")
    public UUID registrationId;

    @Column(name = "issued_at")
    public Instant issuedAt;

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
        return "tokens";
    }
}
