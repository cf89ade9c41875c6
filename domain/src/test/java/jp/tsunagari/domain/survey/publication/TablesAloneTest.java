package jp.tsunagari.domain.survey.publication;

import static jp.tsunagari.domain.survey.Sheets.chosen;
import static jp.tsunagari.domain.survey.Sheets.layout;
import static jp.tsunagari.domain.survey.Sheets.multiple;
import static jp.tsunagari.domain.survey.Sheets.question;
import static jp.tsunagari.domain.survey.Sheets.sheet;
import static jp.tsunagari.domain.survey.Sheets.single;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.tsunagari.domain.Vectors;
import jp.tsunagari.domain.survey.Answer;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.QuestionKind;
import jp.tsunagari.domain.survey.SheetLayout;
import jp.tsunagari.domain.survey.tabulation.AskedQuestions;
import jp.tsunagari.domain.survey.tabulation.OptionShare;
import jp.tsunagari.domain.survey.tabulation.QuestionTable;
import jp.tsunagari.domain.survey.tabulation.ScaleTable;
import jp.tsunagari.domain.survey.tabulation.SheetSplit;
import jp.tsunagari.domain.survey.tabulation.TableCounter;
import jp.tsunagari.domain.survey.tabulation.TableSide;
import jp.tsunagari.domain.survey.tabulation.Tabulation;
import jp.tsunagari.domain.survey.withholding.CellKey;
import jp.tsunagari.domain.survey.withholding.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesAloneTest {
    private static final Question SEX = single("SEX", "f", "m");
    private static final Question AGE = question("AGE", QuestionKind.NUMBER, null);
    private static final Question HELP = multiple("HELP", "family", "friend");

    static Stream<JsonNode> lines() {
        List<JsonNode> lines = new ArrayList<>();
        Vectors.read("survey.json").at("/suppression/lines").forEach(lines::add);
        return lines.stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aOneWayTableIsMarkedAsItWouldBePublished(JsonNode line) {
        List<Long> counts = new ArrayList<>();
        line.get("counts").forEach(count -> counts.add(count.asLong()));
        String[] codes =
                IntStream.range(0, counts.size()).mapToObj(i -> "o" + i).toArray(String[]::new);
        Question question = single("Q", codes);
        List<OptionShare> options = IntStream.range(0, codes.length)
                .mapToObj(i -> new OptionShare(codes[i], codes[i], counts.get(i), null, null))
                .toList();
        long valid = counts.stream().mapToLong(count -> count).sum();
        QuestionTable table = new QuestionTable(question, valid, 0, 0, null, options, null);
        AskedQuestions asked = new AskedQuestions(List.of(layout(1, question).questionnaire()));
        TablesAlone alone = TablesAlone.oneWay(new Tabulation(valid, null, 0, List.of(table), null), asked, 10);
        for (int i = 0; i < codes.length; i++) {
            boolean withheld = line.get("published").get(i).asText().equals("X");
            assertEquals(withheld, alone.decision(TablesAlone.cell(table, codes[i])) != Decision.SHOWN, line::toString);
        }
        boolean total = line.get("total").asText().equals("X");
        assertEquals(total, alone.decision(CellKey.EVERYBODY) != Decision.SHOWN, line::toString);
    }

    @Test
    void thoseBesideTheOptionsAndTheBandsOfTheScaleAreCellsToo() {
        QuestionTable closed = new QuestionTable(SEX, 80, 4, 0, null, List.of(share("f", 60), share("m", 20)), null);
        QuestionTable open = new QuestionTable(AGE, 70, 2, 12, null, List.of(), null);
        ScaleTable scale = new ScaleTable(
                77, 7, 0, null, List.of(share("NEVER", 3), share("RARELY", 40), share("ALWAYS", 34)), null);
        AskedQuestions asked = new AskedQuestions(List.of(layout(1, SEX, AGE).questionnaire()));
        TablesAlone alone = TablesAlone.oneWay(new Tabulation(84, null, 0, List.of(closed, open), scale), asked, 10);
        assertEquals(Decision.PRIMARY, alone.decision(TablesAlone.cell(closed, SheetSplit.NO_ANSWER)));
        assertEquals(Decision.SECONDARY, alone.decision(TablesAlone.cell(closed, "m")));
        assertEquals(Decision.PRIMARY, alone.decision(TablesAlone.cell(open, SheetSplit.NO_ANSWER)));
        assertEquals(Decision.SECONDARY, alone.decision(TablesAlone.cell(open, SheetSplit.NOT_ASKED)));
        assertEquals(Decision.PRIMARY, alone.decision(TablesAlone.band("NEVER")));
        assertEquals(Decision.PRIMARY, alone.decision(TablesAlone.band(SheetSplit.NO_ANSWER)));
        assertEquals(Decision.SHOWN, alone.decision(TablesAlone.band("RARELY")));
        assertEquals(Decision.SHOWN, alone.decision(TablesAlone.band(SheetSplit.NOT_ASKED)));
    }

    private static OptionShare share(String code, long count) {
        return new OptionShare(code, code, count, null, null);
    }

    @Test
    void ofAMultipleChoiceEachOptionIsATableAndASmallCellOfAnyIsMarked() {
        SheetLayout layout = layout(1, SEX, HELP);
        AskedQuestions asked = new AskedQuestions(List.of(layout.questionnaire()));
        TableSide rows = TableSide.named("HELP", asked).orElseThrow();
        TableSide columns = TableSide.named("SEX", asked).orElseThrow();
        TableCounter counter = TablesAlone.counter(rows, columns);
        add(counter, layout, 3, chosen("f"), chosen("family"));
        add(counter, layout, 40, chosen("f"), chosen("friend"));
        add(counter, layout, 40, chosen("m"), chosen("family", "friend"));
        add(counter, layout, 30, chosen("m"), chosen("family"));
        TablesAlone alone = TablesAlone.cross(rows, columns, counter, 10);
        assertEquals(Decision.PRIMARY, alone.decision(cell(rows, 0, columns, 0)));
        assertEquals("HELP.family=CHOSEN", TablesAlone.condition(rows, 0).toString());
        assertEquals(
                "HELP=" + SheetSplit.NO_ANSWER, TablesAlone.condition(rows, 2).toString());
        assertEquals("SEX=m", TablesAlone.condition(columns, 1).toString());
    }

    private static CellKey cell(TableSide rows, int row, TableSide columns, int column) {
        return CellKey.of(TablesAlone.condition(rows, row), TablesAlone.condition(columns, column));
    }

    private static void add(TableCounter counter, SheetLayout layout, int times, Answer sex, Answer help) {
        byte[] sheet = sheet(layout, Map.of("SEX", sex, "HELP", help));
        IntStream.range(0, times).forEach(i -> counter.add(layout, sheet));
    }
}
