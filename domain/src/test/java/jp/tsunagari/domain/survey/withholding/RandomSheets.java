package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.tsunagari.domain.survey.withholding.Microdata.Asked;

/** Random answer sheets to closed questions, and tables of them. */
final class RandomSheets {
    private final List<Dimension> dimensions;
    private final List<int[]> sheets = new ArrayList<>();
    private final List<Integer> since = new ArrayList<>();
    private final Random random;
    private int batches;

    RandomSheets(Random random, int... categories) {
        this.random = random;
        this.dimensions = IntStream.range(0, categories.length)
                .mapToObj(i -> dimension("Q" + (i + 1), categories[i]))
                .toList();
    }

    static Dimension dimension(String code, int categories) {
        return Dimension.of(
                code, IntStream.range(0, categories).mapToObj(i -> "" + (i + 1)).toList());
    }

    /** More sheets, since the next publication; low categories are more frequent, and answers hang together a little. */
    RandomSheets add(int number) {
        int publication = batches++;
        since.addAll(Collections.nCopies(number, publication));
        for (int i = 0; i < number; i++) {
            double leaning = random.nextDouble();
            sheets.add(dimensions.stream()
                    .mapToInt(d -> {
                        double place = random.nextInt(3) == 0 ? leaning : random.nextDouble();
                        return (int) (place * place * d.categories().size());
                    })
                    .toArray());
        }
        return this;
    }

    /** All sheets; every {@link #add} was for one more publication. */
    Microdata microdata() {
        List<Asked> asked = IntStream.range(0, dimensions.size())
                .mapToObj(i -> new Asked(List.of(i), -1, -1, List.of()))
                .toList();
        Microdata.Builder builder = new Microdata.Builder(dimensions, asked);
        for (int i = 0; i < sheets.size(); i++) {
            byte[] row = new byte[dimensions.size()];
            for (int d = 0; d < row.length; d++) {
                row[d] = (byte) sheets.get(i)[d];
            }
            builder.add(row, 1, since.get(i), false);
        }
        return builder.build();
    }

    int questions() {
        return dimensions.size();
    }

    /** The table of these questions, counted from zero. */
    CountTable table(int... questions) {
        List<Dimension> chosen =
                IntStream.of(questions).mapToObj(dimensions::get).toList();
        long[] counts =
                new long[chosen.stream().mapToInt(d -> d.categories().size()).reduce(1, (a, b) -> a * b)];
        for (int[] sheet : sheets) {
            int place = 0;
            for (int question : questions) {
                place = place * dimensions.get(question).categories().size() + sheet[question];
            }
            counts[place]++;
        }
        StringBuilder code = new StringBuilder();
        IntStream.of(questions)
                .forEach(q -> code.append(code.isEmpty() ? "Q" : "xQ").append(q + 1));
        return new CountTable(
                code.toString(), chosen, Arrays.stream(counts).boxed().toList());
    }
}
