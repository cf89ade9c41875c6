package jp.tsunagari.api.survey.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.survey.SurveyChannel;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sheet of a survey that is not anonymous. */
public record AnswerSheetView(
        @NotNull UUID id,
        @NotNull UUID surveyId,
        @NotNull int questionnaireVersion,
        @NotNull SurveyChannel channel,
        @NotNull LocalDate receivedOn,
        @Schema(description = "By which it was answered, where it was") UUID invitationId,
        UUID organisationId,
        String recipient,
        @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        description = "In the form in which they are sent")
                @NotNull
                JsonNode answers,
        @Schema(description = "A sheet never changes") @NotNull long version)
        implements Versioned {

    static AnswerSheetView of(AnswerSheet sheet, InvitationEntity invitation, BlankSheet blank) {
        return new AnswerSheetView(
                sheet.id(),
                sheet.surveyId(),
                sheet.questionnaire(),
                sheet.channel(),
                sheet.receivedOn(),
                sheet.invitationId(),
                invitation == null ? null : invitation.organisationId,
                invitation == null ? null : invitation.recipient,
                StoredAnswers.of(sheet, blank.layout()),
                0);
    }
}
