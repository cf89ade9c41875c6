package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import jp.tsunagari.domain.survey.withholding.Imagined.Kind;
import jp.tsunagari.domain.survey.withholding.Microdata.Row;

/** What could be imagined for the withheld cells of earlier versions, with the sheets as later versions tell them apart. */
final class Replay {
    private static final int MOST_SHEETS = 12;

    /** For a cell: what was imagined, and where its dimensions stand now. */
    private record Kept(Imagined imagined, int[] places) {}

    private final Microdata sheets;
    private final Answers answers;
    private final Map<Integer, List<Kept>> kept = new HashMap<>();

    Replay(Microdata sheets) {
        this.sheets = sheets;
        this.answers = new Answers(sheets);
    }

    /** @param numbers the cells of the version and of those after it: the same people may need the same there */
    void learn(Backing backing, List<Map<CellKey, Integer>> numbers) {
        int[] places = backing.dimensions().stream()
                .mapToInt(code -> IntStream.range(0, sheets.dimensions.size())
                        .filter(d -> sheets.dimensions.get(d).code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("the sheets do not tell " + code)))
                .toArray();
        for (Map<CellKey, Integer> ofVersion : numbers) {
            backing.cells().forEach((key, imagined) -> {
                if (ofVersion.containsKey(key)) {
                    kept.computeIfAbsent(ofVersion.get(key), cell -> new ArrayList<>())
                            .add(new Kept(imagined, places));
                }
            });
        }
    }

    /** The same once more, with each of some sheets that are like those. */
    void replay(int cell, Exchange exchange, Consumer<Move> found) {
        kept.getOrDefault(cell, List.of()).forEach(known -> replay(known, exchange, found));
    }

    private void replay(Kept known, Exchange exchange, Consumer<Move> found) {
        Imagined imagined = known.imagined;
        BitSet dimensions = new BitSet();
        imagined.dimensions().forEach(place -> dimensions.set(known.places[place]));
        List<Row> likeOther = alike(known, imagined.other());
        for (Row one : alike(known, imagined.one())) {
            if (imagined.kind() == Kind.ONE_MORE) {
                found.accept(exchange.oneMore(one));
                continue;
            }
            for (Row other : likeOther) {
                found.accept(exchange.again(imagined, one, other, tied(dimensions, one, other)));
            }
            if (likeOther.isEmpty() && imagined.kind() == Kind.TAKEN) {
                found.accept(exchange.taken(one, answering(one, known, dimensions), dimensions));
            }
        }
    }

    private BitSet tied(BitSet dimensions, Row one, Row other) {
        BitSet questions = new BitSet();
        dimensions.stream()
                .map(sheets::questionOf)
                .forEach(question -> questions.or(answers.tiedTo(question, one, other)));
        return sheets.dimensionsOf(questions);
    }

    private List<Row> alike(Kept known, List<Integer> categories) {
        List<Row> alike = new ArrayList<>();
        for (Row row : sheets.rows) {
            boolean same = row.since() == known.imagined.version()
                    && row.questionnaire() == known.imagined.questionnaire()
                    && IntStream.range(0, known.places.length)
                            .allMatch(d -> row.category(known.places[d]) == categories.get(d));
            if (same && alike.size() < MOST_SHEETS) {
                alike.add(row);
            }
        }
        return alike;
    }

    /** An answer that nobody gave, but somebody may. */
    private static Row answering(Row one, Kept known, BitSet dimensions) {
        byte[] categories = one.categories().clone();
        for (int d = 0; d < known.places.length; d++) {
            if (dimensions.get(known.places[d])) {
                categories[known.places[d]] = known.imagined.other().get(d).byteValue();
            }
        }
        return new Row(categories, one.questionnaire(), one.since());
    }
}
