package jp.tsunagari.domain.survey.tabulation;

import static jp.tsunagari.domain.survey.Sheets.chosen;
import static jp.tsunagari.domain.survey.Sheets.layout;
import static jp.tsunagari.domain.survey.Sheets.multiple;
import static jp.tsunagari.domain.survey.Sheets.sheet;
import static jp.tsunagari.domain.survey.Sheets.single;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.SheetLayout;
import org.junit.jupiter.api.Test;

class TableCounterTest {
    private static final Question SEX = single("SEX", "f", "m");
    private static final Question HELP = multiple("HELP", "family", "friend");

    @Test
    void aTwoWayTableCountsEachSheetOnceAndNoAnswerIsACategory() {
        SheetSplit sex = SheetSplit.of(SEX, true).get(0);
        SheetSplit family = SheetSplit.of(HELP, true).get(0);
        TableCounter counter = new TableCounter(List.of(List.of(sex, family), List.of(family)));
        SheetLayout layout = layout(1, SEX, HELP);
        counter.add(layout, sheet(layout, Map.of("SEX", chosen("f"), "HELP", chosen("family", "friend"))));
        counter.add(layout, sheet(layout, Map.of("SEX", chosen("m"), "HELP", chosen("friend"))));
        counter.add(layout, sheet(layout, Map.of("HELP", chosen("family"))));
        counter.add(layout, sheet(layout, Map.of("SEX", chosen("m"))));
        assertEquals("HELP.family", family.code());
        assertEquals(List.of("CHOSEN", "NOT_CHOSEN", "NO_ANSWER"), family.categories());
        assertArrayEquals(new long[] {1, 0, 0, 0, 1, 1, 1, 0, 0}, counter.counts(0));
        assertArrayEquals(new long[] {2, 1, 1}, counter.counts(1));
    }

    @Test
    void sheetsOfAnotherVersionAreCountedByTheCodeOfTheQuestion() {
        Question late = single("LATE", "x", "y");
        SheetSplit split = SheetSplit.of(late, false).get(0);
        TableCounter counter = new TableCounter(List.of(List.of(split)));
        SheetLayout first = layout(1, SEX);
        SheetLayout second = layout(2, HELP, SEX, late);
        counter.add(first, sheet(first, Map.of("SEX", chosen("f"))));
        counter.add(second, sheet(second, Map.of("LATE", chosen("y"))));
        counter.add(first, sheet(first, Map.of()));
        counter.add(second, sheet(second, Map.of()));
        assertArrayEquals(new long[] {0, 1, 1, 2}, counter.counts(0));
    }

    @Test
    void everyTableAddsUpToTheSheets() {
        SheetSplit sex = SheetSplit.of(SEX, true).get(0);
        SheetSplit family = SheetSplit.of(HELP, true).get(0);
        SheetSplit friend = SheetSplit.of(HELP, true).get(1);
        TableCounter counter = new TableCounter(List.of(List.of(sex), List.of(family, friend, sex)));
        SheetLayout layout = layout(1, SEX, HELP);
        for (int i = 0; i < 50; i++) {
            counter.add(layout, sheet(layout, i % 3 == 0 ? Map.of() : Map.of("SEX", chosen("f"))));
        }
        assertEquals(50, Arrays.stream(counter.counts(0)).sum());
        assertEquals(50, Arrays.stream(counter.counts(1)).sum());
    }
}
