package jp.tsunagari.api.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.api.shared.idempotency.CarriesSecret;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key just made or rotated, with its secret. */
public record IssuedApiKey(
        @JsonUnwrapped ApiKeyView key,
        @Schema(
                        description =
                                "Send it as Authorization: Bearer. It is shown this once; null where the answer is a replay")
                String secret,
        @NotNull boolean secretOmitted)
        implements Versioned, CarriesSecret {

    static IssuedApiKey of(ApiKeyEntity entity, ApiKeySecret secret) {
        return new IssuedApiKey(ApiKeyView.of(entity), secret.text(), false);
    }

    @Override
    public IssuedApiKey withoutSecret() {
        return new IssuedApiKey(key, null, true);
    }

    @Override
    public long version() {
        return key.version();
    }
}
