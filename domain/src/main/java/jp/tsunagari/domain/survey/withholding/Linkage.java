package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How tables hang together. Tables that form a tree have common sheets whenever each two agree on what they share (Vorob'ev 1962), so that
 * their cells and lines say all. In a circle, or where the questionnaire ties answers together, they do not.
 */
final class Linkage {
    private Linkage() {}

    /** Whether the lines of the tables say everything about them. */
    static boolean isTree(Stream<LinkedTables> versions) {
        List<Set<Dimension>> tables =
                new ArrayList<>(widest(versions.flatMap(version -> version.dimensions().values().stream())
                        .map(Set::copyOf)
                        .collect(Collectors.toSet())));
        return tables.size() <= 1 || !isTied(tables) && hasNoCircle(tables);
    }

    /** Without those that lie within another. */
    private static Set<Set<Dimension>> widest(Set<Set<Dimension>> tables) {
        return tables.stream()
                .filter(table ->
                        tables.stream().noneMatch(other -> other.size() > table.size() && other.containsAll(table)))
                .collect(Collectors.toSet());
    }

    /** Whether some were not asked, or several dimensions belong to one question. */
    private static boolean isTied(List<Set<Dimension>> tables) {
        Set<String> questions = new HashSet<>();
        Set<Dimension> all = tables.stream().flatMap(Set::stream).collect(Collectors.toSet());
        return all.stream().anyMatch(Linkage::isConditional)
                || all.stream().anyMatch(one -> !questions.add(one.question()));
    }

    private static boolean isConditional(Dimension dimension) {
        return dimension.categories().stream()
                .anyMatch(condition -> condition.category().equals(Dimension.NOT_ASKED));
    }

    /** Takes away table after table that shares all it shares with one other (Graham, Yu and Ozsoyoglu). */
    private static boolean hasNoCircle(List<Set<Dimension>> tables) {
        boolean found = true;
        while (tables.size() > 1 && found) {
            found = false;
            for (Set<Dimension> table : List.copyOf(tables)) {
                Set<Dimension> shared = table.stream()
                        .filter(dimension ->
                                tables.stream().anyMatch(other -> other != table && other.contains(dimension)))
                        .collect(Collectors.toSet());
                if (tables.stream().anyMatch(other -> other != table && other.containsAll(shared))) {
                    tables.remove(table);
                    found = true;
                    break;
                }
            }
        }
        return tables.size() <= 1;
    }
}
