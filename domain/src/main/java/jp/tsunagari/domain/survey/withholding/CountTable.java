package jp.tsunagari.domain.survey.withholding;

import java.util.List;
import java.util.Objects;

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
}
