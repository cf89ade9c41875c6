package jp.tsunagari.domain.survey.withholding;

import java.util.function.Function;

/**
 * What protects where no cheap choice was found: everything is withheld. Then as many sheets again can be imagined, each like
 * one that is there, so it ends here unless the small cells are all too large for that.
 */
final class LastResort {
    private LastResort() {}

    /** Everything withheld, with its certificates; null where even that does not protect. */
    static Protection decide(CellSystem system, Move[] known, Function<Pattern, MoveFinder> finder) {
        Pattern pattern = new Pattern(system, system.undecided);
        Protection protection = new Protection(pattern, known, finder);
        Agreement agreement = new Agreement(pattern);
        for (int cell : pattern.withheld.stream().toArray()) {
            if (!protection.certify(cell)) {
                Move before = cell < known.length ? known[cell] : null;
                for (int times = 1; times <= 2 && protection.moveOf(cell) == null; times++) {
                    Move more = Move.of(changes(system, before, times));
                    protection.record(more.touches(cell) && agreement.holds(more) ? more : null);
                }
            }
        }
        return new Certificates(protection).allHold() ? protection : null;
    }

    /** The move that protected an earlier version, and so many more of all sheets in the last one. */
    private static long[] changes(CellSystem system, Move before, int times) {
        long[] changes = new long[system.size()];
        for (int i = 0; before != null && i < before.cells().length; i++) {
            changes[before.cells()[i]] = before.changes()[i];
        }
        system.undecided.stream().forEach(cell -> changes[cell] = times * system.count[cell]);
        for (int line = 0; line < system.lines(); line++) {
            int growth = system.cellsOfLine[line][system.cellsOfLine[line].length - 1];
            if (system.versionOfLine[line] < 0) {
                changes[growth] = 0;
                for (int i = 0; i < system.cellsOfLine[line].length - 1; i++) {
                    changes[growth] -= system.signsOfLine[line][i] * changes[system.cellsOfLine[line][i]];
                }
            }
        }
        return changes;
    }
}
