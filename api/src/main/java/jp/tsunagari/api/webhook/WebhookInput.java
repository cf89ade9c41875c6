package jp.tsunagari.api.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook as a caller sends it. */
public record WebhookInput(
        @NotNull MunicipalityCode municipalityCode,
        @NotNull
                @Size(min = 1, max = 500)
                @Pattern(regexp = "https?://[^\\s]+")
                @Schema(
                        description =
                                "Must lead to a public address; http only where the operator allows private targets")
                String url,
        @Size(max = 20)
                @Schema(description = "Path names of collections, such as organisations; empty means all but webhooks")
                List<@NotNull @Size(min = 1, max = 40) String> types,
        @Size(min = 1, max = 200) String label,
        @Schema(
                        description =
                                "ACTIVE by default; a webhook that becomes active again is told what changes from then on")
                WebhookStatus status)
        implements Input {}
