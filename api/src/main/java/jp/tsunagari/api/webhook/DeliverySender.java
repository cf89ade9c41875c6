package jp.tsunagari.api.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** Sends what is due: some webhooks at the same time, so that a slow receiver holds up nobody but itself. */
@ApplicationScoped
class DeliverySender {
    private static final Logger LOG = Logger.getLogger(DeliverySender.class);

    /** After so many a webhook goes to the end of the line; at once where one failed, so that nobody waits for what hangs. */
    private static final int MOST_IN_A_ROW = 50;

    private final DeliveryQueue queue;
    private final WebhookClient client;
    private final ExecutorService threads;
    private final Semaphore free;

    DeliverySender(DeliveryQueue queue, WebhookClient client, WebhookSettings settings) {
        this.queue = queue;
        this.client = client;
        this.threads = Executors.newFixedThreadPool(settings.parallel());
        this.free = new Semaphore(settings.parallel());
    }

    /** Begins to send what is due and nobody sends yet; runs one at a time on an instance. */
    void sendDue() {
        int most = free.availablePermits();
        if (most > 0) {
            queue.claim(most).forEach(claim -> {
                free.acquireUninterruptibly();
                threads.execute(() -> serve(claim));
            });
        }
    }

    private void serve(Claim claim) {
        try {
            for (int i = 0; i < MOST_IN_A_ROW; i++) {
                Optional<Outgoing> next = queue.next(claim);
                if (next.isEmpty()) {
                    break;
                }
                AttemptResult result = client.post(next.get());
                queue.record(next.get(), result);
                if (result.outcome() != AttemptOutcome.DELIVERED) {
                    break;
                }
            }
            queue.release(claim);
        } catch (RuntimeException broken) {
            LOG.warnf(
                    "Stopped sending to a webhook, until its claim has run out: %s",
                    broken.getClass().getName());
        } finally {
            free.release();
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
