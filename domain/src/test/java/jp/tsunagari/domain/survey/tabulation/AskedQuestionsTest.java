package jp.tsunagari.domain.survey.tabulation;

import static jp.tsunagari.domain.survey.Sheets.multiple;
import static jp.tsunagari.domain.survey.Sheets.question;
import static jp.tsunagari.domain.survey.Sheets.single;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.QuestionKind;
import jp.tsunagari.domain.survey.Questionnaire;
import jp.tsunagari.domain.survey.ShowIf;
import org.junit.jupiter.api.Test;

class AskedQuestionsTest {
    private static final Question A = single("A", "x", "y");
    private static final Question B = question("B", QuestionKind.SINGLE, new ShowIf("A", List.of("x")), "z");
    private static final Question EARLY = multiple("EARLY", "m", "n");

    private final AskedQuestions asked =
            new AskedQuestions(List.of(new Questionnaire(1, List.of(EARLY, A)), new Questionnaire(2, List.of(A, B))));

    @Test
    void eachQuestionStandsOnceAndEarlierOnesCome() {
        assertEquals(
                List.of("A", "B", "EARLY"),
                asked.all().stream().map(Question::code).toList());
    }

    @Test
    void whoWasNotAskedHasACategoryOnlyWhereSomebodyWasNot() {
        assertEquals(List.of("x", "y", "NO_ANSWER"), asked.splits(A).get(0).categories());
        assertEquals(
                List.of("z", "NO_ANSWER", "NOT_ASKED"), asked.splits(B).get(0).categories());
        assertEquals(
                List.of("CHOSEN", "NOT_CHOSEN", "NO_ANSWER", "NOT_ASKED"),
                asked.splits(EARLY).get(1).categories());
    }
}
