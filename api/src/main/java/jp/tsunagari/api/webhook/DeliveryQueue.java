package jp.tsunagari.api.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.time.Today;

/**
 * What is to be sent, and what became of it. Every method is one short transaction, and none is open while something is sent. An
 * instance claims a whole webhook, so that its deliveries leave one after the other; they are taken over when the claim runs out.
 */
@ApplicationScoped
class DeliveryQueue {
    private final WebhookQueueRepository queues;
    private final WebhookRepository webhooks;
    private final WebhookDeliveryRepository deliveries;
    private final WebhookSettings settings;
    private final ObjectMapper mapper;
    private final Today today;

    DeliveryQueue(
            WebhookQueueRepository queues,
            WebhookRepository webhooks,
            WebhookDeliveryRepository deliveries,
            WebhookSettings settings,
            ObjectMapper mapper,
            Today today) {
        this.queues = queues;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.settings = settings;
        this.mapper = mapper;
        this.today = today;
    }

    @Transactional
    List<Claim> claim(int most) {
        Instant now = today.now();
        return queues.claim(most, now, now.plus(settings.lease()));
    }

    /** The next delivery that is due; empty where there is none or the claim is lost. */
    @Transactional
    Optional<Outgoing> next(Claim claim) {
        Instant now = today.now();
        if (!queues.extend(claim, now.plus(settings.lease()))) {
            return Optional.empty();
        }
        WebhookEntity webhook = webhooks.findById(claim.webhookId());
        return webhook.isActive()
                ? Optional.ofNullable(deliveries.nextDue(webhook.id, now)).map(due -> outgoing(webhook, due, now))
                : Optional.empty();
    }

    @Transactional
    void release(Claim claim) {
        queues.release(claim, today.now());
    }

    /** Notes the attempt and when the next is due; a receiver that is gone is not called again. */
    @Transactional
    void record(Outgoing sent, AttemptResult result) {
        WebhookDeliveryEntity delivery = deliveries.requireLocked(sent.deliveryId());
        WebhookAttemptEntity attempt = new WebhookAttemptEntity();
        attempt.id = Ids.next();
        attempt.municipalityCode = delivery.municipalityCode;
        attempt.deliveryId = delivery.id;
        attempt.attemptedAt = result.at();
        attempt.outcome = result.outcome();
        attempt.statusCode = result.statusCode();
        attempt.milliseconds = result.milliseconds();
        deliveries.log(attempt);
        delivery.attempted(result.outcome(), today.now(), settings.backOff());
        if (result.outcome() == AttemptOutcome.GONE) {
            webhooks.findById(delivery.webhookId).disable(DisabledBecause.RECEIVER_GONE);
        }
    }

    private Outgoing outgoing(WebhookEntity webhook, WebhookDeliveryEntity delivery, Instant now) {
        String id = delivery.id.toString();
        String body = body(delivery);
        long timestamp = now.getEpochSecond();
        return new Outgoing(
                delivery.id,
                webhook.url,
                Map.of(
                        "content-type",
                        "application/json",
                        "user-agent",
                        "Tsunagari",
                        "webhook-id",
                        id,
                        "webhook-timestamp",
                        Long.toString(timestamp),
                        "webhook-signature",
                        WebhookSecrets.sign(webhook.secrets(now), id, timestamp, body)),
                body,
                delivery.tries);
    }

    private String body(WebhookDeliveryEntity delivery) {
        try {
            return mapper.writeValueAsString(WebhookPayload.of(delivery));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
