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
        this(
                random,
                IntStream.range(0, categories.length)
                        .mapToObj(i -> dimension("Q" + (i + 1), categories[i]))
                        .toList());
    }

    private RandomSheets(Random random, List<Dimension> dimensions) {
        this.random = random;
        this.dimensions = dimensions;
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

    /** The same sheets but for those that are imagined otherwise. */
    RandomSheets imagined(Imagined imagined) {
        RandomSheets otherwise = new RandomSheets(random, dimensions);
        otherwise.sheets.addAll(sheets);
        otherwise.since.addAll(since);
        int one = place(imagined.one(), imagined.version(), -1);
        switch (imagined.kind()) {
            case ONE_MORE -> {
                otherwise.sheets.add(sheets.get(one));
                otherwise.since.add(imagined.version());
            }
            case TAKEN -> otherwise.sheets.set(one, answering(one, imagined.other(), imagined.dimensions()));
            case SWAPPED -> {
                int other = place(imagined.other(), imagined.version(), one);
                otherwise.sheets.set(one, answering(one, imagined.other(), imagined.dimensions()));
                otherwise.sheets.set(other, answering(other, imagined.one(), imagined.dimensions()));
            }
        }
        return otherwise;
    }

    private int place(List<Integer> categories, int version, int not) {
        return IntStream.range(0, sheets.size())
                .filter(i -> i != not && since.get(i) == version)
                .filter(i -> IntStream.of(sheets.get(i)).boxed().toList().equals(categories))
                .findFirst()
                .orElseThrow();
    }

    private int[] answering(int sheet, List<Integer> categories, List<Integer> places) {
        int[] changed = sheets.get(sheet).clone();
        places.forEach(place -> changed[place] = categories.get(place));
        return changed;
    }

    /** The sheets that a publication has, from 0. */
    RandomSheets of(int publication) {
        RandomSheets then = new RandomSheets(random, dimensions);
        IntStream.range(0, sheets.size())
                .filter(i -> since.get(i) <= publication)
                .forEach(i -> {
                    then.sheets.add(sheets.get(i));
                    then.since.add(since.get(i));
                });
        return then;
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
