package jp.tsunagari.api.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook without its secret. */
public record WebhookView(
        @NotNull UUID id,
        @NotNull MunicipalityCode municipalityCode,
        @NotNull String url,
        @NotNull List<String> types,
        String label,
        @NotNull WebhookStatus status,
        DisabledBecause disabledBecause,
        @Schema(description = "Until then the secret before the last rotation signs too") Instant previousSecretUntil,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    static WebhookView of(WebhookEntity entity) {
        return new WebhookView(
                entity.id,
                new MunicipalityCode(entity.municipalityCode),
                entity.url,
                entity.types,
                entity.label,
                entity.status,
                entity.disabledBecause,
                entity.previousSecretUntil,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }
}
