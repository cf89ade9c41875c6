package jp.tsunagari.domain.survey.publication;

import static jp.tsunagari.domain.survey.Sheets.chosen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.survey.Answer;
import jp.tsunagari.domain.survey.AnswerOption;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.QuestionKind;
import jp.tsunagari.domain.survey.SheetLayout;
import jp.tsunagari.domain.survey.Sheets;
import jp.tsunagari.domain.survey.ShowIf;
import jp.tsunagari.domain.survey.tabulation.AskedQuestions;
import jp.tsunagari.domain.survey.withholding.Condition;
import jp.tsunagari.domain.survey.withholding.JointAttacker;
import jp.tsunagari.domain.survey.withholding.Withheld;
import jp.tsunagari.domain.survey.withholding.Withholding;
import org.junit.jupiter.api.Test;

/** What the questionnaire says of who can answer what gives nobody away. */
class TiedAnswersTest {
    private static final int K = 10;

    private record Sheet(int times, Map<String, Answer> answers, boolean asked) {}

    private static Question multiple(String code, String... options) {
        return new Question(
                code,
                QuestionKind.MULTIPLE,
                code,
                Stream.of(options)
                        .map(option -> new AnswerOption(option, option, option.endsWith("x"), false))
                        .toList(),
                false,
                null,
                null,
                null,
                null,
                100);
    }

    private static Withheld withheld(SheetLayout layout, List<Sheet> sheets, String... rows) {
        AskedQuestions asked = new AskedQuestions(List.of(layout.questionnaire()));
        ChosenTables tables = new ChosenTables(
                Stream.of(rows).map(row -> new TableChoice(row, null, null)).toList(), List.of(), asked);
        List<byte[]> all = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<Boolean> shown = IntStream.range(
                            0, layout.questionnaire().questions().size())
                    .mapToObj(i -> i == 0 || sheet.asked())
                    .toList();
            byte[] bytes = layout.encode(sheet.answers(), shown);
            IntStream.range(0, sheet.times()).forEach(i -> all.add(bytes));
        }
        all.forEach(sheet -> tables.counter().add(layout, sheet));
        SheetCollector collector = new SheetCollector(List.of(tables), asked);
        all.forEach(sheet -> collector.add(layout, sheet, 0));
        return Withholding.of(tables.linked(), K, List.of(), collector.collected())
                .value();
    }

    /** M: every allowed choice of options; Q2: asked of those who chose one of these. */
    private static List<Set<Condition>> kinds(Question multiple, Question later) {
        List<Set<Condition>> kinds = new ArrayList<>();
        int options = multiple.options().size();
        for (int chosen = 0; chosen < 1 << options; chosen++) {
            boolean alone = false;
            Set<Condition> kind = new HashSet<>();
            boolean asked = false;
            for (int option = 0; option < options; option++) {
                AnswerOption one = multiple.options().get(option);
                boolean is = (chosen & 1 << option) != 0;
                alone |= is && one.exclusive();
                asked |= is && later != null && later.showIf().anyOf().contains(one.code());
                kind.add(new Condition(
                        chosen == 0 ? multiple.code() : multiple.code() + "." + one.code(),
                        chosen == 0 ? "NO_ANSWER" : is ? "CHOSEN" : "NOT_CHOSEN"));
            }
            if (alone && Integer.bitCount(chosen) > 1) {
                continue;
            }
            if (later == null) {
                kinds.add(kind);
                continue;
            }
            List<String> answers = asked ? List.of("y", "n", "NO_ANSWER") : List.of("NOT_ASKED");
            for (String answer : answers) {
                Set<Condition> with = new HashSet<>(kind);
                with.add(new Condition(later.code(), answer));
                kinds.add(with);
            }
        }
        return kinds;
    }

    @Test
    void whoWasSentOnBySeveralOptionsOfAMultipleChoiceIsNotToldByWhoWasNot() {
        Question multiple = multiple("M", "a", "b", "n1x", "n2x");
        Question later = Sheets.question("Q2", QuestionKind.SINGLE, new ShowIf("M", List.of("n1x", "n2x")), "y", "n");
        SheetLayout layout = Sheets.layout(1, multiple, later);
        List<Sheet> sheets = List.of(
                new Sheet(60, Map.of("M", chosen("a")), false),
                new Sheet(57, Map.of("M", chosen("b")), false),
                new Sheet(40, Map.of("M", chosen("a", "b")), false),
                new Sheet(3, Map.of("M", chosen("n1x"), "Q2", chosen("n")), true),
                new Sheet(20, Map.of("M", chosen("n2x"), "Q2", chosen("y")), true),
                new Sheet(20, Map.of("M", chosen("n2x"), "Q2", chosen("n")), true));
        Withheld withheld = withheld(layout, sheets, "M", "Q2");
        assertTrue(withheld.withheld().size() > 0);
        assertEquals(Set.of(), JointAttacker.workedOut(List.of(withheld.published()), kinds(multiple, later)));
    }

    @Test
    void optionsThatStandAloneAreNotToldByTheOthers() {
        Question multiple = multiple("M", "a", "n1x", "n2x");
        SheetLayout layout = Sheets.layout(1, multiple);
        List<Sheet> sheets = List.of(
                new Sheet(160, Map.of("M", chosen("a")), true),
                new Sheet(3, Map.of("M", chosen("n1x")), true),
                new Sheet(40, Map.of("M", chosen("n2x")), true));
        Withheld withheld = withheld(layout, sheets, "M");
        assertEquals(Set.of(), JointAttacker.workedOut(List.of(withheld.published()), kinds(multiple, null)));
    }

    @Test
    void optionsAreNotMergedWhereOnlySomeLeadToAnotherTable() {
        Question first = Sheets.question("Q1", QuestionKind.SINGLE, null, "1", "2", "3", "4");
        Question later = Sheets.question("Q2", QuestionKind.SINGLE, new ShowIf("Q1", List.of("3", "4")), "y", "n");
        AskedQuestions asked =
                new AskedQuestions(List.of(Sheets.layout(1, first, later).questionnaire()));
        List<TableChoice> both = List.of(new TableChoice("Q1", null, null), new TableChoice("Q2", null, null));
        var across = ChoiceCheck.faults(both, List.of(new Coarsening("Q1", List.of("2", "3"))), asked);
        assertEquals(RefusalCode.MERGE_ACROSS_CONDITION, across.get(0).code());
        assertEquals("merges/0/options", across.get(0).subject());
        assertEquals(List.of(), ChoiceCheck.faults(both, List.of(new Coarsening("Q1", List.of("3", "4"))), asked));
        assertEquals(
                List.of(),
                ChoiceCheck.faults(both.subList(0, 1), List.of(new Coarsening("Q1", List.of("2", "3"))), asked));
    }
}
