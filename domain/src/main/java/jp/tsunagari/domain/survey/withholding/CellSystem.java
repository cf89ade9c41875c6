package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Cells and lines by number, over all versions of a publication: what the attacker's arithmetic works on. Each line says that
 * the sum of sign × value over its cells is zero.
 */
final class CellSystem {
    /** Stands for the lines among one-way margins and the grand total. */
    static final int MARGINS = -1;

    /** Stands for all lines but those. */
    static final int ALL_TABLES = -2;

    /** k. */
    final int threshold;

    final long[] count;

    /** What the attacker knows a value cannot be below. */
    final long[] lower;

    final int[][] linesOfCell;
    final int[][] signsOfCell;
    final int[][] cellsOfLine;
    final int[][] signsOfLine;

    /** How many conditions a cell has: everybody 0, a one-way margin 1. */
    final int[] level;

    /** The level of the parts of a line. */
    final int[] levelOfLine;

    /** The table whose inner cells a line adds up; or {@link #MARGINS}. */
    final int[] tableOfLine;

    /** The version a cell was published in; the last one is being decided. */
    final int[] version;

    /** The version whose sum a line is; −1 where it joins two versions. */
    final int[] versionOfLine;

    /** The growth of a cell from one version to the next: never published, known to be at least zero. */
    final BitSet growth;

    /** The cells earlier versions withheld. */
    final BitSet withheldBefore;

    /** The cells of the version being decided that may be withheld: all that are not zero. */
    final BitSet undecided;

    CellSystem(CellSystemBuilder parts) {
        threshold = parts.threshold;
        count = parts.counts.stream().mapToLong(Long::longValue).toArray();
        lower = parts.lowers.stream().mapToLong(Long::longValue).toArray();
        version = parts.versions.stream().mapToInt(Integer::intValue).toArray();
        versionOfLine =
                parts.versionsOfLines.stream().mapToInt(Integer::intValue).toArray();
        level = parts.levels.stream().mapToInt(Integer::intValue).toArray();
        cellsOfLine = parts.cellsOfLines.toArray(int[][]::new);
        signsOfLine = parts.signsOfLines.toArray(int[][]::new);
        growth = parts.growth;
        withheldBefore = parts.withheldBefore;
        undecided = parts.undecided;
        linesOfCell = new int[count.length][];
        signsOfCell = new int[count.length][];
        turnAround();
        levelOfLine = new int[cellsOfLine.length];
        tableOfLine = new int[cellsOfLine.length];
        Arrays.fill(tableOfLine, MARGINS);
        for (int line = 0; line < cellsOfLine.length; line++) {
            levelOfLine[line] = IntStream.of(cellsOfLine[line])
                    .map(cell -> level[cell])
                    .max()
                    .orElse(0);
        }
        for (int line = 0; line < cellsOfLine.length; line++) {
            if (levelOfLine[line] > 1 && tableOfLine[line] == MARGINS) {
                spread(line);
            }
        }
    }

    private void spread(int first) {
        Deque<Integer> lines = new ArrayDeque<>(List.of(first));
        tableOfLine[first] = first;
        while (!lines.isEmpty()) {
            int at = lines.poll();
            for (int cell : cellsOfLine[at]) {
                for (int line : level[cell] == levelOfLine[first] ? linesOfCell[cell] : new int[0]) {
                    if (tableOfLine[line] == MARGINS && levelOfLine[line] == levelOfLine[first]) {
                        tableOfLine[line] = first;
                        lines.add(line);
                    }
                }
            }
        }
    }

    /** The margins a cell is part of, in its own version, without the grand total; wider ones last. */
    int[] marginsOfCell(int cell) {
        Set<Integer> margins = new LinkedHashSet<>();
        Deque<Integer> cells = new ArrayDeque<>(List.of(cell));
        while (!cells.isEmpty()) {
            int part = cells.poll();
            for (int line : linesOfCell[part]) {
                int total = cellsOfLine[line][0];
                if (versionOfLine[line] >= 0 && level[total] < level[part] && level[total] > 0 && margins.add(total)) {
                    cells.add(total);
                }
            }
        }
        return margins.stream().mapToInt(Integer::intValue).toArray();
    }

    private void turnAround() {
        int[] sizes = new int[count.length];
        for (int[] cells : cellsOfLine) {
            for (int cell : cells) {
                sizes[cell]++;
            }
        }
        for (int cell = 0; cell < count.length; cell++) {
            linesOfCell[cell] = new int[sizes[cell]];
            signsOfCell[cell] = new int[sizes[cell]];
        }
        int[] filled = new int[count.length];
        for (int line = 0; line < cellsOfLine.length; line++) {
            for (int i = 0; i < cellsOfLine[line].length; i++) {
                int cell = cellsOfLine[line][i];
                linesOfCell[cell][filled[cell]] = line;
                signsOfCell[cell][filled[cell]++] = signsOfLine[line][i];
            }
        }
    }

    int size() {
        return count.length;
    }

    int lines() {
        return cellsOfLine.length;
    }

    /** Whether the line joins versions and the cell stands on the side of the later one. */
    boolean isLaterIn(int line, int cell) {
        int[] cells = cellsOfLine[line];
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == cell) {
                return versionOfLine[line] < 0 && signsOfLine[line][i] < 0;
            }
        }
        return false;
    }

    boolean isSmall(int cell) {
        return count[cell] > 0 && count[cell] < threshold;
    }

    /** The small cells of the version being decided. */
    BitSet primary() {
        BitSet primary = (BitSet) undecided.clone();
        undecided.stream().filter(cell -> !isSmall(cell)).forEach(primary::clear);
        return primary;
    }
}
