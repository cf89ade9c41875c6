package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.List;

/**
 * The fewest additional cells of one two-way table by trying all sets of them, the smallest sets first. The table has its
 * totals in row and column zero. Shares nothing with the production code.
 */
final class NaiveOptimum {
    private final long[][] table;
    private final int threshold;
    private final boolean[][] hidden;

    private NaiveOptimum(long[][] inner, int threshold) {
        this.threshold = threshold;
        this.table = new long[inner.length + 1][inner[0].length + 1];
        this.hidden = new boolean[table.length][table[0].length];
        for (int r = 0; r < inner.length; r++) {
            for (int c = 0; c < inner[0].length; c++) {
                table[r + 1][c + 1] = inner[r][c];
                table[r + 1][0] += inner[r][c];
                table[0][c + 1] += inner[r][c];
                table[0][0] += inner[r][c];
            }
        }
    }

    static int additionalCells(long[][] inner, int threshold) {
        return new NaiveOptimum(inner, threshold).search();
    }

    private int search() {
        List<int[]> free = new ArrayList<>();
        long[] lines = new long[table.length + table[0].length];
        long primary = 0;
        int next = 0;
        int rows = table.length;
        int columns = table[0].length;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (table[r][c] >= threshold) {
                    lines[r] |= 1L << next;
                    lines[rows + c] |= 1L << next;
                    next++;
                    free.add(new int[] {r, c});
                } else if (table[r][c] > 0) {
                    hidden[r][c] = true;
                }
            }
        }
        int[] small = new int[lines.length];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                small[r] += hidden[r][c] ? 1 : 0;
                small[rows + c] += hidden[r][c] ? 1 : 0;
            }
        }
        for (int size = 0; size <= free.size(); size++) {
            long set = (1L << size) - 1;
            while (set < 1L << free.size()) {
                if (noLineHidesOne(lines, small, set) && protects(free, set)) {
                    return size;
                }
                if (set == 0) {
                    break;
                }
                long lowest = set & -set;
                long ripple = set + lowest;
                set = ripple | ((set ^ ripple) >>> 2) / lowest;
            }
        }
        throw new AssertionError("withholding everything protects");
    }

    private static boolean noLineHidesOne(long[] lines, int[] small, long set) {
        for (int line = 0; line < lines.length; line++) {
            if (small[line] + Long.bitCount(lines[line] & set) == 1) {
                return false;
            }
        }
        return true;
    }

    private boolean protects(List<int[]> free, long set) {
        for (int i = 0; i < free.size(); i++) {
            hidden[free.get(i)[0]][free.get(i)[1]] = (set & 1L << i) != 0;
        }
        boolean good = true;
        for (int r = 0; r < table.length && good; r++) {
            for (int c = 0; c < table[0].length && good; c++) {
                good = !hidden[r][c] || canChange(r, c);
            }
        }
        for (int r = 0; r < table.length && good; r++) {
            good = !isThin(r, true);
        }
        for (int c = 0; c < table[0].length && good; c++) {
            good = !isThin(c, false);
        }
        for (int[] cell : free) {
            hidden[cell[0]][cell[1]] = false;
        }
        return good;
    }

    private boolean isThin(int line, boolean row) {
        long sum = 0;
        for (int i = 1; i < (row ? table[0].length : table.length); i++) {
            sum += hidden[row ? line : i][row ? i : line] ? table[row ? line : i][row ? i : line] : 0;
        }
        return !hidden[row ? line : 0][row ? 0 : line] && sum > 0 && sum < threshold;
    }

    private boolean canChange(int r, int c) {
        return changes(r, c, 1) || changes(r, c, -1);
    }

    private boolean changes(int r, int c, int change) {
        return table[r][c] + change >= 1
                && fromRow(r, c, change, c, new boolean[table.length], new boolean[table[0].length]);
    }

    /** Two cells change oppositely to keep a line's sum, and equally where one of them is the total of the line. */
    private boolean fromRow(int r, int cameBy, int change, int target, boolean[] rows, boolean[] columns) {
        rows[r] = true;
        for (int c = 0; c < table[0].length; c++) {
            int next = cameBy == 0 || c == 0 ? change : -change;
            if (c != cameBy && hidden[r][c] && table[r][c] + next >= 1) {
                if (c == target || !columns[c] && fromColumn(c, r, next, target, rows, columns)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fromColumn(int c, int cameBy, int change, int target, boolean[] rows, boolean[] columns) {
        columns[c] = true;
        for (int r = 0; r < table.length; r++) {
            int next = cameBy == 0 || r == 0 ? change : -change;
            if (!rows[r] && hidden[r][c] && table[r][c] + next >= 1 && fromRow(r, c, next, target, rows, columns)) {
                return true;
            }
        }
        return false;
    }
}
