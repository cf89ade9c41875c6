package jp.tsunagari.api.webhook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.api.shared.idempotency.CarriesSecret;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook with its new secret, which is shown this once. */
public record IssuedWebhook(
        @JsonUnwrapped WebhookView webhook,
        @Schema(description = "Signs every delivery (Standard Webhooks); shown here only, null in a replayed answer")
                String secret,
        @NotNull boolean secretOmitted)
        implements Versioned, CarriesSecret {

    static IssuedWebhook of(WebhookEntity entity) {
        return new IssuedWebhook(WebhookView.of(entity), entity.secret, false);
    }

    @Override
    public IssuedWebhook withoutSecret() {
        return new IssuedWebhook(webhook, null, true);
    }

    @Override
    public long version() {
        return webhook.version();
    }
}
