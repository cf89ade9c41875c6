package jp.tsunagari.api.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of the log of a delivery. */
@Entity
@Table(name = "webhook_attempt")
public class WebhookAttemptEntity {
    @Id
    public UUID id;

    @Column(name = "municipality_code")
    public String municipalityCode;

    @Column(name = "delivery_id")
    public UUID deliveryId;

    @Column(name = "attempted_at")
    public Instant attemptedAt;

    @Enumerated(EnumType.STRING)
    public AttemptOutcome outcome;

    @Column(name = "status_code")
    public Integer statusCode;

    public long milliseconds;
}
