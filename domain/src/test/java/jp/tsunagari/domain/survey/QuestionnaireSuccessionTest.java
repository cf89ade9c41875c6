package jp.tsunagari.domain.survey;

import static jp.tsunagari.domain.survey.Sheets.single;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionnaireSuccessionTest {
    private static final Question A = single("A", "x", "y");
    private static final List<Questionnaire> ANSWERED = List.of(
            new Questionnaire(1, List.of(A, single("GONE", "x"))), new Questionnaire(3, List.of(A, single("B", "x"))));

    private static List<String> faults(Question... next) {
        return QuestionnaireSuccession.faults(ANSWERED, List.of(next)).stream()
                .map(fault -> fault.subject() + " " + fault.values())
                .toList();
    }

    @Test
    void aQuestionMayStayGoOrCome() {
        assertEquals(List.of(), faults(A));
        assertEquals(List.of(), faults(single("NEW", "x"), A));
    }

    @Test
    void anAnsweredCodeKeepsItsMeaningAlsoWhenItComesBackLater() {
        assertEquals(List.of("questions/1 {question=A, version=1}"), faults(single("B", "x"), single("A", "x")));
        assertEquals(List.of("questions/0 {question=GONE, version=1}"), faults(single("GONE", "other")));
    }

    @Test
    void theWishForAnAnswerMayChange() {
        Question required =
                new Question("A", A.kind(), A.text(), A.options(), true, null, null, null, null, A.maxLength());
        assertEquals(List.of(), faults(required));
    }
}
