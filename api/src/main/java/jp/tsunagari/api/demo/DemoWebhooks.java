package jp.tsunagari.api.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.webhook.WebhookDeliveryService;
import jp.tsunagari.api.webhook.WebhookInput;
import jp.tsunagari.api.webhook.WebhookService;
import jp.tsunagari.api.webhook.WebhookStatus;

/**
 * Loads the examples of webhooks, and one delivery. Their receivers stand under .example, a name that is reserved and never resolves
 * (RFC 2606), so that nothing is ever sent and the log shows what a wrong name looks like.
 */
@Singleton
class DemoWebhooks {
    private final DemoRecords records;
    private final WebhookService webhooks;
    private final WebhookDeliveryService deliveries;

    DemoWebhooks(DemoRecords records, WebhookService webhooks, WebhookDeliveryService deliveries) {
        this.records = records;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    void load(JsonNode city) {
        for (JsonNode row : city.path("webhooks")) {
            DemoRecords.Item item = records.item(row, null);
            WebhookInput input = item.as(WebhookInput.class);
            webhooks.create(item.id(), input);
            if (input.status() != WebhookStatus.DISABLED) {
                deliveries.create(
                        Ids.fixed("webhook-deliveries", row.get("key").textValue()),
                        item.id(),
                        input.municipalityCode().value());
            }
        }
    }
}
