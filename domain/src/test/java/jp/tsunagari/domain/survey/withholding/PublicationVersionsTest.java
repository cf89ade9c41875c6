package jp.tsunagari.domain.survey.withholding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationVersionsTest {
    private static final int K = 10;
    private static final int[] QUESTIONS = {12, 9, 8, 6, 6, 5, 5, 4, 4, 3, 3, 2};

    @ParameterizedTest
    @ValueSource(ints = {1159, 3000})
    void aPublicationAndItsNextVersionTogetherGiveNobodyAway(int sheets) {
        RandomSheets answers = new RandomSheets(new Random(sheets), QUESTIONS).add(sheets);
        Published first = publish(answers, List.of());
        Published second = publish(answers.add(60), List.of(first));
        Published third = publish(answers.add(15), List.of(first, second));

        assertTrue(first.withheld().size() > 20, "nothing to protect");
        Witness.speakForEachWithheldCell(List.of(first), answers.of(0), (otherwise, version) -> tables(otherwise));
        Witness.speakForEachWithheldCell(
                List.of(first, second, third), answers, (otherwise, version) -> tables(otherwise.of(version)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aCoarserOrFinerNextVersionGivesNobodyAway(long seed) {
        RandomSheets answers = new RandomSheets(new Random(seed), 6, 5, 4).add(120);
        List<CountTable> fine = List.of(answers.table(0, 1), answers.table(0, 2), answers.table(1));
        answers.add(seed % 2 == 0 ? 0 : 11);
        List<CountTable> now = List.of(answers.table(0, 1), answers.table(0, 2), answers.table(1));
        List<CountTable> coarse =
                now.stream().map(table -> table.merging("Q1", 4)).toList();
        Published first = withheld(
                answers,
                seed < 4
                        ? fine
                        : fine.stream().map(table -> table.merging("Q1", 4)).toList(),
                List.of());
        Published second = withheld(answers, seed < 4 ? coarse : now, List.of(first));
        assertEquals(Set.of(), Attacker.workedOut(List.of(first, second), K));
    }

    private static Published withheld(RandomSheets answers, List<CountTable> tables, List<Published> previous) {
        return Withholding.of(LinkedTables.of(tables), K, previous, answers.microdata())
                .value()
                .published();
    }

    @Test
    void withoutTheEarlierVersionTheNextOneWouldGiveSomebodyAway() {
        RandomSheets answers = new RandomSheets(new Random(5), QUESTIONS).add(2000);
        Published first = publish(answers, List.of());
        Published second = publish(answers.add(40), List.of());
        assertTrue(Attacker.workedOut(List.of(first, second), K).size() > 0);
    }

    @Test
    void theSameTablesAgainWithholdTheSame() {
        RandomSheets answers = new RandomSheets(new Random(5), QUESTIONS).add(2000);
        Published first = publish(answers, List.of());
        assertEquals(first.withheld(), publish(answers, List.of(first)).withheld());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void aVersionThatDiffersByFewPeopleIsRefusedWithBothNumbers(int added) {
        RandomSheets answers = new RandomSheets(new Random(1), 3, 3).add(100);
        LinkedTables before = LinkedTables.of(List.of(answers.table(0, 1)));
        LinkedTables now = LinkedTables.of(List.of(answers.add(added).table(0, 1)));
        var refusal = VersionDifference.between(before, now, K).refusals().get(0);
        assertEquals(RefusalCode.VERSION_DIFFERS_BY_FEW, refusal.code());
        assertEquals(
                Map.of("before", 100L, "now", 100L + added, "difference", (long) added, "min", K), refusal.values());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 11})
    void aVersionThatDiffersByNobodyOrEnoughPeopleIsAllowed(int added) {
        RandomSheets answers = new RandomSheets(new Random(1), 3, 3).add(100);
        LinkedTables before = LinkedTables.of(List.of(answers.table(0, 1)));
        LinkedTables now = LinkedTables.of(List.of(answers.add(added).table(0, 1)));
        assertEquals(added, VersionDifference.between(before, now, K).value().people());
    }

    /** Twelve one-way and thirty two-way tables. */
    private static Published publish(RandomSheets answers, List<Published> previous) {
        return withheld(answers, tables(answers), previous);
    }

    private static List<CountTable> tables(RandomSheets answers) {
        List<CountTable> tables = new ArrayList<>();
        for (int i = 0; i < answers.questions(); i++) {
            tables.add(answers.table(i));
        }
        for (int i = 0; i < answers.questions() && tables.size() < 42; i++) {
            for (int j = i + 1; j < answers.questions() && tables.size() < 42; j++) {
                if ((i + j) % 2 == 0 || j == i + 1) {
                    tables.add(answers.table(i, j));
                }
            }
        }
        assertEquals(42, tables.size());
        return tables;
    }
}
