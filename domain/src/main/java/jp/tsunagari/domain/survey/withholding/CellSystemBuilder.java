package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    private final Map<CellKey, Integer> latest = new HashMap<>();
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

    private Map<CellKey, Integer> number(LinkedTables tables) {
        Map<CellKey, Integer> numbers = new LinkedHashMap<>();
        tables.cells().forEach((key, count) -> numbers.put(key, cell(count, 1, version, key)));
        for (Line line : tables.lines()) {
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

    private void join(Map<CellKey, Integer> numbers) {
        numbers.forEach((key, cell) -> {
            Integer before = latest.put(key, cell);
            long grown = before == null ? -1 : counts.get(cell) - counts.get(before);
            if (grown >= 0 && withheldBefore.get(before)) {
                int difference = cell(grown, 0, -1, key);
                growth.set(difference);
                line(-1, new int[] {cell, before, difference}, new int[] {-1, 1, 1});
            } else if (grown >= 0) {
                lowers.set(cell, Math.max(1, counts.get(before)));
            }
        });
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
