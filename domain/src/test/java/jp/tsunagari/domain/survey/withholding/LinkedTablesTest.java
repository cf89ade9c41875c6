package jp.tsunagari.domain.survey.withholding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkedTablesTest {
    private static final Dimension A = Dimension.of("A", List.of("1", "2"));
    private static final Dimension B = Dimension.of("B", List.of("1", "2", "3"));
    private static final List<String> SHARED = List.of(Dimension.NO_ANSWER);

    private static CellKey cell(String... conditions) {
        return CellKey.of(Stream.of(conditions)
                .map(condition -> condition.split("="))
                .map(pair -> new Condition(pair[0], pair[1]))
                .toList());
    }

    private static CountTable table(String code, List<Dimension> dimensions, long... counts) {
        return new CountTable(code, dimensions, LongStream.of(counts).boxed().toList());
    }

    @Test
    void theMarginOfATwoWayTableIsTheOneWayTable() {
        LinkedTables linked =
                LinkedTables.of(List.of(table("AB", List.of(A, B), 1, 2, 3, 4, 5, 6), table("A", List.of(A), 6, 15)));
        assertEquals(12, linked.cells().size());
        assertEquals(15, linked.cells().get(cell("A=2")));
        assertEquals(7, linked.cells().get(cell("B=2")));
        assertEquals(6, linked.cells().get(cell("B=3", "A=2")));
        assertEquals(21, linked.people());
        assertEquals(7, linked.lines().size());
        assertEquals(List.of("AB", "A"), List.copyOf(linked.tables().keySet()));
    }

    @Test
    void everyLineOfASplitTableAddsUp() {
        LinkedTables linked = LinkedTables.of(
                List.of(new RandomSheets(new Random(1), 3, 4, 2).add(200).table(0, 1, 2)));
        assertEquals(60, linked.cells().size());
        for (Line line : linked.lines()) {
            long sum = line.parts().stream().mapToLong(linked.cells()::get).sum();
            assertEquals(linked.cells().get(line.total()), sum, line.toString());
        }
        assertEquals(
                3 + (3 + 4) + (3 + 2) + (4 + 2) + 12 + 6 + 8, linked.lines().size());
    }

    @Test
    void tablesThatContradictEachOtherAreAProgrammingError() {
        List<CountTable> tables = List.of(table("one", List.of(A), 1, 2), table("two", List.of(B), 1, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> LinkedTables.of(tables));
    }

    @Test
    void noAnswerIsOneCellForAllOptionsOfAQuestion() {
        Dimension one = Dimension.ofOption("Q5", "a", SHARED);
        Dimension other = Dimension.ofOption("Q5", "b", SHARED);
        LinkedTables linked = LinkedTables.of(List.of(
                table("a", List.of(one), 20, 30, 4),
                table("b", List.of(other), 15, 35, 4),
                table("axb", List.of(one, other), 5, 15, 0, 10, 20, 0, 0, 0, 4)));
        assertEquals(4, linked.cells().get(cell("Q5=NO_ANSWER")));
        assertEquals(14, linked.cells().size());
        assertTrue(linked.lines().stream().noneMatch(line -> line.parts().contains(line.total())));
        Withheld withheld = Withholding.of(linked, 10).value();
        assertEquals(Decision.PRIMARY, withheld.decision(cell("Q5=NO_ANSWER")));
        assertEquals(Set.of(), Attacker.workedOut(List.of(withheld.published()), 10));
    }

    @Test
    void whoWasNotAskedIsWhoAnsweredTheEarlierQuestionOtherwise() {
        Dimension earlier = Dimension.of("Q1", List.of("YES", "NO"));
        Dimension later = Dimension.of("Q2", List.of("1", "2", Dimension.NOT_ASKED));
        List<CountTable> tables = List.of(table("Q1", List.of(earlier), 60, 4), table("Q2", List.of(later), 30, 30, 4));
        Routing routing = new Routing(new Condition("Q2", Dimension.NOT_ASKED), List.of(new Condition("Q1", "NO")));
        LinkedTables linked = LinkedTables.of(tables, List.of(routing));
        assertTrue(linked.lines().contains(new Line(cell("Q2=NOT_ASKED"), List.of(cell("Q1=NO")))));
        Microdata.Builder sheets = new Microdata.Builder(
                List.of(earlier, later),
                List.of(
                        new Microdata.Asked(List.of(0), -1, -1, List.of()),
                        new Microdata.Asked(List.of(1), 0, 2, List.of())));
        List.of(new byte[] {0, 0}, new byte[] {0, 1}, new byte[] {1, 2}).forEach(row -> sheets.add(row, 1, 0, false));
        Withheld withheld =
                Withholding.of(linked, 10, List.of(), sheets.build()).value();
        assertEquals(Set.of(), Attacker.workedOut(List.of(withheld.published()), 10));
    }

    @Test
    void mergedCategoriesAreTheSumOfTheirCells() {
        CountTable fine = table("AB", List.of(A, B), 1, 2, 3, 4, 5, 6);
        CountTable coarse = fine.merging("B", 1);
        assertEquals(List.of(1L, 5L, 4L, 11L), coarse.counts());
        assertEquals(fine, fine.merging("C", 0));
        CellKey merged = CellKey.of(coarse.dimensions().get(1).categories().get(1));
        assertEquals(List.of(cell("B=2"), cell("B=3")), merged.finer());
        assertEquals(List.of(), cell("B=2").finer());
        LinkedTables both =
                LinkedTables.of(List.of(fine, new CountTable("coarse", coarse.dimensions(), coarse.counts())));
        assertTrue(both.lines().contains(new Line(merged, merged.finer())));
    }

    @Test
    void answersAreMergedWithAnswersOnly() {
        assertTrue(B.mayMerge(1));
        assertFalse(Dimension.of("Q", List.of("1", "2", Dimension.NO_ANSWER)).mayMerge(1));
        assertFalse(Dimension.ofOption("Q", "a", SHARED).mayMerge(0));
    }

    @Test
    void aThresholdBelowFiveIsAProgrammingError() {
        LinkedTables linked = LinkedTables.of(List.of(table("A", List.of(A), 1, 2)));
        assertThrows(IllegalArgumentException.class, () -> Withholding.of(linked, 4));
        assertEquals(3, Withholding.of(linked, 5).value().loss().total().withheld());
    }
}
