package jp.tsunagari.domain.survey.withholding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.tsunagari.domain.survey.withholding.Microdata.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that share questions in a circle: only the sheets tell what is possible. */
class CirclesTest {
    private static final int K = 10;
    private static final Dimension A = RandomSheets.dimension("A", 2);
    private static final Dimension B = RandomSheets.dimension("B", 2);
    private static final Dimension C = RandomSheets.dimension("C", 4);

    /** c1 and c2 lie only in a1, c3 and c4 only in a2, such as areas of two districts; one cell is small. */
    @Test
    void aQuestionNestedInAnotherTellsNothing() {
        long[][] inB = {{3, 60, 12, 60}, {50, 60, 12, 60}};
        Microdata.Builder sheets = new Microdata.Builder(List.of(A, B, C), List.of(asked(0), asked(1), asked(2)));
        List<Long> ab = new ArrayList<>(List.of(0L, 0L, 0L, 0L));
        List<Long> ac = new ArrayList<>(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L));
        List<Long> bc = new ArrayList<>();
        for (int b = 0; b < 2; b++) {
            for (int c = 0; c < 4; c++) {
                int a = c / 2;
                bc.add(inB[b][c]);
                ab.set(a * 2 + b, ab.get(a * 2 + b) + inB[b][c]);
                ac.set(a * 4 + c, ac.get(a * 4 + c) + inB[b][c]);
                sheets.add(new byte[] {(byte) a, (byte) b, (byte) c}, 1, 0, false);
            }
        }
        LinkedTables linked = LinkedTables.of(List.of(
                new CountTable("AxB", List.of(A, B), ab),
                new CountTable("AxC", List.of(A, C), ac),
                new CountTable("BxC", List.of(B, C), bc)));
        Published published =
                Withholding.of(linked, K, List.of(), sheets.build()).value().published();
        assertEquals(
                Set.of(), JointAttacker.workedOut(List.of(published), JointAttacker.combinations(List.of(A, B, C))));
    }

    private static Asked asked(int place) {
        return new Asked(List.of(place), -1, -1, List.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void threeTablesInACircleGiveNobodyAwayNorDoesTheNextVersion(long seed) {
        Random random = new Random(seed);
        int[] categories = random.ints(3, 3, 5).toArray();
        RandomSheets sheets = new RandomSheets(random, categories).add(30 + random.nextInt(100));
        Published first = published(sheets, List.of());
        List<Dimension> dimensions = first.tables().dimensions().values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        List<Set<Condition>> kinds = JointAttacker.combinations(dimensions);
        assertFalse(first.withheld().isEmpty(), "nothing to protect");
        assertEquals(Set.of(), JointAttacker.workedOut(List.of(first), kinds));
        Published second = published(sheets.add(10 + random.nextInt(20)), List.of(first));
        assertEquals(Set.of(), JointAttacker.workedOut(List.of(first, second), kinds));
    }

    private static Published published(RandomSheets sheets, List<Published> before) {
        LinkedTables linked = LinkedTables.of(List.of(sheets.table(0, 1), sheets.table(1, 2), sheets.table(0, 2)));
        return Withholding.of(linked, K, before, sheets.microdata()).value().published();
    }

    @Test
    void whereLinesDoNotSayAllTheSheetsAreNeeded() {
        RandomSheets sheets = new RandomSheets(new Random(1), 3, 3, 3).add(60);
        LinkedTables circle = LinkedTables.of(List.of(sheets.table(0, 1), sheets.table(1, 2), sheets.table(0, 2)));
        assertFalse(Linkage.isTree(Stream.of(circle)));
        assertThrows(IllegalArgumentException.class, () -> Withholding.of(circle, K));
        LinkedTables chain = LinkedTables.of(List.of(sheets.table(0, 1), sheets.table(1, 2)));
        assertTrue(Linkage.isTree(Stream.of(chain)));
        LinkedTables whole = LinkedTables.of(List.of(sheets.table(0, 1), sheets.table(1, 2), sheets.table(0, 1, 2)));
        assertTrue(Linkage.isTree(Stream.of(whole)), "one table has all");
    }
}
