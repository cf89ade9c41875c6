package jp.tsunagari.api.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.change.Change;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.shared.trail.ChangeKind;
import jp.tsunagari.api.shared.trail.Trail;

/** What callers see of deliveries, and sending one again. */
@ApplicationScoped
public class WebhookDeliveryService {
    private final WebhookDeliveryRepository deliveries;
    private final WebhookRepository webhooks;
    private final Trail trail;
    private final Today today;

    public WebhookDeliveryService(
            WebhookDeliveryRepository deliveries, WebhookRepository webhooks, Trail trail, Today today) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.trail = trail;
        this.today = today;
    }

    @Transactional
    public Page<WebhookDeliveryView> list(UUID webhookId, DeliveryState state, PageRequest request) {
        return deliveries.page(webhooks.require(webhookId).id, state, request).map(WebhookDeliveryView::of);
    }

    @Transactional
    public WebhookDeliveryDetail get(UUID id) {
        return detail(deliveries.require(id));
    }

    /** A delivery that tells of the municipality and that no change called for, for the loader of the embedded records. */
    @Transactional
    public void create(UUID id, UUID webhookId, String municipalityCode) {
        Instant now = today.now();
        Change change = new Change(
                id,
                0,
                RecordType.MUNICIPALITIES.path(),
                municipalityCode,
                ChangeKind.CREATED,
                0,
                municipalityCode,
                now);
        deliveries.persist(WebhookDeliveryEntity.of(id, webhooks.require(webhookId), change, now));
    }

    /** Makes a delivery due now, whatever became of it before. */
    @Transactional
    public WebhookDeliveryDetail replay(UUID id) {
        WebhookDeliveryEntity delivery = deliveries.requireLocked(id);
        WebhookEntity webhook = webhooks.findById(delivery.webhookId);
        if (!webhook.isActive()) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("webhook-not-active", Map.of("id", delivery.webhookId)));
        }
        delivery.replay(today.now());
        deliveries.flush();
        trail.wrote(webhook.municipalityCode, "webhook-deliveries", id.toString());
        return detail(delivery);
    }

    private WebhookDeliveryDetail detail(WebhookDeliveryEntity delivery) {
        return WebhookDeliveryDetail.of(delivery, deliveries.attempts(delivery.id));
    }
}
