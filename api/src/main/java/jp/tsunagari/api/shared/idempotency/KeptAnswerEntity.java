package jp.tsunagari.api.shared.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "idempotency")
@IdClass(KeptAnswerEntity.Key.class)
public class KeptAnswerEntity {
    @Id
    @Column(name = "caller_id")
    public String callerId;

    @Id
    @Column(name = "idempotency_key")
    public String key;

    public String fingerprint;

    public String rights;

    public Integer status;

    @Column(name = "content_type")
    public String contentType;

    public String location;

    public String etag;

    public String body;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "expires_at")
    public Instant expiresAt;

    public record Key(String callerId, String key) {}

    KeptAnswer answer() {
        return new KeptAnswer(status, contentType, location, etag, body);
    }
}
