package jp.tsunagari.api.survey.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.survey.SurveyChannel;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers of one sheet: by code, or as staff enter them. */
public record AnswerSheetInput(
        @Schema(description = "The code of an invitation. Small letters, spaces and hyphens do no harm")
                @Size(max = 1000)
                String code,
        @Schema(description = "On which it was answered; the present one where left out") @Min(1) @Max(1_000_000)
                Integer questionnaireVersion,
        @Schema(description = "By which way it came; with a code always WEB, without one it must be given")
                SurveyChannel channel,
        @Schema(description = "Entries of staff only; today where left out") LocalDate receivedOn,
        @Schema(description = "Entries of staff only: whose answer it is, in a survey that is not anonymous")
                UUID invitationId,
        @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        description =
                                "By the code of the question: the code of an option (SINGLE, SCALE), a list of them (MULTIPLE), a whole number,"
                                        + " a date, a text. A text beside an option stands under <question>.text")
                @NotNull
                JsonNode answers)
        implements Input {}
