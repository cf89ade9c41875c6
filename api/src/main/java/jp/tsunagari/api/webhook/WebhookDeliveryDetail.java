package jp.tsunagari.api.webhook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import jp.tsunagari.api.shared.concurrency.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One delivery with the log of its attempts, the oldest first. */
public record WebhookDeliveryDetail(@JsonUnwrapped WebhookDeliveryView delivery, @NotNull List<Attempt> attempts)
        implements Versioned {

    /** One attempt. */
    @Schema(name = "WebhookAttempt")
    public record Attempt(
            @NotNull Instant at,
            @NotNull AttemptOutcome outcome,
            @Schema(description = "What the receiver answered, where it did") Integer statusCode,
            @NotNull long milliseconds) {}

    static WebhookDeliveryDetail of(WebhookDeliveryEntity entity, List<WebhookAttemptEntity> attempts) {
        return new WebhookDeliveryDetail(
                WebhookDeliveryView.of(entity),
                attempts.stream()
                        .map(row -> new Attempt(row.attemptedAt, row.outcome, row.statusCode, row.milliseconds))
                        .toList());
    }

    @Override
    public long version() {
        return delivery.version();
    }
}
