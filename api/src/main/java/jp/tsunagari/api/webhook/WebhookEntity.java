package jp.tsunagari.api.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import jp.tsunagari.api.change.Change;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "webhook")
public class WebhookEntity extends BaseEntity {
    public String url;

    /** Empty: all but webhooks, so that none is told of itself unless it asks. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> types;

    public String label;

    @Enumerated(EnumType.STRING)
    public WebhookStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "disabled_because")
    public DisabledBecause disabledBecause;

    /** Only changes behind this number of the feed are delivered: those since the webhook became active. */
    @Column(name = "after_number")
    public long afterNumber;

    public String secret;

    @Column(name = "previous_secret")
    public String previousSecret;

    @Column(name = "previous_secret_until")
    public Instant previousSecretUntil;

    @Override
    public RecordType recordType() {
        return RecordType.WEBHOOKS;
    }

    boolean isActive() {
        return live != null && status == WebhookStatus.ACTIVE;
    }

    boolean wants(Change change) {
        return change.number() > afterNumber
                && (types.isEmpty() ? !change.type().equals(recordType().path()) : types.contains(change.type()));
    }

    /** The secrets that sign now: after a rotation the old one too, until the receiver has had time to change. */
    List<String> secrets(Instant now) {
        boolean both = previousSecret != null && now.isBefore(previousSecretUntil);
        return both ? List.of(secret, previousSecret) : List.of(secret);
    }

    void rotate(String next, Instant previousUntil) {
        previousSecret = secret;
        previousSecretUntil = previousUntil;
        secret = next;
    }

    void disable(DisabledBecause because) {
        status = WebhookStatus.DISABLED;
        disabledBecause = because;
    }

    /** What was changed before is not delivered: the receiver finds it in the feed. */
    void enable(long latestNumber) {
        status = WebhookStatus.ACTIVE;
        disabledBecause = null;
        afterNumber = latestNumber;
    }

    void forgetSecrets() {
        secret = null;
        previousSecret = null;
        previousSecretUntil = null;
    }
}
