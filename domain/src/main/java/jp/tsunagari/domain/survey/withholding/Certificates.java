package jp.tsunagari.domain.survey.withholding;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** The last word: no cell counts as protected unless its move stands up to being worked through once more. */
final class Certificates {
    private final Protection protection;
    private final Pattern pattern;
    private final CellSystem system;
    private final SmallStays smallStays;

    Certificates(Protection protection) {
        this.protection = protection;
        this.pattern = protection.pattern;
        this.system = pattern.system;
        this.smallStays = new SmallStays(pattern);
    }

    /** Whether no line is too thin and each withheld cell of every version has a second possible value. */
    boolean allHold() {
        for (int line = 0; line < system.lines(); line++) {
            if (pattern.isTooThin(line)) {
                return false;
            }
        }
        Map<Move, Boolean> known = new IdentityHashMap<>();
        return pattern.withheld.stream().allMatch(cell -> {
            Move move = protection.moveOf(cell);
            return move != null && move.touches(cell) && known.computeIfAbsent(move, this::holdsEitherWay);
        });
    }

    /** A small step that lifts the last small cell to k can be made the other way round, because all others are larger. */
    private boolean holdsEitherWay(Move move) {
        return holds(move) || holds(move.reversed());
    }

    private boolean holds(Move move) {
        Map<Integer, Integer> sums = new HashMap<>();
        for (int i = 0; i < move.cells().length; i++) {
            int cell = move.cells()[i];
            int change = move.changes()[i];
            if (change == 0 || !pattern.isHidden(cell) || system.count[cell] + change < system.lower[cell]) {
                return false;
            }
            for (int j = 0; j < system.linesOfCell[cell].length; j++) {
                sums.merge(system.linesOfCell[cell][j], change * system.signsOfCell[cell][j], Integer::sum);
            }
        }
        return sums.values().stream().allMatch(sum -> sum == 0) && smallStays.after(move);
    }
}
