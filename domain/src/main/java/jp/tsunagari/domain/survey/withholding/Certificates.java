package jp.tsunagari.domain.survey.withholding;

import java.util.IdentityHashMap;
import java.util.Map;

/** The last word: no cell counts as protected unless its move stands up to being worked through once more. */
final class Certificates {
    private final Protection protection;
    private final Pattern pattern;
    private final Agreement agreement;

    Certificates(Protection protection) {
        this.protection = protection;
        this.pattern = protection.pattern;
        this.agreement = new Agreement(pattern);
    }

    /** Whether no line is too thin and each withheld cell of every version has a second possible value. */
    boolean allHold() {
        for (int line = 0; line < pattern.system.lines(); line++) {
            if (pattern.isTooThin(line)) {
                return false;
            }
        }
        return dropFaulty() == 0;
    }

    /** Forgets the moves that do not stand up, or no longer do; gives the number of cells without one. */
    int dropFaulty() {
        Map<Move, Boolean> known = new IdentityHashMap<>();
        int without = 0;
        for (int cell = pattern.withheld.nextSetBit(0); cell >= 0; cell = pattern.withheld.nextSetBit(cell + 1)) {
            Move move = protection.moveOf(cell);
            if (move == null || !move.touches(cell) || !known.computeIfAbsent(move, this::holds)) {
                protection.forget(cell);
                without++;
            }
        }
        return without;
    }

    private boolean holds(Move move) {
        for (int cell : move.cells()) {
            if (!pattern.isHidden(cell)) {
                return false;
            }
        }
        return agreement.holds(move);
    }
}
