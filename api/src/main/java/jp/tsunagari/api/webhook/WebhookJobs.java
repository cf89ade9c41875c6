package jp.tsunagari.api.webhook;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jp.tsunagari.api.shared.job.JobLock;
import jp.tsunagari.api.shared.time.Today;

/** When webhooks do their work. Deliveries are made by one instance at a time and sent by all. */
@ApplicationScoped
class WebhookJobs {
    private final JobLock lock;
    private final DeliveryMaker maker;
    private final DeliverySender sender;
    private final WebhookDeliveryRepository deliveries;
    private final WebhookSettings settings;
    private final Today today;

    WebhookJobs(
            JobLock lock,
            DeliveryMaker maker,
            DeliverySender sender,
            WebhookDeliveryRepository deliveries,
            WebhookSettings settings,
            Today today) {
        this.lock = lock;
        this.maker = maker;
        this.sender = sender;
        this.deliveries = deliveries;
        this.settings = settings;
        this.today = today;
    }

    @Scheduled(every = "{tsunagari.webhooks.every}", concurrentExecution = SKIP)
    void deliver() {
        lock.run("webhook-deliveries", maker::run);
        sender.sendDue();
    }

    @Scheduled(every = "{tsunagari.webhooks.purge-every}", concurrentExecution = SKIP)
    void purge() {
        lock.run("webhook-purge", () -> deliveries.deleteOlderThan(today.now().minus(settings.keepDeliveries())));
    }
}
