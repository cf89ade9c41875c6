package jp.tsunagari.api.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Who sends the deliveries of a webhook just now. */
@Entity
@Table(name = "webhook_queue")
public class WebhookQueueEntity {
    @Id
    @Column(name = "webhook_id")
    public UUID webhookId;

    @Column(name = "claimed_by")
    public UUID claimedBy;

    @Column(name = "claimed_until")
    public Instant claimedUntil;
}
