package jp.tsunagari.api.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.tsunagari.domain.survey.AnswerOption;
import jp.tsunagari.domain.survey.Attribute;
import jp.tsunagari.domain.survey.EntryField;
import jp.tsunagari.domain.survey.NumberRange;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.QuestionKind;
import jp.tsunagari.domain.survey.ScaleKind;
import jp.tsunagari.domain.survey.ShowIf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question as callers send and read it, and as it is stored. */
public record QuestionForm(
        @NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9_-]{0,39}") String code,
        @NotNull QuestionKind kind,
        @NotNull @Size(min = 1, max = 1000) String text,
        @Schema(description = "Heading of the part of the questionnaire in which it stands") @Size(min = 1, max = 100)
                String part,
        @Size(max = 100) List<OptionForm> options,
        Boolean required,
        @Schema(description = "Shown only to those who answered an earlier question so") ShowIfForm showIf,
        ScaleKind scale,
        @Schema(description = "What the question asks of who answers; strata and tables are split by it")
                Attribute attribute,
        @Schema(
                        description =
                                "What of an organisation's entry its answer fills; of a choice, by options whose codes are"
                                        + " kinds of organisations, or names of fields such as WELFARE")
                EntryField feeds,
        @Schema(description = "Of a number: which are taken") RangeForm range,
        @Schema(description = "Of text, in characters; 2,000 where left out") @Min(1) @Max(10_000) Integer maxLength) {
    private static final int DEFAULT_LENGTH = 2000;

    /** One option of a closed question. */
    @Schema(name = "QuestionOption")
    public record OptionForm(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}") String code,
            @NotNull @Size(min = 1, max = 400) String label,
            @Schema(description = "In a multiple choice: chosen alone or not at all") Boolean exclusive,
            @Schema(description = "A text may be written beside it (other)") Boolean withText) {}

    /** The condition of a question. */
    @Schema(name = "QuestionCondition")
    public record ShowIfForm(
            @NotNull @Size(min = 1, max = 40) String question,
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Size(min = 1, max = 40) String> anyOf) {}

    /** The whole numbers that a question takes, both ends included. */
    @Schema(name = "QuestionRange")
    public record RangeForm(
            @NotNull @Min(-10_000_000_000L) @Max(10_000_000_000L) Long min,
            @NotNull @Min(-10_000_000_000L) @Max(10_000_000_000L) Long max,
            @Size(min = 1, max = 40) String unit) {}

    Question toQuestion() {
        return new Question(
                code,
                kind,
                text,
                options.stream()
                        .map(option -> new AnswerOption(
                                option.code(),
                                option.label(),
                                Boolean.TRUE.equals(option.exclusive()),
                                Boolean.TRUE.equals(option.withText())))
                        .toList(),
                Boolean.TRUE.equals(required),
                showIf == null ? null : new ShowIf(showIf.question(), showIf.anyOf()),
                scale,
                attribute,
                range == null ? null : new NumberRange(range.min(), range.max(), range.unit()),
                maxLength == null ? DEFAULT_LENGTH : maxLength);
    }
}
