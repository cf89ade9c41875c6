package jp.tsunagari.domain.survey.withholding;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The cells it is the sum of where categories are merged in it, all of them unmerged; empty where none are. */
    public List<CellKey> finer() {
        List<List<Condition>> finer = List.of(List.of());
        for (Condition condition : conditions) {
            finer = finer.stream()
                    .flatMap(start -> condition.parts().stream()
                            .map(part -> Stream.concat(start.stream(), Stream.of(part))
                                    .toList()))
                    .toList();
        }
        return finer.size() == 1 ? List.of() : finer.stream().map(CellKey::of).toList();
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
