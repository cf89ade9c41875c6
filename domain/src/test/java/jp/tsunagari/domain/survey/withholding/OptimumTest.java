package jp.tsunagari.domain.survey.withholding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OptimumTest {
    private static final int TABLES = 500;
    private static final int K = 10;

    @Test
    void on500SmallTablesTheAdditionalCellsAreCloseToTheFewestPossible() {
        Random random = new Random(20260401);
        long additional = 0;
        long fewest = 0;
        int mostAbove = 0;
        for (int i = 0; i < TABLES; i++) {
            long[][] inner = inner(random);
            int ours = additionalCells(inner);
            int best = NaiveOptimum.additionalCells(inner, K);
            assertTrue(ours >= best, "fewer than possible");
            additional += ours;
            fewest += best;
            mostAbove = Math.max(mostAbove, ours - best);
        }
        assertTrue(fewest > TABLES, "the tables are too easy: " + fewest);
        assertTrue(additional <= 1.25 * fewest, additional + " cells where " + fewest + " are enough");
        assertTrue(mostAbove <= 2, "one table has " + mostAbove + " cells too many");
    }

    private static int additionalCells(long[][] inner) {
        List<Long> counts = new ArrayList<>();
        for (long[] row : inner) {
            for (long count : row) {
                counts.add(count);
            }
        }
        CountTable table = new CountTable(
                "t",
                List.of(RandomSheets.dimension("R", inner.length), RandomSheets.dimension("C", inner[0].length)),
                counts);
        return Withholding.of(LinkedTables.of(List.of(table)), K)
                .value()
                .loss()
                .total()
                .secondary();
    }

    private static long[][] inner(Random random) {
        long[][] inner = new long[1 + random.nextInt(4)][1 + random.nextInt(4)];
        double small = random.nextDouble() * 0.5;
        double zero = random.nextDouble() * 0.4;
        for (long[] row : inner) {
            for (int c = 0; c < row.length; c++) {
                double kind = random.nextDouble();
                row[c] = kind < zero ? 0 : kind < zero + small ? 1 + random.nextInt(K - 1) : K + random.nextInt(60);
            }
        }
        return inner;
    }
}
