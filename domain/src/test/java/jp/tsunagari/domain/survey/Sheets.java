package jp.tsunagari.domain.survey;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Questionnaires and sheets for tests. */
public final class Sheets {
    private Sheets() {}

    public static Question single(String code, String... options) {
        return question(code, QuestionKind.SINGLE, null, options);
    }

    public static Question multiple(String code, String... options) {
        return question(code, QuestionKind.MULTIPLE, null, options);
    }

    public static Question question(String code, QuestionKind kind, ShowIf showIf, String... options) {
        List<AnswerOption> list = Arrays.stream(options)
                .map(option -> new AnswerOption(option, option, false, false))
                .toList();
        NumberRange range = kind == QuestionKind.NUMBER ? new NumberRange(-1000, 1000, null) : null;
        return new Question(code, kind, code, list, false, showIf, null, null, range, 100);
    }

    public static SheetLayout layout(int version, Question... questions) {
        return SheetLayout.of(new Questionnaire(version, List.of(questions)));
    }

    /** A sheet of someone who was asked everything. */
    public static byte[] sheet(SheetLayout layout, Map<String, Answer> answers) {
        return layout.encode(
                answers, Collections.nCopies(layout.questionnaire().questions().size(), true));
    }

    public static Answer chosen(String... options) {
        return new Answer.Chosen(List.of(options), null);
    }
}
