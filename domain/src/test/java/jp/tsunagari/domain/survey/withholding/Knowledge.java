package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What everybody can write down about the withheld cells of several versions: the sums of each version, that a withheld cell
 * counts at least one, that no cell shrinks from version to version. Shares nothing with the production code but the tables.
 */
public final class Knowledge {
    /** A withheld cell of one of the versions. */
    public record Unknown(int version, CellKey key) {}

    /** The signed sum of unknowns plus a known number is zero, or between versions at least zero. */
    record Sum(Map<Unknown, Integer> signs, long known, boolean betweenVersions) {}

    final Map<Unknown, Long> truth = new LinkedHashMap<>();
    final Map<Unknown, Long> atLeast = new HashMap<>();
    final Map<Unknown, List<Sum>> sums = new HashMap<>();
    private final Set<Unknown> withheldBefore = new HashSet<>();
    private final List<Published> versions;
    private final int threshold;

    Knowledge(List<Published> versions, int threshold) {
        this.versions = versions;
        this.threshold = threshold;
        Map<CellKey, Integer> latest = new HashMap<>();
        for (int version = 0; version < versions.size(); version++) {
            Published published = versions.get(version);
            for (CellKey key : published.tables().cells().keySet()) {
                if (published.withheld().contains(key)) {
                    truth.put(new Unknown(version, key), count(version, key));
                    atLeast.put(new Unknown(version, key), 1L);
                }
                Integer before = latest.put(key, version);
                if (before != null && count(before, key) <= count(version, key)) {
                    compare(key, before, version);
                }
            }
            for (int before = 0; before < version; before++) {
                compareMerged(before, version, true);
                compareMerged(before, version, false);
            }
            for (Line line : published.tables().lines()) {
                Map<CellKey, Integer> signs = new LinkedHashMap<>();
                line.parts().forEach(part -> signs.put(part, 1));
                signs.put(line.total(), -1);
                add(version, signs);
            }
        }
    }

    private long count(int version, CellKey key) {
        return versions.get(version).tables().cells().get(key);
    }

    private void compare(CellKey key, int before, int now) {
        Unknown earlier = new Unknown(before, key);
        Unknown later = new Unknown(now, key);
        if (!truth.containsKey(earlier)) {
            atLeast.computeIfPresent(later, (unknown, least) -> Math.max(least, count(before, key)));
        } else if (truth.containsKey(later)) {
            withheldBefore.add(later);
            add(new Sum(Map.of(later, 1, earlier, -1), 0, true));
        } else {
            add(new Sum(Map.of(earlier, -1), count(now, key), true));
        }
    }

    /** A cell of merged categories is held against the sum of the cells of its categories in the other version. */
    private void compareMerged(int before, int now, boolean mergedBefore) {
        Set<CellKey> coarse =
                versions.get(mergedBefore ? before : now).tables().cells().keySet();
        Set<CellKey> fine =
                versions.get(mergedBefore ? now : before).tables().cells().keySet();
        for (CellKey key : coarse) {
            List<CellKey> parts = key.finer();
            if (!fine.contains(key) && !parts.isEmpty() && fine.containsAll(parts)) {
                Map<Unknown, Integer> signs = new LinkedHashMap<>();
                long known = 0;
                List<CellKey> earlier = mergedBefore ? List.of(key) : parts;
                List<CellKey> later = mergedBefore ? parts : List.of(key);
                for (CellKey cell : later) {
                    known += truth.containsKey(new Unknown(now, cell)) ? 0 : count(now, cell);
                    signs.putAll(
                            truth.containsKey(new Unknown(now, cell)) ? Map.of(new Unknown(now, cell), 1) : Map.of());
                }
                for (CellKey cell : earlier) {
                    known -= truth.containsKey(new Unknown(before, cell)) ? 0 : count(before, cell);
                    signs.putAll(
                            truth.containsKey(new Unknown(before, cell))
                                    ? Map.of(new Unknown(before, cell), -1)
                                    : Map.of());
                    if (truth.containsKey(new Unknown(before, cell))) {
                        later.forEach(one -> withheldBefore.add(new Unknown(now, one)));
                    }
                }
                add(new Sum(signs, known, true));
            }
        }
    }

    private void add(int version, Map<CellKey, Integer> signs) {
        Map<Unknown, Integer> unknown = new LinkedHashMap<>();
        long known = 0;
        for (Map.Entry<CellKey, Integer> part : signs.entrySet()) {
            if (truth.containsKey(new Unknown(version, part.getKey()))) {
                unknown.put(new Unknown(version, part.getKey()), part.getValue());
            } else {
                known += part.getValue() * count(version, part.getKey());
            }
        }
        add(new Sum(unknown, known, false));
    }

    private void add(Sum sum) {
        sum.signs().keySet().forEach(unknown -> sums.computeIfAbsent(unknown, u -> new ArrayList<>())
                .add(sum));
    }

    /** Groups of one version in which one cell must be small: nothing was withheld in them for the sake of an earlier version. */
    List<Set<Unknown>> groupsWithASmallCell(Set<Unknown> joined) {
        List<Set<Unknown>> groups = new ArrayList<>();
        Set<Unknown> left = new LinkedHashSet<>(joined);
        while (!left.isEmpty()) {
            Set<Unknown> group = joined(left.iterator().next(), false);
            left.removeAll(group);
            boolean small = group.stream().anyMatch(unknown -> truth.get(unknown) < threshold);
            if (small && group.stream().noneMatch(withheldBefore::contains)) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** All unknowns that hang together with this one, in its version or over all of them. */
    Set<Unknown> joined(Unknown start, boolean overVersions) {
        Set<Unknown> joined = new LinkedHashSet<>(Set.of(start));
        Deque<Unknown> next = new ArrayDeque<>(joined);
        while (!next.isEmpty()) {
            for (Sum sum : sums.getOrDefault(next.poll(), List.of())) {
                if (overVersions || !sum.betweenVersions()) {
                    sum.signs().keySet().stream().filter(joined::add).forEach(next::add);
                }
            }
        }
        return joined;
    }
}
