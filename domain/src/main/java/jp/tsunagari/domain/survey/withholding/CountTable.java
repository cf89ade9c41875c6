package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A table of counts of sheets over one to three dimensions. Its margins are not given: they are sums.
 *
 * @param code names the table in the loss
 * @param dimensions what divides the sheets; the third is the attribute that splits a two-way table
 * @param counts the innermost cells, the last dimension running fastest; none negative
 */
public record CountTable(String code, List<Dimension> dimensions, List<Long> counts) {
    /** A table whose counts do not fill its dimensions is a programming error. */
    public CountTable {
        Objects.requireNonNull(code);
        dimensions = List.copyOf(dimensions);
        counts = List.copyOf(counts);
        int cells = dimensions.stream().mapToInt(d -> d.categories().size()).reduce(1, Math::multiplyExact);
        if (dimensions.isEmpty() || dimensions.size() > 3 || counts.size() != cells) {
            throw new IllegalArgumentException(
                    "a table has one to three dimensions and a count for each cell: " + code);
        }
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count is never negative: " + code);
        }
    }

    /** The number of sheets in the table. */
    public long people() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The table with two neighbouring categories of a dimension merged.
     *
     * @param dimension the code of one of its dimensions
     * @param first the place of the first of the two categories, from zero
     * @return the coarser table; the same where it does not have the dimension
     */
    public CountTable merging(String dimension, int first) {
        int place = IntStream.range(0, dimensions.size())
                .filter(d -> dimensions.get(d).code().equals(dimension))
                .findFirst()
                .orElse(-1);
        if (place < 0) {
            return this;
        }
        int length = dimensions.get(place).categories().size();
        int inside = dimensions.subList(place + 1, dimensions.size()).stream()
                .mapToInt(d -> d.categories().size())
                .reduce(1, (one, other) -> one * other);
        long[] merged = new long[counts.size() / length * (length - 1)];
        for (int i = 0; i < counts.size(); i++) {
            int category = i / inside % length;
            int outside = i / inside / length;
            int to = category > first ? category - 1 : category;
            merged[(outside * (length - 1) + to) * inside + i % inside] += counts.get(i);
        }
        List<Dimension> coarser = new ArrayList<>(dimensions);
        coarser.set(place, dimensions.get(place).merging(first));
        return new CountTable(code, coarser, LongStream.of(merged).boxed().toList());
    }

    /** The table without its last dimension: a split two-way table as it is unsplit. */
    public CountTable withoutSplit() {
        int length = dimensions.get(dimensions.size() - 1).categories().size();
        List<Long> sums = IntStream.range(0, counts.size() / length)
                .mapToObj(i -> counts.subList(i * length, (i + 1) * length).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .toList();
        return new CountTable(code, dimensions.subList(0, dimensions.size() - 1), sums);
    }
}
