package jp.tsunagari.domain.survey;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One question of a questionnaire.
 *
 * @param code what sheets and tables name it by, unique in the questionnaire
 * @param text what people read
 * @param options of a closed question, in their order; else empty
 * @param showIf when it is shown, or null for always
 * @param scale the scale of which it is an item, or null
 * @param attribute what it asks of who answers, or null
 * @param range of a number, else null
 * @param maxLength of a free text or the text beside an option, in code points
 */
public record Question(
        String code,
        QuestionKind kind,
        String text,
        List<AnswerOption> options,
        boolean required,
        ShowIf showIf,
        ScaleKind scale,
        Attribute attribute,
        NumberRange range,
        int maxLength) {
    /** Takes an unmodifiable copy of the options. */
    public Question {
        options = List.copyOf(options);
    }

    /** The place of an option by its code, from 0. */
    public OptionalInt indexOf(String option) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).code().equals(option))
                .findFirst();
    }

    /** Whether sheets that answered the one can be counted as answers of the other: everything but the wish for an answer is the same. */
    public boolean meansTheSameAs(Question other) {
        return equals(new Question(
                other.code,
                other.kind,
                other.text,
                other.options,
                required,
                other.showIf,
                other.scale,
                other.attribute,
                other.range,
                maxLength));
    }
}
