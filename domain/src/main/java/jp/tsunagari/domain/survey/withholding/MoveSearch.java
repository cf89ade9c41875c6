package jp.tsunagari.domain.survey.withholding;

import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Looks for a move through a cell by mending line after line: change the cell by one, take a line that no longer adds up,
 * change another of its cells, and so on until all lines add up. Cells that are still shown may be used at a price, so the
 * cheapest move says which cells had best be withheld too. On a two-way table this is Dijkstra's shortest alternating cycle
 * and finds the cheapest; on linked tables it is a guided search that gives up after so many steps.
 */
final class MoveSearch {
    private static final int PRICE_OF_A_CELL = 1000;
    private static final int GUIDE_PER_LINE = 450;

    /** A step of more than two people would need more room than small cells have. */
    private static final int MOST_PER_CELL = 2;

    private final Pattern pattern;
    private final CellSystem system;
    private final int[] choices;
    private final PriorityQueue<MoveStep> queue = new PriorityQueue<>();
    private final Set<Long> seen = new HashSet<>();
    private boolean mayWithhold;
    private int order;

    MoveSearch(Pattern pattern) {
        this.pattern = pattern;
        this.system = pattern.system;
        this.choices = new int[system.lines()];
        for (int line = 0; line < choices.length; line++) {
            for (int cell : system.cellsOfLine[line]) {
                choices[line] += system.undecided.get(cell) || pattern.isHidden(cell) ? 1 : 0;
            }
        }
    }

    /** A move through the cell over cells already withheld; null where none was found. */
    Move certificate(int cell, int steps) {
        return search(new int[] {cell}, false, steps);
    }

    /** The cheapest move found through one of the cells, withholding what it needs; null where none was found. */
    Move cheapest(int[] starts, int steps) {
        return search(starts, true, steps);
    }

    private Move search(int[] starts, boolean withholding, int steps) {
        mayWithhold = withholding;
        queue.clear();
        seen.clear();
        order = 0;
        for (int cell : starts) {
            offer(null, cell, 1);
            offer(null, cell, -1);
        }
        for (int step = 0; step < steps && !queue.isEmpty(); step++) {
            MoveStep next = queue.poll();
            if (next.open.length == 0) {
                return next.move();
            }
            if (seen.add(next.openHash())) {
                mend(next);
            }
        }
        return null;
    }

    private void mend(MoveStep step) {
        int line = -1;
        int sign = 0;
        for (int i = 0; i < step.open.length; i++) {
            int candidate = step.open[i];
            if (line < 0 || choices[candidate] < choices[line]) {
                line = candidate;
                sign = Integer.signum(step.off[i]);
            }
        }
        int[] cells = system.cellsOfLine[line];
        for (int i = 0; i < cells.length; i++) {
            offer(step, cells[i], -sign * system.signsOfLine[line][i]);
        }
    }

    private void offer(MoveStep before, int cell, int change) {
        boolean hidden = pattern.isHidden(cell);
        if (!hidden && !(mayWithhold && pattern.mayBeWithheld(cell))) {
            return;
        }
        int soFar = before == null ? 0 : before.changeOf(cell);
        int total = soFar + change;
        if (soFar * change < 0 || Math.abs(total) > MOST_PER_CELL || system.count[cell] + total < system.lower[cell]) {
            return;
        }
        int price =
                hidden || soFar != 0 ? 0 : PRICE_OF_A_CELL + (int) Math.min(PRICE_OF_A_CELL - 1, system.count[cell]);
        MoveStep step = MoveStep.after(before, system, cell, change);
        step.price += price;
        step.rank = step.price + GUIDE_PER_LINE * step.open.length;
        step.order = order++;
        queue.add(step);
    }
}
