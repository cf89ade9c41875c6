package jp.tsunagari.domain.survey.withholding;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A set in which each cell stands in at most two lines, as in one two-way table: a network with the lines as nodes and the
 * cells as arcs, one node more for what stands in one line only. There a cell is protected exactly where it lies on a circle.
 */
final class SmallProblem {
    private static final int MOST_CELLS = 40;

    final CellSystem system;

    /** The cells that are not zero; the others are known to all. */
    final int[] cells;

    final int[] tail;
    final int[] head;
    /** The cells of each line, as bits. */
    final long[] inLine;

    private SmallProblem(CellSystem system, int[] cells) {
        this.system = system;
        this.cells = cells;
        this.tail = new int[cells.length];
        this.head = new int[cells.length];
        this.inLine = new long[system.lines()];
        for (int line = 0; line < inLine.length; line++) {
            for (int cell : system.cellsOfLine[line]) {
                inLine[line] |= system.undecided.get(cell) ? 1L << place(cell) : 0;
            }
        }
    }

    /** The network; null where the set is too large or none. */
    static SmallProblem of(CellSystem system) {
        BitSet undecided = system.undecided;
        boolean severalVersions = system.size() > 0 && system.version[system.size() - 1] > 0;
        if (severalVersions || undecided.cardinality() > MOST_CELLS || system.lines() > 62) {
            return null;
        }
        SmallProblem problem = new SmallProblem(system, undecided.stream().toArray());
        return problem.orient() ? problem : null;
    }

    /** Gives each line a sign so that every cell enters one of its lines and leaves the other. */
    private boolean orient() {
        int[] sign = new int[system.lines()];
        for (int line = 0; line < sign.length; line++) {
            if (sign[line] == 0) {
                sign[line] = 1;
                if (!spread(line, sign)) {
                    return false;
                }
            }
        }
        int ground = system.lines();
        for (int i = 0; i < cells.length; i++) {
            int[] lines = system.linesOfCell[cells[i]];
            if (lines.length == 0) {
                return false;
            }
            boolean entersFirst = sign[lines[0]] * system.signsOfCell[cells[i]][0] > 0;
            int second = lines.length > 1 ? lines[1] : ground;
            head[i] = entersFirst ? lines[0] : second;
            tail[i] = entersFirst ? second : lines[0];
        }
        return true;
    }

    private boolean spread(int line, int[] sign) {
        for (int i = 0; i < system.cellsOfLine[line].length; i++) {
            int cell = system.cellsOfLine[line][i];
            int[] lines = system.linesOfCell[cell];
            int[] signs = system.signsOfCell[cell];
            if (lines.length > 2) {
                return false;
            }
            if (lines.length == 2) {
                int here = lines[0] == line ? 0 : 1;
                int wanted = -sign[line] * signs[here] * signs[1 - here];
                int other = lines[1 - here];
                if (sign[other] == -wanted) {
                    return false;
                }
                if (sign[other] == 0) {
                    sign[other] = wanted;
                    if (!spread(other, sign)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The place of a cell among those of the network. */
    int place(int cell) {
        return Arrays.binarySearch(cells, cell);
    }
}
