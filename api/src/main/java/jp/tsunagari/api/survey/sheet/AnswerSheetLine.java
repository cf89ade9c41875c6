package jp.tsunagari.api.survey.sheet;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.domain.survey.SurveyChannel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sheet of a survey that is not anonymous, in the list of its survey: all but what it says. */
public record AnswerSheetLine(
        @NotNull UUID id,
        @NotNull LocalDate receivedOn,
        @NotNull SurveyChannel channel,
        @NotNull int questionnaireVersion,
        @Schema(description = "By which it was answered, where it was") UUID invitationId,
        UUID organisationId,
        @Schema(description = "The import that brought it, where one did") UUID importId) {}
