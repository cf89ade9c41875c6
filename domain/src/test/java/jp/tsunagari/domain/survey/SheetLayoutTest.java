package jp.tsunagari.domain.survey;

import static jp.tsunagari.domain.survey.Sheets.chosen;
import static jp.tsunagari.domain.survey.Sheets.multiple;
import static jp.tsunagari.domain.survey.Sheets.question;
import static jp.tsunagari.domain.survey.Sheets.single;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class SheetLayoutTest {
    private static final String[] MANY =
            IntStream.range(0, 100).mapToObj(i -> "o" + i).toArray(String[]::new);

    @Property
    void everyChoiceIsReadBackAsItWasWritten(
            @ForAll @IntRange(max = 99) int one, @ForAll @UniqueElements List<@IntRange(max = 99) Integer> some) {
        SheetLayout layout = Sheets.layout(1, multiple("M", MANY), single("S", MANY));
        Map<String, Answer> answers = some.isEmpty()
                ? Map.of("S", chosen(MANY[one]))
                : Map.of(
                        "S",
                        chosen(MANY[one]),
                        "M",
                        chosen(some.stream().map(i -> MANY[i]).toArray(String[]::new)));
        byte[] sheet = Sheets.sheet(layout, answers);
        assertEquals(SheetLayout.ANSWERED + one, layout.state(sheet, 1));
        assertEquals(some.isEmpty() ? SheetLayout.NO_ANSWER : SheetLayout.ANSWERED, layout.state(sheet, 0));
        for (int i = 0; i < MANY.length; i++) {
            assertEquals(some.contains(i), layout.isChosen(sheet, 0, i), MANY[i]);
        }
    }

    @Property
    void everyNumberIsReadBackAsItWasWritten(@ForAll long number) {
        SheetLayout layout = Sheets.layout(1, single("S", "a"), question("N", QuestionKind.NUMBER, null));
        byte[] sheet = Sheets.sheet(layout, Map.of("N", new Answer.Quantity(number)));
        assertEquals(number, layout.number(sheet, 1));
    }

    @Test
    void aDayIsKeptAsItsNumber() {
        SheetLayout layout = Sheets.layout(1, question("D", QuestionKind.DATE, null));
        LocalDate day = LocalDate.of(1899, 12, 31);
        byte[] sheet = Sheets.sheet(layout, Map.of("D", new Answer.Day(day)));
        assertEquals(day, LocalDate.ofEpochDay(layout.number(sheet, 0)));
    }

    @Test
    void whatWasNotAskedIsToldFromWhatWasLeftOpen() {
        SheetLayout layout =
                Sheets.layout(1, single("A", "x"), single("B", "y"), question("T", QuestionKind.TEXT, null));
        byte[] sheet = layout.encode(Map.of("T", new Answer.Words("ことば")), List.of(true, false, true));
        assertEquals(
                List.of(SheetLayout.NO_ANSWER, SheetLayout.NOT_ASKED, SheetLayout.ANSWERED),
                List.of(layout.state(sheet, 0), layout.state(sheet, 1), layout.state(sheet, 2)));
    }
}
