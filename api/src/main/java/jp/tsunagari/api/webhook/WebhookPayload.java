package jp.tsunagari.api.webhook;

import java.time.Instant;
import java.util.Locale;

/** The body that a receiver gets. It names the record and holds nothing of its content: whoever may read that asks the API for it. */
record WebhookPayload(String type, Instant timestamp, Data data) {
    record Data(String id, String type, String kind, long version, String municipalityCode) {}

    static WebhookPayload of(WebhookDeliveryEntity delivery) {
        return new WebhookPayload(
                type(delivery),
                delivery.occurredAt,
                new Data(
                        delivery.recordId,
                        delivery.recordType,
                        delivery.kind,
                        delivery.recordVersion,
                        delivery.municipalityCode));
    }

    static String type(WebhookDeliveryEntity delivery) {
        return delivery.recordType + "." + delivery.kind.toLowerCase(Locale.ROOT);
    }
}
