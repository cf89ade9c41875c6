package jp.tsunagari.domain.survey.withholding;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which people a cell counts: those for whom all its conditions hold. The margin of a two-way table, the one-way table and
 * the margin of a split table have the same conditions and are therefore one cell; no condition at all is everybody.
 *
 * @param conditions the conditions, sorted, each once
 */
public record CellKey(List<Condition> conditions) implements Comparable<CellKey> {
    /** Everybody: the grand total of every table. */
    public static final CellKey EVERYBODY = new CellKey(List.of());

    /** Sorts the conditions and takes each once, so that equal sets are equal keys. */
    public CellKey {
        conditions = conditions.stream().sorted().distinct().toList();
    }

    /** The people for whom all of these hold. */
    public static CellKey of(Condition... conditions) {
        return new CellKey(List.of(conditions));
    }

    /** The people for whom all of these hold, given in any order. */
    public static CellKey of(Collection<Condition> conditions) {
        return new CellKey(List.copyOf(conditions));
    }

    @Override
    public int compareTo(CellKey other) {
        int common = Math.min(conditions.size(), other.conditions.size());
        for (int i = 0; i < common; i++) {
            int difference = conditions.get(i).compareTo(other.conditions.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(conditions.size(), other.conditions.size());
    }

    @Override
    public String toString() {
        return conditions.stream().map(Condition::toString).collect(Collectors.joining("&", "[", "]"));
    }
}
