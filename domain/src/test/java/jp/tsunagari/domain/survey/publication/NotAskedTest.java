package jp.tsunagari.domain.survey.publication;

import static jp.tsunagari.domain.survey.Sheets.chosen;
import static jp.tsunagari.domain.survey.Sheets.layout;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.survey.Answer;
import jp.tsunagari.domain.survey.AnswerOption;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.QuestionKind;
import jp.tsunagari.domain.survey.SheetLayout;
import jp.tsunagari.domain.survey.Sheets;
import jp.tsunagari.domain.survey.ShowIf;
import jp.tsunagari.domain.survey.tabulation.AskedQuestions;
import jp.tsunagari.domain.survey.withholding.CellKey;
import jp.tsunagari.domain.survey.withholding.Condition;
import jp.tsunagari.domain.survey.withholding.Decision;
import jp.tsunagari.domain.survey.withholding.Withheld;
import jp.tsunagari.domain.survey.withholding.Withholding;
import org.junit.jupiter.api.Test;

/** Who was not asked can be added up by everybody, and is withheld like any other sum. */
class NotAskedTest {
    private static final Question THEMES = new Question(
            "THEMES",
            QuestionKind.MULTIPLE,
            "THEMES",
            List.of(
                    new AnswerOption("a", "a", false, false),
                    new AnswerOption("b", "b", false, false),
                    new AnswerOption("none", "none", true, false)),
            false,
            null,
            null,
            null,
            null,
            100);
    private static final ShowIf ANY = new ShowIf("THEMES", List.of("a", "b"));
    private static final Question OFTEN = Sheets.question("OFTEN", QuestionKind.SINGLE, ANY, "y", "n");
    private static final Question PAID =
            Sheets.question("PAID", QuestionKind.SINGLE, new ShowIf("THEMES", List.of("b", "a")), "y", "n");

    private final List<byte[]> all = new ArrayList<>();
    private final SheetLayout layout = layout(1, THEMES, OFTEN, PAID);

    private void sheets(ChosenTables tables, int times, Map<String, Answer> answers, boolean asked) {
        byte[] sheet = layout.encode(answers, List.of(true, asked, asked));
        all.add(sheet);
        for (int i = 0; i < times; i++) {
            tables.counter().add(layout, sheet);
        }
    }

    private Withheld withheld(String... rows) {
        ChosenTables tables = new ChosenTables(
                List.of(rows).stream()
                        .map(row -> new TableChoice(row, null, null))
                        .toList(),
                List.of(),
                new AskedQuestions(List.of(layout.questionnaire())));
        sheets(tables, 100, Map.of("THEMES", chosen("none")), false);
        sheets(tables, 3, Map.of(), false);
        sheets(tables, 30, Map.of("THEMES", chosen("a"), "OFTEN", chosen("y"), "PAID", chosen("y")), true);
        sheets(tables, 27, Map.of("THEMES", chosen("b"), "OFTEN", chosen("n"), "PAID", chosen("n")), true);
        SheetCollector collector =
                new SheetCollector(List.of(tables), new AskedQuestions(List.of(layout.questionnaire())));
        all.forEach(sheet -> collector.add(layout, sheet, 0));
        return Withholding.of(tables.linked(), 10, List.of(), collector.collected())
                .value();
    }

    private static boolean isShown(Withheld withheld, String dimension, String category) {
        return withheld.decision(CellKey.of(new Condition(dimension, category))) == Decision.SHOWN;
    }

    @Test
    void whoChoseNothingElseIsNotToldByWhoWasNotAsked() {
        Withheld withheld = withheld("THEMES", "OFTEN");
        assertTrue(!isShown(withheld, "THEMES", "NO_ANSWER"));
        assertTrue(!isShown(withheld, "THEMES.none", "CHOSEN") || !isShown(withheld, "OFTEN", "NOT_ASKED"));
    }

    @Test
    void twoQuestionsWithOneConditionHaveOneNumberOfPeopleWhoWereNotAsked() {
        Withheld withheld = withheld("THEMES", "OFTEN", "PAID");
        assertEquals(isShown(withheld, "OFTEN", "NOT_ASKED"), isShown(withheld, "PAID", "NOT_ASKED"));
        assertTrue(!isShown(withheld, "THEMES.none", "CHOSEN") || !isShown(withheld, "OFTEN", "NOT_ASKED"));
    }
}
