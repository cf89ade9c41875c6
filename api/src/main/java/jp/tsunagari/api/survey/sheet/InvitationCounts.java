package jp.tsunagari.api.survey.sheet;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the codes of a survey stand. */
public record InvitationCounts(
        @NotNull UUID surveyId,
        @Schema(description = "Codes that nobody has used yet") @NotNull long unused,
        @Schema(description = "Null in an anonymous survey, where a used code is gone") Long answered) {}
