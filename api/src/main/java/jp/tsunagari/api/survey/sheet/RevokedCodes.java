package jp.tsunagari.api.survey.sheet;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was revoked. */
public record RevokedCodes(
        @NotNull UUID surveyId, @Schema(description = "Codes that do not work any more") @NotNull long revoked) {}
