package jp.tsunagari.api.survey.sheet;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a sheet was taken. */
public record AnswerSheetReceipt(
        @Schema(
                        description =
                                "Null of an answer by code to an anonymous survey: nobody, not even who answered, can find the sheet again")
                UUID id,
        @NotNull UUID surveyId,
        @NotNull int questionnaireVersion,
        @NotNull LocalDate receivedOn) {

    static AnswerSheetReceipt of(AnswerSheet sheet) {
        return new AnswerSheetReceipt(sheet.id(), sheet.surveyId(), sheet.questionnaire(), sheet.receivedOn());
    }

    /** The same of a sheet that nobody shall find again. */
    static AnswerSheetReceipt withoutId(AnswerSheet sheet) {
        return new AnswerSheetReceipt(null, sheet.surveyId(), sheet.questionnaire(), sheet.receivedOn());
    }
}
