package jp.tsunagari.api.access;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.api.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An API key without its secret, which nobody can read again. */
public record ApiKeyView(
        @NotNull UUID id,
        @NotNull @Schema(description = "The part of the key that tells which one it is") String prefix,
        @NotNull String label,
        @NotNull Role role,
        @NotNull List<String> municipalities,
        UUID organisationId,
        LocalDate expiresOn,
        @Schema(description = "To the minute") Instant lastUsedAt,
        @NotNull String createdBy,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    static ApiKeyView of(ApiKeyEntity entity) {
        return new ApiKeyView(
                entity.id,
                entity.prefix,
                entity.label,
                entity.role,
                entity.municipalities,
                entity.organisationId,
                entity.expiresOn,
                entity.lastUsedAt,
                entity.createdBy,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }
}
