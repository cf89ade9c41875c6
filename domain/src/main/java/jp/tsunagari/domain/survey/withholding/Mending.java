package jp.tsunagari.domain.survey.withholding;

import java.util.PriorityQueue;

/**
 * Mends the lines of a table that a change of its margins, or of one of its cells, has put off: take a line that does not add
 * up, change another of its inner cells by one, and so on until all lines of the table add up. Cells that are still shown may
 * be used at a price. On a two-way table this is Dijkstra's shortest path and finds the cheapest way; on tables that are
 * split, it is a guided search that gives up after so many steps.
 */
final class Mending {
    private static final int PRICE_OF_A_CELL = 1000;
    private static final int GUIDE_PER_LINE = 2000;

    /** A step of more than two people would need more room than small cells have. */
    private static final int MOST_PER_CELL = 2;

    private final Pattern pattern;
    private final CellSystem system;
    private final int[] choices;
    private int order;

    Mending(Pattern pattern) {
        this.pattern = pattern;
        this.system = pattern.system;
        this.choices = new int[system.lines()];
        for (int line = 0; line < choices.length; line++) {
            for (int cell : system.cellsOfLine[line]) {
                choices[line] += system.undecided.get(cell) || pattern.isHidden(cell) ? 1 : 0;
            }
        }
    }

    /** The open line of that table with the fewest choices; −1 where none is open. */
    int lineToMend(MoveStep step, int table) {
        int line = -1;
        for (int candidate : step.open) {
            if (isOf(candidate, table) && (line < 0 || choices[candidate] < choices[line])) {
                line = candidate;
            }
        }
        return line;
    }

    private boolean isOf(int line, int table) {
        return system.tableOfLine[line] == table
                || table == CellSystem.ALL_TABLES && system.tableOfLine[line] != CellSystem.MARGINS;
    }

    /** Adds every way of changing one cell so that the line comes closer to adding up. */
    void mend(MoveStep step, int line, int table, boolean mayWithhold, PriorityQueue<MoveStep> queue) {
        int level = table == CellSystem.ALL_TABLES ? 2 : system.levelOfLine[line];
        int off = Integer.signum(step.offOf(line));
        int[] cells = system.cellsOfLine[line];
        for (int i = 0; i < cells.length; i++) {
            if (level <= 1 || system.level[cells[i]] >= level) {
                MoveStep next = change(step, cells[i], -off * system.signsOfLine[line][i], mayWithhold);
                if (next != null) {
                    queue.add(next);
                }
            }
        }
    }

    /** Changes one cell more; null where that is not possible. */
    MoveStep change(MoveStep before, int cell, int change, boolean mayWithhold) {
        boolean hidden = pattern.isHidden(cell);
        if (!hidden && !(mayWithhold && pattern.mayBeWithheld(cell))) {
            return null;
        }
        int soFar = before == null ? 0 : before.changeOf(cell);
        int total = soFar + change;
        if (soFar * change < 0 || Math.abs(total) > MOST_PER_CELL || system.count[cell] + total < system.lower[cell]) {
            return null;
        }
        MoveStep step = MoveStep.after(before, system, cell, change);
        if (!hidden && soFar == 0) {
            step.price += PRICE_OF_A_CELL + (int) Math.min(PRICE_OF_A_CELL - 1, system.count[cell]);
        }
        step.rank = step.price + GUIDE_PER_LINE * step.open.length;
        step.order = order++;
        return step;
    }
}
