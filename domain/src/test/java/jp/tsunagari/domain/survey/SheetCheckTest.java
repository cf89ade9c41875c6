package jp.tsunagari.domain.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import org.junit.jupiter.api.Test;

/** What stands against a sheet, side by side: every fault of {@link SheetCheck} with the sheet that just passes. */
class SheetCheckTest {
    private static final List<AnswerOption> OPTIONS = List.of(
            new AnswerOption("a", "A", false, false),
            new AnswerOption("b", "B", false, false),
            new AnswerOption("none", "なし", true, false),
            new AnswerOption("other", "その他", false, true));

    /** One question of each kind; Q3 is shown where Q1 is a, and Q4 where Q3 is b. */
    private static final Questionnaire ASKED = new Questionnaire(
            2,
            List.of(
                    question("Q1", QuestionKind.SINGLE, true, null),
                    question("Q2", QuestionKind.MULTIPLE, false, null),
                    question("Q3", QuestionKind.SCALE, true, new ShowIf("Q1", List.of("a"))),
                    question("Q4", QuestionKind.NUMBER, true, new ShowIf("Q3", List.of("b"))),
                    question("Q5", QuestionKind.DATE, false, null),
                    question("Q6", QuestionKind.TEXT, false, null)));

    private static Question question(String code, QuestionKind kind, boolean required, ShowIf showIf) {
        boolean closed = kind.hasOptions();
        NumberRange range = kind == QuestionKind.NUMBER ? new NumberRange(0, 120, "歳") : null;
        List<AnswerOption> options = !closed
                ? List.of()
                : kind == QuestionKind.MULTIPLE
                        ? OPTIONS
                        : OPTIONS.stream()
                                .map(option ->
                                        new AnswerOption(option.code(), option.label(), false, option.withText()))
                                .toList();
        return new Question(code, kind, "?", options, required, showIf, null, null, range, 5);
    }

    private static Answer chosen(String... options) {
        return new Answer.Chosen(List.of(options), null);
    }

    private static Answer other(String text, String... options) {
        return new Answer.Chosen(List.of(options), text);
    }

    private static Result<CheckedSheet> check(Map<String, Answer> answers) {
        return SheetCheck.check(ASKED, null, answers, Set.of());
    }

    /** The codes and places of the faults of a sheet that answers Q1 with b and these. */
    private static List<String> faults(Map<String, Answer> more) {
        Map<String, Answer> answers = new HashMap<>(Map.of("Q1", chosen("b")));
        answers.putAll(more);
        return told(check(answers));
    }

    private static List<String> told(Result<?> result) {
        return result.refusals().stream()
                .map(refusal -> refusal.code() + " " + refusal.subject())
                .toList();
    }

    @Test
    void theQuestionsThatWereShownAreTold() {
        assertEquals(
                List.of(true, true, false, false, true, true),
                check(Map.of("Q1", chosen("b"))).value().asked());
        assertEquals(
                List.of(true, true, true, false, true, true),
                check(Map.of("Q1", chosen("a"), "Q3", chosen("a"))).value().asked());
        assertEquals(
                List.of(true, true, true, true, true, true),
                check(Map.of("Q1", chosen("a"), "Q3", chosen("b"), "Q4", new Answer.Quantity(120)))
                        .value()
                        .asked());
    }

    @Test
    void aHiddenQuestionHidesThoseThatDependOnIt() {
        assertEquals(List.of("QUESTION_HIDDEN answers/Q4"), faults(Map.of("Q4", new Answer.Quantity(1))));
        assertEquals(
                List.of("QUESTION_HIDDEN answers/Q3", "QUESTION_HIDDEN answers/Q4"),
                faults(Map.of("Q3", chosen("b"), "Q4", new Answer.Quantity(1))));
    }

    @Test
    void requiredQuestionsAreAnsweredWhereTheyAreShown() {
        assertEquals(List.of("ANSWER_MISSING answers/Q1"), told(check(Map.of())));
        assertEquals(List.of("ANSWER_MISSING answers/Q1"), told(check(Map.of("Q1", chosen()))));
        assertEquals(List.of("ANSWER_MISSING answers/Q3"), faults(Map.of("Q1", chosen("a"))));
        assertEquals(List.of("ANSWER_MISSING answers/Q4"), faults(Map.of("Q1", chosen("a"), "Q3", chosen("b"))));
        assertEquals(List.of(), faults(Map.of()));
    }

    @Test
    void optionsAreThoseOfTheQuestion() {
        assertEquals(List.of("OPTION_UNKNOWN answers/Q1"), faults(Map.of("Q1", chosen("c"))));
        assertEquals(List.of("SINGLE_CHOICE answers/Q1"), faults(Map.of("Q1", chosen("a", "b"))));
        assertEquals(List.of("OPTION_CHOSEN_TWICE answers/Q2"), faults(Map.of("Q2", chosen("a", "b", "a"))));
        assertEquals(List.of("EXCLUSIVE_WITH_OTHERS answers/Q2"), faults(Map.of("Q2", chosen("a", "none"))));
        assertEquals(List.of(), faults(Map.of("Q2", chosen("none"))));
        assertEquals(List.of(), faults(Map.of("Q2", chosen("a", "b", "other"))));
    }

    @Test
    void textStandsBesideAnOptionThatTakesIt() {
        assertEquals(List.of(), faults(Map.of("Q2", other("五文字まで", "a", "other"))));
        assertEquals(List.of(), faults(Map.of("Q1", other("𠮷𠮷𠮷𠮷𠮷", "other"))));
        assertEquals(List.of("TEXT_TOO_LONG answers/Q2.text"), faults(Map.of("Q2", other("六文字までは", "other"))));
        assertEquals(List.of("TEXT_BLANK answers/Q2.text"), faults(Map.of("Q2", other(" 　", "other"))));
        assertEquals(List.of("OTHER_TEXT_WITHOUT_OPTION answers/Q2.text"), faults(Map.of("Q2", other("文", "a"))));
        assertEquals(List.of("OTHER_TEXT_WITHOUT_OPTION answers/Q2.text"), faults(Map.of("Q2", other("文"))));
    }

    @Test
    void numbersLieInTheirRange() {
        for (long number : List.of(0L, 120L)) {
            assertEquals(List.of(), faults(answersWith(number)));
        }
        for (long number : List.of(-1L, 121L, Long.MIN_VALUE, Long.MAX_VALUE)) {
            assertEquals(List.of("NUMBER_OUT_OF_RANGE answers/Q4"), faults(answersWith(number)));
        }
        assertEquals(
                Refusal.of(
                        RefusalCode.NUMBER_OUT_OF_RANGE,
                        "answers/Q4",
                        Map.of("question", "Q4", "min", 0L, "max", 120L, "actual", 121L)),
                check(answersWith(121)).refusals().get(0));
    }

    private static Map<String, Answer> answersWith(long number) {
        return Map.of("Q1", chosen("a"), "Q3", chosen("b"), "Q4", new Answer.Quantity(number));
    }

    @Test
    void textsHaveALengthAndNoControlCharacters() {
        assertEquals(List.of(), faults(Map.of("Q6", new Answer.Words("一\n二\t三"))));
        assertEquals(List.of("TEXT_TOO_LONG answers/Q6"), faults(Map.of("Q6", new Answer.Words("一二三四五六"))));
        assertEquals(List.of("TEXT_BLANK answers/Q6"), faults(Map.of("Q6", new Answer.Words("　"))));
        assertEquals(List.of("TEXT_CONTROL_CHARACTER answers/Q6"), faults(Map.of("Q6", new Answer.Words("a\0"))));
        assertEquals(List.of("TEXT_CONTROL_CHARACTER answers/Q6"), faults(Map.of("Q6", new Answer.Words("a\ud842"))));
    }

    @Test
    void anAnswerIsOfTheKindOfItsQuestion() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertEquals(List.of(), faults(Map.of("Q5", new Answer.Day(day))));
        assertEquals(
                List.of("ANSWER_TYPE answers/Q2", "ANSWER_TYPE answers/Q5", "ANSWER_TYPE answers/Q6"),
                faults(Map.of("Q2", new Answer.Words("a"), "Q5", new Answer.Quantity(5), "Q6", new Answer.Day(day))));
    }

    @Test
    void theVersionIsTheOneThatWasAnswered() {
        Map<String, Answer> answers = Map.of("Q1", chosen("b"));
        assertTrue(SheetCheck.check(ASKED, 2, answers, Set.of()).isOk());
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.QUESTIONNAIRE_VERSION_WRONG,
                        "questionnaireVersion",
                        Map.of("expected", 2, "actual", 1))),
                SheetCheck.check(ASKED, 1, answers, Set.of()).refusals());
    }

    @Test
    void whatDependsOnAFaultyAnswerIsNotHeldAgainstTheSheet() {
        assertEquals(
                List.of("OPTION_UNKNOWN answers/Q1", "OPTION_UNKNOWN answers/Q3"),
                faults(Map.of("Q1", chosen("c"), "Q3", chosen("d"), "Q4", new Answer.Quantity(1))));
        assertEquals(List.of(), told(SheetCheck.check(ASKED, null, Map.of("Q3", chosen("b")), Set.of("Q1"))));
    }

    @Test
    void allFaultsComeAtOnce() {
        assertEquals(
                List.of(
                        "QUESTIONNAIRE_VERSION_WRONG questionnaireVersion",
                        "SINGLE_CHOICE answers/Q1",
                        "OPTION_UNKNOWN answers/Q2",
                        "EXCLUSIVE_WITH_OTHERS answers/Q2",
                        "TEXT_TOO_LONG answers/Q6",
                        "QUESTION_UNKNOWN answers/Q9"),
                told(SheetCheck.check(
                        ASKED,
                        9,
                        Map.of(
                                "Q1", chosen("a", "b"),
                                "Q2", chosen("none", "x"),
                                "Q6", new Answer.Words("長すぎる文章"),
                                "Q9", chosen("a")),
                        Set.of())));
    }

    @Test
    void aCheckedSheetIsLaidOut() {
        CheckedSheet sheet = check(
                        Map.of("Q1", chosen("a"), "Q2", chosen(), "Q3", chosen("b"), "Q4", new Answer.Quantity(80)))
                .value();
        SheetLayout layout = SheetLayout.of(ASKED);
        byte[] bytes = layout.encode(sheet.answers(), sheet.asked());
        assertEquals(SheetLayout.ANSWERED, layout.state(bytes, 0));
        assertEquals(SheetLayout.NO_ANSWER, layout.state(bytes, 1));
        assertEquals(SheetLayout.ANSWERED + 1, layout.state(bytes, 2));
        assertEquals(80, layout.number(bytes, 3));
        assertEquals(SheetLayout.NO_ANSWER, layout.state(bytes, 5));
    }
}
