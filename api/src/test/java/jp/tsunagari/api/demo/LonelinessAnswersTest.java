package jp.tsunagari.api.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import jp.tsunagari.api.survey.sheet.GeneratedSheet;
import jp.tsunagari.domain.survey.Answer;
import org.junit.jupiter.api.Test;

class LonelinessAnswersTest {
    private static final List<GeneratedSheet> SHEETS = LonelinessAnswers.generate(1159);

    @Test
    void theSameSheetsComeOutEveryTime() {
        assertEquals(1159, SHEETS.size());
        assertEquals(SHEETS, LonelinessAnswers.generate(1159));
    }

    @Test
    void someLeaveAQuestionOpen() {
        long open = SHEETS.stream()
                .filter(sheet -> !sheet.answers().containsKey("LONELY"))
                .count();
        assertTrue(open >= 5 && open <= 30, open + " left it open");
    }

    @Test
    void peopleInTheirTwentiesAreTheLoneliest() {
        double twenties = lonely(sheet -> chose(sheet, "AGE", "20-29"));
        assertTrue(twenties > lonely(sheet -> true), "twenties " + twenties);
        for (String age : List.of("60-69", "70-79", "80")) {
            assertTrue(twenties > lonely(sheet -> chose(sheet, "AGE", age)), age);
        }
    }

    private static double lonely(Predicate<GeneratedSheet> among) {
        List<GeneratedSheet> some = SHEETS.stream().filter(among).toList();
        long lonely = some.stream()
                .filter(sheet -> chose(sheet, "LONELY", "OFTEN_OR_ALWAYS")
                        || chose(sheet, "LONELY", "SOMETIMES")
                        || chose(sheet, "LONELY", "OCCASIONALLY"))
                .count();
        return (double) lonely / some.size();
    }

    private static boolean chose(GeneratedSheet sheet, String question, String option) {
        return new Answer.Chosen(List.of(option), null).equals(sheet.answers().get(question));
    }
}
