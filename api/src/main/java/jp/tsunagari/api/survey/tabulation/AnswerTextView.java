package jp.tsunagari.api.survey.tabulation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wrote, without anything else of the sheet. */
@Schema(name = "AnswerText")
public record AnswerTextView(
        @NotNull String question,
        @NotNull String text,
        @Schema(
                        description =
                                "The last day whose answer sheets are listed while people answer an anonymous survey; null where all are")
                LocalDate countedUntil) {}
