package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Up to three two-way tables that share questions, up to 12 × 12, small ones sometimes split by an attribute, and the same
 * after some more sheets.
 */
record RandomPublication(List<CountTable> tables, List<CountTable> next, Microdata sheets) {
    private static final int[][] PAIRS = {{0, 1}, {1, 2}, {0, 2}};

    static Arbitrary<RandomPublication> any(boolean maySplit) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(8, 40, 150, 400, 1500, 5000),
                        Arbitraries.longs())
                .as((number, sheets, seed) -> of(number, sheets, seed, maySplit))
                .withoutEdgeCases();
    }

    private static RandomPublication of(int number, int mostSheets, long seed, boolean maySplit) {
        Random random = new Random(seed);
        int[] categories = random.ints(4, 2, 13)
                .map(size -> random.nextInt(3) == 0 ? 12 : size)
                .toArray();
        List<int[]> questions = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            boolean split = random.nextInt(4) == 0 && maySplit;
            if (split) {
                categories[PAIRS[i][0]] = Math.min(6, categories[PAIRS[i][0]]);
                categories[PAIRS[i][1]] = Math.min(6, categories[PAIRS[i][1]]);
                categories[3] = Math.min(4, categories[3]);
            }
            questions.add(split ? new int[] {PAIRS[i][0], PAIRS[i][1], 3} : PAIRS[i]);
        }
        if (random.nextBoolean()) {
            questions.add(new int[] {0});
        }
        RandomSheets sheets = new RandomSheets(random, categories).add(1 + random.nextInt(mostSheets));
        List<CountTable> now = tables(sheets, questions);
        List<CountTable> next = tables(sheets.add(random.nextInt(30)), questions);
        return new RandomPublication(now, next, sheets.microdata());
    }

    private static List<CountTable> tables(RandomSheets sheets, List<int[]> questions) {
        return questions.stream().map(sheets::table).toList();
    }
}
