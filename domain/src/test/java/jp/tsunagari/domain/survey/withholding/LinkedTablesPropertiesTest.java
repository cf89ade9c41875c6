package jp.tsunagari.domain.survey.withholding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LinkedTablesPropertiesTest {
    private static final int K = 10;

    @Provide
    Arbitrary<RandomPublication> publications() {
        return RandomPublication.any(true);
    }

    @Provide
    Arbitrary<RandomPublication> unsplit() {
        return RandomPublication.any(false);
    }

    @Property(tries = 80)
    void noWithheldCellCanBeWorkedOut(@ForAll("publications") RandomPublication publication) {
        Withheld withheld = withheld(publication, publication.tables(), List.of());
        assertEquals(Set.of(), Attacker.workedOut(List.of(withheld.published()), K));
    }

    @Property(tries = 50)
    void norTogetherWithTheNextVersion(@ForAll("unsplit") RandomPublication publication) {
        Published first = withheld(publication, publication.tables(), List.of()).published();
        Published second =
                withheld(publication, publication.next(), List.of(first)).published();
        assertEquals(Set.of(), Attacker.workedOut(List.of(first, second), K));
    }

    @Property(tries = 150)
    void smallCellsAreWithheldZerosShownAndNoLineIsThin(@ForAll("publications") RandomPublication publication) {
        LinkedTables linked = LinkedTables.of(publication.tables());
        Withheld withheld = withheld(publication, publication.tables(), List.of());
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
    void tablesWithoutSmallCellsAreUntouched(@ForAll("publications") RandomPublication publication) {
        List<CountTable> large = publication.tables().stream()
                .map(table -> new CountTable(
                        table.code(),
                        table.dimensions(),
                        table.counts().stream().map(count -> count * K).toList()))
                .toList();
        assertEquals(Map.of(), Withholding.of(LinkedTables.of(large), K).value().withheld());
    }

    @Property(tries = 50)
    void theSameTablesGetTheSameAnswer(
            @ForAll("publications") RandomPublication publication, @ForAll @IntRange(min = 5, max = 20) int threshold) {
        assertEquals(
                Withholding.of(LinkedTables.of(publication.tables()), threshold, List.of(), publication.sheets()),
                Withholding.of(LinkedTables.of(publication.tables()), threshold, List.of(), publication.sheets()));
    }

    private static Withheld withheld(RandomPublication publication, List<CountTable> tables, List<Published> previous) {
        return Withholding.of(LinkedTables.of(tables), K, previous, publication.sheets())
                .value();
    }
}
