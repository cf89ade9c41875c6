package jp.tsunagari.api.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tsunagari.api.change.Change;
import jp.tsunagari.api.change.ChangeFilter;
import jp.tsunagari.api.change.ChangeService;
import jp.tsunagari.api.change.Changes;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.time.Today;

/** Turns what is new in the feed into deliveries, in one transaction with noting how far it has been read. */
@ApplicationScoped
class DeliveryMaker {
    private static final int BATCH = 500;

    private final ChangeService changes;
    private final WebhookRepository webhooks;
    private final WebhookDeliveryRepository deliveries;
    private final WebhookQueueRepository queues;
    private final Today today;

    DeliveryMaker(
            ChangeService changes,
            WebhookRepository webhooks,
            WebhookDeliveryRepository deliveries,
            WebhookQueueRepository queues,
            Today today) {
        this.changes = changes;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.queues = queues;
        this.today = today;
    }

    /**
     * The caller holds the job and a transaction. What was purged before it was read is passed over. How far to read is asked before the
     * cities: a webhook that becomes active in between is owed only what comes behind that.
     */
    void run() {
        long end = changes.latest();
        ChangeFilter filter = new ChangeFilter(webhooks.activeMunicipalities(), null);
        Changes found = changes.after(Math.max(queues.readTo(), changes.oldest()), filter, BATCH);
        make(found.items().stream().filter(change -> change.number() <= end).toList());
        queues.readTo(found.hasMore() ? Math.min(found.last(), end) : end);
    }

    private void make(List<Change> found) {
        if (found.isEmpty()) {
            return;
        }
        Set<String> cities = found.stream().map(Change::municipalityCode).collect(Collectors.toSet());
        Map<String, List<WebhookEntity>> listeners =
                webhooks.activeOf(cities).stream().collect(Collectors.groupingBy(webhook -> webhook.municipalityCode));
        Instant now = today.now();
        for (Change change : found) {
            for (WebhookEntity webhook : listeners.getOrDefault(change.municipalityCode(), List.of())) {
                if (webhook.wants(change)) {
                    deliveries.persist(WebhookDeliveryEntity.of(Ids.next(), webhook, change, now));
                }
            }
        }
    }
}
