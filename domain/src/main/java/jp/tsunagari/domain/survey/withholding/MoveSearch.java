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
final class MoveSearch implements MoveFinder {
    private static final int MOST_MARGIN_STEPS = 300;
    private static final int ENOUGH_MOVES = 4;
    private static final int WAYS_TO_CLOSE = 3;
    private static final int MOST_CLOSINGS = 60;

    private final Pattern pattern;
    private final CellSystem system;
    private final Mending mending;
    private final Agreement agreement;
    private boolean mayWithhold;
    private final int[] effortLeft = new int[1];
    private MoveStep best;
    private int found;
    private int closingsLeft;
    private boolean together;

    /** The table that failed last fails first. */
    private int stubborn = -1;

    MoveSearch(Pattern pattern) {
        this.pattern = pattern;
        this.system = pattern.system;
        this.mending = new Mending(pattern);
        this.agreement = new Agreement(pattern);
    }

    @Override
    public Move certificate(int cell, Move known, int steps) {
        return search(new int[] {cell}, known, false, steps);
    }

    @Override
    public Move cheapest(int[] starts, Move known, int steps) {
        return search(starts, known, true, steps);
    }

    private Move search(int[] starts, Move known, boolean withholding, int steps) {
        mayWithhold = withholding;
        best = null;
        found = 0;
        effortLeft[0] = steps;
        if (known != null) {
            List<MoveStep> again = new ArrayList<>();
            begin(known, again);
            begin(known.reversed(), again);
            List.copyOf(again).forEach(step -> mirror(step, again));
            changeMargins(again);
            if (best != null) {
                return agreement.proper(best.move());
            }
        }
        List<MoveStep> begun = new ArrayList<>();
        for (int cell : starts) {
            add(begun, null, cell, 1);
            add(begun, null, cell, -1);
        }
        for (int attempt = 0; attempt < 2 && best == null; attempt++) {
            together = attempt > 0;
            effortLeft[0] = steps;
            begun.forEach(this::complete);
            if (best == null || mayWithhold) {
                changeMargins(withOwnMargins(begun));
            }
            if (best == null) {
                changeMargins(withAnyMargin(begun));
            }
        }
        return best == null ? null : agreement.proper(best.move());
    }

    private void begin(Move known, List<MoveStep> begun) {
        MoveStep step = null;
        for (int i = 0; i < known.cells().length; i++) {
            int cell = known.cells()[i];
            if (!pattern.isHidden(cell) || system.count[cell] + known.changes()[i] < system.lower[cell]) {
                return;
            }
            step = MoveStep.after(step, system, cell, known.changes()[i]);
        }
        begun.add(step);
    }

    /** The same change in the last version: no cell grows or shrinks by it, so the lines between versions add up. */
    private void mirror(MoveStep begun, List<MoveStep> steps) {
        MoveStep step = begun;
        Move move = begun.move();
        for (int i = 0; i < move.cells().length && step != null; i++) {
            for (int line : system.linesOfCell[move.cells()[i]]) {
                int later = system.cellsOfLine[line][0];
                if (step != null && system.undecided.get(later) && system.isLaterIn(line, later)) {
                    step = mending.change(step, later, move.changes()[i], mayWithhold);
                }
            }
        }
        if (step != null && step != begun) {
            steps.add(step);
        }
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
        for (int step = 0;
                step < MOST_MARGIN_STEPS && !queue.isEmpty() && found < enough() && effortLeft[0] > 0;
                step++) {
            MoveStep next = queue.poll();
            if (best != null && next.price >= best.price || !seen.add(next.openHash())) {
                continue;
            }
            int line = mending.lineToMend(next, CellSystem.MARGINS);
            if (line < 0) {
                complete(next);
            } else {
                mending.mend(next, line, 0, mayWithhold, queue);
            }
        }
    }

    private int enough() {
        return mayWithhold ? ENOUGH_MOVES : 1;
    }

    /** Mends table after table, two-way tables before the tables that split them. */
    private void complete(MoveStep margins) {
        if (mending.lineToMend(margins, CellSystem.MARGINS) < 0) {
            closingsLeft = MOST_CLOSINGS;
            MoveStep step = closed(margins);
            if (step != null) {
                best = step;
                found++;
            }
        }
    }

    private MoveStep closed(MoveStep step) {
        if (best != null && step.price >= best.price) {
            return null;
        }
        if (step.open.length == 0) {
            return agreement.proper(step.move()) == null ? null : step;
        }
        int table = together ? CellSystem.ALL_TABLES : nextTable(step);
        Closing closing = new Closing(mending, step, table, mayWithhold, effortLeft);
        for (int tries = 0; tries < WAYS_TO_CLOSE && closingsLeft > 0 && effortLeft[0] > 0; tries++) {
            closingsLeft--;
            MoveStep next = closing.next();
            if (next == null) {
                stubborn = tries == 0 ? table : stubborn;
                return null;
            }
            MoveStep all = closed(next);
            if (all != null) {
                return all;
            }
        }
        return null;
    }

    private int nextTable(MoveStep step) {
        int first = step.open[0];
        for (int line : step.open) {
            if (system.levelOfLine[line] < system.levelOfLine[first]
                    || system.levelOfLine[line] == system.levelOfLine[first] && system.tableOfLine[line] == stubborn) {
                first = line;
            }
        }
        return system.tableOfLine[first];
    }
}
