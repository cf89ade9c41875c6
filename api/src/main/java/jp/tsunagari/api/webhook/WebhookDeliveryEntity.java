package jp.tsunagari.api.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.change.Change;

/** One change of the feed on its way to one receiver. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDeliveryEntity {
    @Id
    public UUID id;

    @Version
    public long version;

    @Column(name = "municipality_code", updatable = false)
    public String municipalityCode;

    @Column(name = "webhook_id", updatable = false)
    public UUID webhookId;

    @Column(name = "change_number", updatable = false)
    public long changeNumber;

    @Column(name = "record_type", updatable = false)
    public String recordType;

    @Column(updatable = false)
    public String kind;

    @Column(name = "record_id", updatable = false)
    public String recordId;

    @Column(name = "record_version", updatable = false)
    public long recordVersion;

    @Column(name = "occurred_at", updatable = false)
    public Instant occurredAt;

    @Enumerated(EnumType.STRING)
    public DeliveryState state;

    /** Since it was made or last replayed; the back-off counts by it. */
    public int tries;

    /** Null once nothing more is due. */
    @Column(name = "due_at")
    public Instant dueAt;

    @Column(name = "delivered_at")
    public Instant deliveredAt;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    static WebhookDeliveryEntity of(UUID id, WebhookEntity webhook, Change change, Instant now) {
        WebhookDeliveryEntity delivery = new WebhookDeliveryEntity();
        delivery.id = id;
        delivery.municipalityCode = webhook.municipalityCode;
        delivery.webhookId = webhook.id;
        delivery.changeNumber = change.number();
        delivery.recordType = change.type();
        delivery.kind = change.kind().name();
        delivery.recordId = change.recordId();
        delivery.recordVersion = change.version();
        delivery.occurredAt = change.time();
        delivery.createdAt = now;
        delivery.replay(now);
        return delivery;
    }

    void replay(Instant now) {
        state = DeliveryState.PENDING;
        tries = 0;
        dueAt = now;
    }

    /** Moves on after an attempt that ended like this. */
    void attempted(AttemptOutcome outcome, Instant now, List<Duration> backOff) {
        tries++;
        if (outcome == AttemptOutcome.DELIVERED) {
            state = DeliveryState.DELIVERED;
            deliveredAt = now;
            dueAt = null;
        } else if (outcome == AttemptOutcome.GONE || tries > backOff.size()) {
            state = DeliveryState.FAILED;
            dueAt = null;
        } else {
            state = DeliveryState.PENDING;
            dueAt = now.plus(backOff.get(tries - 1));
        }
    }
}
