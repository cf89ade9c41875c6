package jp.tsunagari.api.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delivery as it stands in lists. */
public record WebhookDeliveryView(
        @NotNull @Schema(description = "Also the header webhook-id, the same in every attempt") UUID id,
        @NotNull UUID webhookId,
        @NotNull MunicipalityCode municipalityCode,
        @NotNull @Schema(description = "What happened, as in the body sent: organisations.updated") String type,
        @NotNull String recordId,
        @NotNull long recordVersion,
        @NotNull Instant occurredAt,
        @NotNull DeliveryState state,
        @Schema(description = "When the next attempt is due; null when none is") Instant dueAt,
        Instant deliveredAt,
        @NotNull long version,
        @NotNull Instant createdAt) {

    static WebhookDeliveryView of(WebhookDeliveryEntity entity) {
        return new WebhookDeliveryView(
                entity.id,
                entity.webhookId,
                new MunicipalityCode(entity.municipalityCode),
                WebhookPayload.type(entity),
                entity.recordId,
                entity.recordVersion,
                entity.occurredAt,
                entity.state,
                entity.dueAt,
                entity.deliveredAt,
                entity.version,
                entity.createdAt);
    }
}
