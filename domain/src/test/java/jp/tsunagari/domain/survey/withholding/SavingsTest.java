package jp.tsunagari.domain.survey.withholding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SavingsTest {
    private static final int K = 10;
    private final RandomSheets sheets = new RandomSheets(new Random(3), 6, 5, 2).add(250);
    private final List<CountTable> tables =
            List.of(sheets.table(0), sheets.table(1), sheets.table(0, 1), sheets.table(1, 2, 0));
    private final Savings savings =
            Savings.preview(tables, List.of(), K, List.of(), sheets.microdata()).value();

    @Test
    void eachChangeIsWhatThePublicationWouldBeWithIt() {
        assertEquals(Withholding.of(LinkedTables.of(tables), K).value(), savings.now());
        int withoutTheFirst = Withholding.of(LinkedTables.of(List.of(tables.get(0), tables.get(1), tables.get(3))), K)
                .value()
                .loss()
                .total()
                .withheld();
        Saving leftOut = saving(Saving.Change.LEAVE_OUT, "Q1xQ2");
        assertEquals(withoutTheFirst, leftOut.withheldThen());
        assertEquals(savings.now().loss().total().withheld() - withoutTheFirst, leftOut.saved());
        assertTrue(saving(Saving.Change.DO_NOT_SPLIT, "Q2xQ3xQ1").saved() > 0);
    }

    @Test
    void theTwoNeighboursWithTheFewestPeopleAreMerged() {
        Saving coarser = saving(Saving.Change.MERGE, "Q1");
        assertEquals("5+6", coarser.category().category());
        int then = Withholding.of(
                        LinkedTables.of(tables.stream()
                                .map(table -> table.merging("Q1", 4))
                                .toList()),
                        K)
                .value()
                .loss()
                .total()
                .withheld();
        assertEquals(then, coarser.withheldThen());
    }

    @Test
    void theMostIsSavedFirstAndOneWayTablesAreNotLeftOut() {
        List<Integer> saved = savings.savings().stream().map(Saving::saved).toList();
        assertEquals(saved.stream().sorted((one, other) -> other - one).toList(), saved);
        assertEquals(
                List.of("Q1xQ2", "Q2xQ3xQ1"),
                savings.savings().stream()
                        .filter(saving -> saving.change() == Saving.Change.LEAVE_OUT)
                        .map(Saving::subject)
                        .sorted()
                        .toList());
    }

    @Test
    void theLossAddsUp() {
        Withheld now = savings.now();
        Loss loss = now.loss();
        assertEquals(now.withheld().size(), loss.total().withheld());
        long sum = now.withheld().keySet().stream()
                .mapToLong(now.tables().cells()::get)
                .sum();
        assertEquals(sum, loss.total().withheldCount());
        TableLoss first = loss.tables().get(0);
        assertEquals("Q1", first.table());
        assertEquals(7, first.cells());
    }

    private Saving saving(Saving.Change change, String subject) {
        return savings.savings().stream()
                .filter(saving -> saving.change() == change && saving.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
