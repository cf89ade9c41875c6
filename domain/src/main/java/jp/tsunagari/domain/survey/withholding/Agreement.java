package jp.tsunagari.domain.survey.withholding;

import java.util.HashMap;
import java.util.Map;

/** Whether the values after a move agree with everything the attacker knows. */
final class Agreement {
    private final CellSystem system;
    private final SmallStays smallStays;

    Agreement(Pattern pattern) {
        this.system = pattern.system;
        this.smallStays = new SmallStays(pattern);
    }

    /**
     * The move, or the same the other way round; null where neither agrees. A small step that lifts the last small cell of
     * a group to k can be made the other way round, because all others are larger.
     */
    Move proper(Move move) {
        Move reversed = move.reversed();
        return holds(move) ? move : holds(reversed) ? reversed : null;
    }

    /**
     * Whether all lines still add up, no value falls below what is known, and every group keeps a small cell. That is not asked of sheets
     * that are imagined: what an exchange changes in other tables is withheld there without any small cell.
     */
    boolean holds(Move move) {
        return addsUp(move) && (move.imagined() != null || smallStays.after(move));
    }

    /** Whether every group that the move changes keeps a small cell. */
    boolean keepsSmall(Move move) {
        return smallStays.after(move);
    }

    private boolean addsUp(Move move) {
        Map<Integer, Long> sums = new HashMap<>();
        for (int i = 0; i < move.cells().length; i++) {
            int cell = move.cells()[i];
            long change = move.changes()[i];
            if (change == 0 || system.count[cell] + change < system.lower[cell]) {
                return false;
            }
            for (int j = 0; j < system.linesOfCell[cell].length; j++) {
                sums.merge(system.linesOfCell[cell][j], change * system.signsOfCell[cell][j], Long::sum);
            }
        }
        return sums.values().stream().allMatch(sum -> sum == 0);
    }
}
