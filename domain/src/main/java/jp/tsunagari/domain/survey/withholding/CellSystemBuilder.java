package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers the cells of all versions and joins them: from one version to the next sheets are only added, so a cell is the
 * cell before plus a growth of at least zero.
 */
final class CellSystemBuilder {
    final int threshold;
    final List<Long> counts = new ArrayList<>();
    final List<Long> lowers = new ArrayList<>();
    final List<Integer> levels = new ArrayList<>();
    final List<Integer> versions = new ArrayList<>();
    final List<Integer> versionsOfLines = new ArrayList<>();
    final List<int[]> cellsOfLines = new ArrayList<>();
    final List<int[]> signsOfLines = new ArrayList<>();
    final BitSet growth = new BitSet();
    final BitSet withheldBefore = new BitSet();
    final BitSet undecided = new BitSet();
    final List<LinkedTables> tables = new ArrayList<>();
    final List<Map<CellKey, Integer>> numbers = new ArrayList<>();
    private final Map<CellKey, Integer> latest = new LinkedHashMap<>();
    private int version;

    CellSystemBuilder(int threshold) {
        this.threshold = threshold;
    }

    /** Adds a version that everybody has. */
    void add(Published published) {
        Map<CellKey, Integer> numbers = number(published.tables());
        published.withheld().stream().map(numbers::get).forEach(withheldBefore::set);
        join(numbers);
        version++;
    }

    /** Adds the version to be decided on, the last one; gives the number of each of its cells. */
    Map<CellKey, Integer> addUndecided(LinkedTables tables) {
        Map<CellKey, Integer> numbers = number(tables);
        numbers.values().stream().filter(cell -> counts.get(cell) > 0).forEach(undecided::set);
        join(numbers);
        return numbers;
    }

    CellSystem build() {
        return new CellSystem(this);
    }

    private Map<CellKey, Integer> number(LinkedTables ofVersion) {
        Map<CellKey, Integer> numbers = new LinkedHashMap<>();
        this.tables.add(ofVersion);
        this.numbers.add(numbers);
        ofVersion.cells().forEach((key, count) -> numbers.put(key, cell(count, 1, version, key)));
        for (Line line : ofVersion.lines()) {
            int[] cells = new int[line.parts().size() + 1];
            int[] signs = new int[cells.length];
            for (int i = 1; i < cells.length; i++) {
                cells[i] = numbers.get(line.parts().get(i - 1));
                signs[i] = 1;
            }
            cells[0] = numbers.get(line.total());
            signs[0] = -1;
            line(version, cells, signs);
        }
        return numbers;
    }

    /** The same people, or the same merged or divided otherwise, are joined to the latest version that has them. */
    private void join(Map<CellKey, Integer> numbers) {
        numbers.forEach((key, cell) -> {
            if (latest.containsKey(key)) {
                join(key, List.of(latest.get(key)), List.of(cell));
            } else if (!key.finer().isEmpty() && latest.keySet().containsAll(key.finer())) {
                join(key, key.finer().stream().map(latest::get).toList(), List.of(cell));
            }
        });
        latest.forEach((key, before) -> {
            List<CellKey> finer = numbers.containsKey(key) ? List.of() : key.finer();
            if (!finer.isEmpty() && numbers.keySet().containsAll(finer)) {
                join(key, List.of(before), finer.stream().map(numbers::get).toList());
            }
        });
        latest.putAll(numbers);
    }

    private void join(CellKey key, List<Integer> before, List<Integer> now) {
        long people = before.stream().mapToLong(counts::get).sum();
        long grown = now.stream().mapToLong(counts::get).sum() - people;
        if (grown < 0) {
            return;
        }
        if (now.size() == 1 && before.stream().noneMatch(withheldBefore::get)) {
            lowers.set(now.get(0), Math.max(1, people));
            return;
        }
        int difference = cell(grown, 0, -1, key);
        growth.set(difference);
        List<Integer> earlier = new ArrayList<>(before);
        earlier.add(difference);
        line(
                -1,
                Stream.concat(now.stream(), earlier.stream())
                        .mapToInt(Integer::intValue)
                        .toArray(),
                IntStream.range(0, now.size() + earlier.size())
                        .map(i -> i < now.size() ? -1 : 1)
                        .toArray());
    }

    private int cell(long count, long lower, int ofVersion, CellKey key) {
        counts.add(count);
        lowers.add(lower);
        versions.add(ofVersion);
        levels.add(key.conditions().size());
        return counts.size() - 1;
    }

    private void line(int ofVersion, int[] cells, int[] signs) {
        cellsOfLines.add(cells);
        signsOfLines.add(signs);
        versionsOfLines.add(ofVersion);
    }
}
