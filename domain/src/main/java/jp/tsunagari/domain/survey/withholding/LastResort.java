package jp.tsunagari.domain.survey.withholding;

import java.util.BitSet;

/**
 * What protects where no cheap choice was found: all totals are withheld, then everything. With everything withheld one more
 * sheet like one that is there can always be imagined, so it ends here unless earlier versions already gave a cell away.
 */
final class LastResort {
    private LastResort() {}

    /** The cells to withhold; null where even withholding all does not protect. */
    static BitSet decide(CellSystem system) {
        BitSet totals = system.primary();
        for (int line = 0; line < system.lines(); line++) {
            int total = system.cellsOfLine[line][0];
            if (system.undecided.get(total)) {
                totals.set(total);
            }
        }
        BitSet decided = tryWith(system, totals);
        return decided != null ? decided : tryWith(system, system.undecided);
    }

    private static BitSet tryWith(CellSystem system, BitSet decided) {
        Protection protection = new Protection(new Pattern(system, decided));
        boolean holds = new Completion(protection).complete() && new Certificates(protection).allHold();
        return holds ? protection.pattern.withheld : null;
    }
}
