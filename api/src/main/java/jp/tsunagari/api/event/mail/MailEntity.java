package jp.tsunagari.api.event.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.api.shared.contact.Sealed;
import jp.tsunagari.api.shared.problem.Language;

/** A mail on its way to a registered party. */
@Entity
@Table(name = "mail")
public class MailEntity {
    @Id
    public UUID id;

    @Version
    public long version;

    @Column(name = "municipality_code", updatable = false)
    public String municipalityCode;

    /** Given by the database; the mails to one party leave in its order. */
    @Column(insertable = false, updatable = false)
    public Long number;

    @Column(name = "platform_id", updatable = false)
    public UUID platformId;

    @Column(name = "session_id", updatable = false)
    public UUID sessionId;

    @Column(name = "registration_id", updatable = false)
    public UUID registrationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public MailKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Language language;

    @Enumerated(EnumType.STRING)
    public MailState state;

    /** Null once it is sent or has expired. */
    public byte[] sealed;

    @Column(name = "key_id")
    public String keyId;

    public int tries;

    /** Null once nothing more is due. */
    @Column(name = "due_at")
    public Instant dueAt;

    @Column(name = "expires_at", updatable = false)
    public Instant expiresAt;

    @Column(name = "claimed_by")
    public UUID claimedBy;

    @Column(name = "claimed_until")
    public Instant claimedUntil;

    @Column(name = "sent_at")
    public Instant sentAt;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    Sealed sealed() {
        return new Sealed(keyId, sealed);
    }

    void keep(Sealed content) {
        sealed = content == null ? null : content.bytes();
        keyId = content == null ? null : content.keyId();
    }
}
