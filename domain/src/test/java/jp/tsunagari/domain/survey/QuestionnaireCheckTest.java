package jp.tsunagari.domain.survey;

import static jp.tsunagari.domain.survey.Sheets.multiple;
import static jp.tsunagari.domain.survey.Sheets.question;
import static jp.tsunagari.domain.survey.Sheets.single;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnaireCheckTest {
    private static List<String> faults(Question... questions) {
        return QuestionnaireCheck.faults(List.of(questions)).stream()
                .map(fault -> fault.code() + " " + fault.subject())
                .toList();
    }

    private static Question with(
            Question question, List<AnswerOption> options, ShowIf showIf, ScaleKind scale, Attribute attribute) {
        return new Question(
                question.code(),
                question.kind(),
                question.text(),
                options == null ? question.options() : options,
                question.required(),
                showIf,
                scale,
                attribute,
                question.range(),
                question.maxLength());
    }

    private static Question asking(String code, Attribute attribute) {
        return with(single(code, "a"), null, null, null, attribute);
    }

    private static Question item(String code, ScaleKind scale, String... options) {
        return with(single(code, options), null, null, scale, null);
    }

    private static Question shownIf(Question question, String earlier, String... anyOf) {
        return with(question, null, new ShowIf(earlier, Arrays.asList(anyOf)), null, null);
    }

    private static AnswerOption option(String code, boolean exclusive, boolean withText) {
        return new AnswerOption(code, code, exclusive, withText);
    }

    private static Question ranged(long min, long max) {
        return new Question(
                "N", QuestionKind.NUMBER, "N", List.of(), false, null, null, null, new NumberRange(min, max, null), 1);
    }

    static Stream<Arguments> faulty() {
        Question a = single("A", "x", "y");
        Question unranged = new Question("N", QuestionKind.NUMBER, "N", List.of(), false, null, null, null, null, 1);
        List<AnswerOption> exclusive = List.of(option("x", true, false));
        List<AnswerOption> others = List.of(option("x", false, true), option("y", false, true));
        return Stream.of(
                Arguments.of("QUESTION_REPEATED questions/1/code", List.of(a, a)),
                Arguments.of("QUESTION_RESERVED questions/0/code", List.of(single("channel", "x"))),
                Arguments.of("QUESTION_RESERVED questions/0/code", List.of(single("receivedOn", "x"))),
                Arguments.of("QUESTION_RESERVED questions/0/code", List.of(single("invitationId", "x"))),
                Arguments.of("OPTIONS_MISSING questions/0/options", List.of(single("B"))),
                Arguments.of(
                        "OPTIONS_NOT_ALLOWED questions/0/options",
                        List.of(question("B", QuestionKind.TEXT, null, "x"))),
                Arguments.of("OPTION_REPEATED questions/0/options/1/code", List.of(single("B", "x", "x"))),
                Arguments.of("OPTION_RESERVED questions/0/options/0/code", List.of(single("B", "NO_ANSWER"))),
                Arguments.of(
                        "EXCLUSIVE_NOT_ALLOWED questions/0/options/0/exclusive",
                        List.of(with(single("B", "x"), exclusive, null, null, null))),
                Arguments.of(
                        "OTHER_REPEATED questions/0/options/1/withText",
                        List.of(with(single("B", "x"), others, null, null, null))),
                Arguments.of(
                        "CONDITION_QUESTION_UNKNOWN questions/0/showIf/question",
                        List.of(shownIf(single("B", "x"), "A", "x"), a)),
                Arguments.of(
                        "OPTION_UNKNOWN questions/1/showIf/anyOf/1",
                        List.of(a, shownIf(single("B", "x"), "A", "x", "z"))),
                Arguments.of("RANGE_MISSING questions/0/range", List.of(unranged)),
                Arguments.of("RANGE_TURNED questions/0/range", List.of(ranged(2, 1))),
                Arguments.of(
                        "ATTRIBUTE_NOT_SINGLE questions/0/attribute",
                        List.of(with(multiple("B", "x"), null, null, null, Attribute.AREA))),
                Arguments.of(
                        "ATTRIBUTE_NOT_SINGLE questions/1/attribute",
                        List.of(a, with(single("B", "x"), null, new ShowIf("A", List.of("x")), null, Attribute.AREA))),
                Arguments.of(
                        "ATTRIBUTE_REPEATED questions/1/attribute",
                        List.of(asking("B", Attribute.SEX), asking("C", Attribute.SEX))),
                Arguments.of(
                        "SCALE_OPTIONS questions/0/scale",
                        List.of(item("B", ScaleKind.DIRECT_QUESTION, "1", "2", "3", "4"))),
                Arguments.of("SCALE_OPTION_UNKNOWN questions/2/options/0/code", ucla("yes", "2", "3", "4")),
                Arguments.of(
                        "SCALE_OPTION_UNKNOWN questions/2/options/3/code",
                        ucla("4", "SOMETIMES", "HARDLY_EVER", "ALWAYS")),
                Arguments.of(
                        "SCALE_ITEMS questions",
                        List.of(
                                item("B", ScaleKind.UCLA_THREE_ITEM, "1", "2", "3", "4"),
                                item("C", ScaleKind.UCLA_THREE_ITEM, "1", "2", "3", "4"))));
    }

    private static List<Question> ucla(String... third) {
        return List.of(
                item("A", ScaleKind.UCLA_THREE_ITEM, "1", "2", "3", "4"),
                item("B", ScaleKind.UCLA_THREE_ITEM, "ALWAYS", "SOMETIMES", "HARDLY_EVER", "NEVER"),
                item("C", ScaleKind.UCLA_THREE_ITEM, third));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faulty")
    void eachFaultIsNamedWhereItStands(String expected, List<Question> questions) {
        assertEquals(List.of(expected), faults(questions.toArray(Question[]::new)));
    }

    @Test
    void allFaultsComeAtOnce() {
        assertEquals(3, faults(single("A", "x", "x"), single("B"), ranged(2, 1)).size());
    }

    @Test
    void aWholeQuestionnaireHasNone() {
        Question other = with(
                multiple("C", "x"),
                List.of(option("x", false, false), option("none", true, false), option("other", false, true)),
                new ShowIf("A", List.of("x")),
                null,
                null);
        assertEquals(
                List.of(),
                faults(
                        asking("A0", Attribute.AGE_BAND),
                        single("A", "x", "y"),
                        other,
                        ranged(1, 1),
                        question("D", QuestionKind.DATE, null),
                        item("E", ScaleKind.DIRECT_QUESTION, "1", "2", "3", "4", "5")));
    }
}
