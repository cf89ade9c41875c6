package jp.tsunagari.api.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.time.Today;

/** Turns what is new in the feed into deliveries, in one transaction with noting how far it has been read. */
@ApplicationScoped
class DeliveryMaker {
    private static final int BATCH = 500;

    private final Feed feed;
    private final WebhookRepository webhooks;
    private final WebhookDeliveryRepository deliveries;
    private final WebhookQueueRepository queues;
    private final Today today;

    DeliveryMaker(
            Feed feed,
            WebhookRepository webhooks,
            WebhookDeliveryRepository deliveries,
            WebhookQueueRepository queues,
            Today today) {
        this.feed = feed;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.queues = queues;
        this.today = today;
    }

    /** The caller holds the job and a transaction. */
    void run() {
        long latest = feed.latest();
        if (!webhooks.isAnyActive()) {
            queues.readTo(latest);
            return;
        }
        List<FeedChange> changes = feed.after(queues.readTo(), BATCH);
        if (!changes.isEmpty()) {
            make(changes);
            queues.readTo(changes.get(changes.size() - 1).number());
        }
    }

    private void make(List<FeedChange> changes) {
        Set<String> cities = changes.stream().map(FeedChange::municipalityCode).collect(Collectors.toSet());
        Map<String, List<WebhookEntity>> listeners =
                webhooks.activeOf(cities).stream().collect(Collectors.groupingBy(webhook -> webhook.municipalityCode));
        Instant now = today.now();
        for (FeedChange change : changes) {
            for (WebhookEntity webhook : listeners.getOrDefault(change.municipalityCode(), List.of())) {
                if (webhook.wants(change)) {
                    deliveries.persist(WebhookDeliveryEntity.of(Ids.next(), webhook, change, now));
                }
            }
        }
    }
}
