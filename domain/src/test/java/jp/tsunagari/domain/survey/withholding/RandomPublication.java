package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Up to three two-way tables that share questions, up to 12 × 12, sometimes one of them split by an attribute, and the same
 * after some more sheets.
 */
record RandomPublication(List<CountTable> tables, List<CountTable> next) {
    private static final int[][] PAIRS = {{0, 1}, {1, 2}, {0, 2}};

    static Arbitrary<RandomPublication> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(8, 40, 150, 400, 1500, 5000),
                        Arbitraries.longs())
                .as(RandomPublication::of)
                .withoutEdgeCases();
    }

    private static RandomPublication of(int number, int mostSheets, long seed) {
        Random random = new Random(seed);
        int[] categories = random.ints(4, 2, 13)
                .map(size -> random.nextInt(3) == 0 ? 12 : size)
                .toArray();
        categories[3] = Math.min(4, categories[3]);
        List<int[]> questions = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            boolean split = random.nextInt(4) == 0;
            questions.add(split ? new int[] {PAIRS[i][0], PAIRS[i][1], 3} : PAIRS[i]);
        }
        if (random.nextBoolean()) {
            questions.add(new int[] {0});
        }
        RandomSheets sheets = new RandomSheets(random, categories).add(1 + random.nextInt(mostSheets));
        List<CountTable> now = tables(sheets, questions);
        return new RandomPublication(now, tables(sheets.add(random.nextInt(30)), questions));
    }

    private static List<CountTable> tables(RandomSheets sheets, List<int[]> questions) {
        return questions.stream().map(sheets::table).toList();
    }
}
