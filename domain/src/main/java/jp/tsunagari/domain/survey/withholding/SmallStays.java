package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * What one who knows k can add: in each group of withheld cells joined by the lines of a version at least one is small, since
 * nothing is withheld for its own sake. A group that has a cell an earlier version withheld may be there for that cell, so
 * nothing is known of it. A second possibility must agree with that.
 */
final class SmallStays {
    private final Pattern pattern;
    private final CellSystem system;

    SmallStays(Pattern pattern) {
        this.pattern = pattern;
        this.system = pattern.system;
    }

    /** Whether every group the move changes keeps a small cell. */
    boolean after(Move move) {
        if (liftsNoSmallCell(move)) {
            return true;
        }
        long[] changed = new long[system.size()];
        for (int i = 0; i < move.cells().length; i++) {
            changed[move.cells()[i]] = move.changes()[i];
        }
        BitSet done = new BitSet();
        for (int cell : move.cells()) {
            if (isWithheld(cell, changed) && !done.get(cell) && !keepsSmall(cell, changed, done)) {
                return false;
            }
        }
        return true;
    }

    private boolean liftsNoSmallCell(Move move) {
        for (int i = 0; i < move.cells().length; i++) {
            int cell = move.cells()[i];
            if (system.isSmall(cell) && system.count[cell] + move.changes()[i] >= system.threshold) {
                return false;
            }
        }
        return true;
    }

    private boolean keepsSmall(int start, long[] changed, BitSet done) {
        boolean smallBefore = false;
        boolean smallAfter = false;
        boolean withheldEarlier = false;
        Deque<Integer> next = new ArrayDeque<>();
        next.add(start);
        done.set(start);
        while (!next.isEmpty()) {
            int cell = next.poll();
            smallBefore |= system.isSmall(cell);
            smallAfter |= system.count[cell] + changed[cell] < system.threshold;
            withheldEarlier |= isLater(cell) && wasWithheld(cell);
            for (int line : system.linesOfCell[cell]) {
                if (system.versionOfLine[line] >= 0) {
                    for (int other : system.cellsOfLine[line]) {
                        if (isWithheld(other, changed) && !done.get(other)) {
                            done.set(other);
                            next.add(other);
                        }
                    }
                }
            }
        }
        return smallAfter || withheldEarlier || !smallBefore;
    }

    /** What the move needs will be withheld, too. */
    private boolean isWithheld(int cell, long[] changed) {
        return pattern.withheld.get(cell) || changed[cell] != 0 && !system.growth.get(cell);
    }

    private boolean isLater(int cell) {
        return system.version[cell] > 0;
    }

    /** Whether a line joins it to a cell that an earlier version withheld. */
    private boolean wasWithheld(int cell) {
        for (int line : system.linesOfCell[cell]) {
            if (system.isLaterIn(line, cell)) {
                for (int other : system.cellsOfLine[line]) {
                    if (other != cell && !system.isLaterIn(line, other) && system.withheldBefore.get(other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
