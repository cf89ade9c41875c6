package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Looks for a move through a cell. Tables hang together by their margins only: once it is settled how the margins change,
 * each table can be mended by itself. So moves that leave the margins alone are tried first, then those that change the
 * margins of the cell, then any.
 */
final class MoveSearch {
    private static final int MOST_MARGIN_STEPS = 300;
    private static final int ENOUGH_MOVES = 4;

    private final Pattern pattern;
    private final CellSystem system;
    private final Mending mending;
    private boolean mayWithhold;
    private int mostSteps;
    private MoveStep best;
    private int found;

    /** The table that failed last fails first. */
    private int stubborn = -1;

    MoveSearch(Pattern pattern) {
        this.pattern = pattern;
        this.system = pattern.system;
        this.mending = new Mending(pattern);
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
        mostSteps = steps;
        best = null;
        found = 0;
        List<MoveStep> begun = new ArrayList<>();
        for (int cell : starts) {
            add(begun, null, cell, 1);
            add(begun, null, cell, -1);
        }
        begun.forEach(this::complete);
        if (best == null || mayWithhold) {
            changeMargins(withOwnMargins(begun));
        }
        if (best == null) {
            changeMargins(withAnyMargin(begun));
        }
        return best == null ? null : best.move();
    }

    private void add(List<MoveStep> steps, MoveStep before, int cell, int change) {
        MoveStep step = mending.change(before, cell, change, mayWithhold);
        if (step != null) {
            steps.add(step);
        }
    }

    private List<MoveStep> withOwnMargins(List<MoveStep> begun) {
        List<MoveStep> with = new ArrayList<>();
        for (MoveStep step : begun) {
            List<MoveStep> grown = new ArrayList<>(List.of(step));
            for (int margin : system.marginsOfCell(step.cell)) {
                for (MoveStep one : List.copyOf(grown)) {
                    add(grown, one, margin, step.change);
                }
            }
            with.addAll(system.level[step.cell] > 1 ? grown.subList(1, grown.size()) : grown);
        }
        return with;
    }

    private List<MoveStep> withAnyMargin(List<MoveStep> begun) {
        List<MoveStep> with = new ArrayList<>();
        for (MoveStep step : begun) {
            for (int cell = 0; cell < system.size(); cell++) {
                if (system.level[cell] == 1 && step.changeOf(cell) == 0) {
                    add(with, step, cell, 1);
                    add(with, step, cell, -1);
                }
            }
        }
        return with;
    }

    private void changeMargins(List<MoveStep> begun) {
        PriorityQueue<MoveStep> queue = new PriorityQueue<>(begun);
        Set<Long> seen = new HashSet<>();
        for (int step = 0; step < MOST_MARGIN_STEPS && !queue.isEmpty() && found < enough(); step++) {
            MoveStep next = queue.poll();
            if (best != null && next.price >= best.price || !seen.add(next.openHash())) {
                continue;
            }
            int line = mending.lineToMend(next, CellSystem.MARGINS);
            if (line < 0) {
                complete(next);
            } else {
                mending.mend(next, line, mayWithhold, queue);
            }
        }
    }

    private int enough() {
        return mayWithhold ? ENOUGH_MOVES : 1;
    }

    /** Mends table after table. */
    private void complete(MoveStep margins) {
        MoveStep step = margins;
        if (mending.lineToMend(step, CellSystem.MARGINS) >= 0) {
            return;
        }
        if (stubborn >= 0) {
            step = mending.close(step, stubborn, mayWithhold, mostSteps);
        }
        while (step != null && step.open.length > 0 && (best == null || step.price < best.price)) {
            int table = system.tableOfLine[step.open[0]];
            step = mending.close(step, table, mayWithhold, mostSteps);
            stubborn = step == null ? table : stubborn;
        }
        if (step != null && step.open.length == 0 && (best == null || step.price < best.price)) {
            best = step;
            found++;
        }
    }
}
