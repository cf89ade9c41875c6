package jp.tsunagari.domain.survey.withholding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LinkedTablesPropertiesTest {
    private static final int K = 10;

    @Provide
    Arbitrary<List<CountTable>> tables() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(8, 40, 150, 400, 1500, 5000),
                        Arbitraries.longs())
                .as(LinkedTablesPropertiesTest::random)
                .withoutEdgeCases();
    }

    /** Up to three two-way tables that share questions, up to 12 × 12, sometimes one of them split, and their one-way tables. */
    private static List<CountTable> random(int number, int sheets, long seed) {
        Random random = new Random(seed);
        int[] categories = random.ints(4, 2, 13)
                .map(size -> random.nextInt(3) == 0 ? 12 : size)
                .toArray();
        categories[3] = Math.min(4, categories[3]);
        RandomSheets answers = new RandomSheets(random, categories).add(1 + random.nextInt(sheets));
        int[][] pairs = {{0, 1}, {1, 2}, {0, 2}};
        List<CountTable> tables = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            boolean split = random.nextInt(4) == 0;
            tables.add(split ? answers.table(pairs[i][0], pairs[i][1], 3) : answers.table(pairs[i]));
        }
        if (random.nextBoolean()) {
            tables.add(answers.table(0));
        }
        return tables;
    }

    @Property(tries = 20)
    void noWithheldCellCanBeWorkedOut(@ForAll("tables") List<CountTable> tables) {
        Withheld withheld = Withholding.of(LinkedTables.of(tables), K).value();
        assertEquals(Set.of(), Attacker.workedOut(List.of(withheld.published()), K));
    }

    @Property(tries = 300)
    void smallCellsAreWithheldZerosShownAndNoLineIsThin(@ForAll("tables") List<CountTable> tables) {
        LinkedTables linked = LinkedTables.of(tables);
        Withheld withheld = Withholding.of(linked, K).value();
        linked.cells().forEach((key, count) -> {
            boolean small = count > 0 && count < K;
            assertEquals(small, withheld.decision(key) == Decision.PRIMARY, key.toString());
            assertTrue(count > 0 || withheld.decision(key) == Decision.SHOWN, key.toString());
        });
        for (Line line : linked.lines()) {
            long sum = line.parts().stream()
                    .filter(part -> withheld.decision(part) != Decision.SHOWN)
                    .mapToLong(linked.cells()::get)
                    .sum();
            assertTrue(
                    withheld.decision(line.total()) != Decision.SHOWN || sum == 0 || sum >= K,
                    line.total() + " hides " + sum);
        }
    }

    @Property(tries = 100)
    void tablesWithoutSmallCellsAreUntouched(@ForAll("tables") List<CountTable> tables) {
        List<CountTable> large = tables.stream()
                .map(table -> new CountTable(
                        table.code(),
                        table.dimensions(),
                        table.counts().stream().map(count -> count * K).toList()))
                .toList();
        assertEquals(Map.of(), Withholding.of(LinkedTables.of(large), K).value().withheld());
    }

    @Property(tries = 50)
    void theSameTablesGetTheSameAnswer(
            @ForAll("tables") List<CountTable> tables, @ForAll @IntRange(min = 5, max = 20) int threshold) {
        assertEquals(
                Withholding.of(LinkedTables.of(tables), threshold), Withholding.of(LinkedTables.of(tables), threshold));
    }
}
