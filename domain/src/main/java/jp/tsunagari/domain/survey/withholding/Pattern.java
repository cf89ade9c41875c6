package jp.tsunagari.domain.survey.withholding;

import java.util.BitSet;

/** Which cells are withheld, over all versions, while it is being decided. */
final class Pattern {
    final CellSystem system;
    final BitSet withheld;

    /** Withholds the small cells, and what earlier versions withheld. */
    Pattern(CellSystem system) {
        this(system, system.primary());
    }

    /** Withholds these cells, and what earlier versions withheld. */
    Pattern(CellSystem system, BitSet decided) {
        this.system = system;
        this.withheld = (BitSet) system.withheldBefore.clone();
        withheld.or(decided);
    }

    /** Whether the attacker does not know its value. */
    boolean isHidden(int cell) {
        return withheld.get(cell) || system.growth.get(cell);
    }

    boolean mayBeWithheld(int cell) {
        return system.undecided.get(cell) && !withheld.get(cell);
    }

    /** Withholds a cell if it may be. */
    void withhold(int cell) {
        if (mayBeWithheld(cell)) {
            withheld.set(cell);
        }
    }

    /** The withheld cells of the version being decided that are not small. */
    BitSet secondary() {
        BitSet secondary = (BitSet) withheld.clone();
        secondary.and(system.undecided);
        secondary.andNot(system.primary());
        return secondary;
    }

    /** Whether the total of the line is shown while its withheld parts add up to 1…k−1, a small number of people by itself. */
    boolean isTooThin(int line) {
        if (system.versionOfLine[line] < 0 || withheld.get(system.cellsOfLine[line][0])) {
            return false;
        }
        long sum = 0;
        int[] cells = system.cellsOfLine[line];
        for (int i = 1; i < cells.length; i++) {
            if (withheld.get(cells[i])) {
                sum += system.count[cells[i]];
            }
        }
        return sum > 0 && sum < system.threshold && system.undecided.get(cells[0]);
    }
}
