package jp.tsunagari.domain.survey.withholding;

import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;

/** The ways of making all lines of one table add up again by changing its inner cells, the cheapest first. */
final class Closing {
    private final Mending mending;
    private final int table;
    private final boolean mayWithhold;
    private final PriorityQueue<MoveStep> queue = new PriorityQueue<>();
    private final Set<Long> seen = new HashSet<>();
    private final int[] effortLeft;
    private int stepsLeft;

    Closing(Mending mending, MoveStep from, int table, boolean mayWithhold, int[] effortLeft) {
        this.mending = mending;
        this.table = table;
        this.mayWithhold = mayWithhold;
        this.effortLeft = effortLeft;
        this.stepsLeft = effortLeft[0] / 8;
        queue.add(from);
    }

    /** The next way; null where none was found any more. */
    MoveStep next() {
        while (!queue.isEmpty() && stepsLeft-- > 0 && effortLeft[0]-- > 0) {
            MoveStep next = queue.poll();
            int line = mending.lineToMend(next, table);
            if (line < 0) {
                return next;
            }
            if (seen.add(next.openHash())) {
                mending.mend(next, line, table, mayWithhold, queue);
            }
        }
        return null;
    }
}
