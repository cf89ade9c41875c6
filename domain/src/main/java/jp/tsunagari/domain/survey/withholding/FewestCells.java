package jp.tsunagari.domain.survey.withholding;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The fewest additional cells, by looking at every choice that can still win. Whatever is wrong with a pattern names the cells
 * of which at least one must be withheld: the shown cells of a thin line; the shown cells that would bridge the cut between
 * the two ends of an unprotected cell. One of them is taken after the other, smaller counts first.
 */
final class FewestCells {
    private static final int MOST_STEPS = 200_000;
    private static final long NOTHING_WRONG = -1;

    private final SmallProblem problem;
    private final CellSystem system;
    private final int[] smallestFirst;
    private int steps;
    private long found;

    private FewestCells(SmallProblem problem) {
        this.problem = problem;
        this.system = problem.system;
        this.smallestFirst = IntStream.range(0, problem.cells.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> system.count[problem.cells[i]]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * The cells to withhold, small ones included, with fewer additional cells than given; null where there are none, or the
     * search became too long.
     */
    static BitSet below(SmallProblem problem, int additional) {
        FewestCells search = new FewestCells(problem);
        long primary = 0;
        for (int i = 0; i < problem.cells.length; i++) {
            primary |= problem.system.isSmall(problem.cells[i]) ? 1L << i : 0;
        }
        for (int budget = 0; budget < additional && search.steps < MOST_STEPS; budget++) {
            if (search.complete(primary, 0, budget)) {
                return search.cells();
            }
        }
        return null;
    }

    private BitSet cells() {
        BitSet cells = new BitSet();
        for (int i = 0; i < problem.cells.length; i++) {
            if ((found & 1L << i) != 0) {
                cells.set(problem.cells[i]);
            }
        }
        return cells;
    }

    private boolean complete(long withheld, long refused, int budget) {
        if (steps++ > MOST_STEPS) {
            return false;
        }
        long oneOf = wrong(withheld, refused);
        if (oneOf == NOTHING_WRONG) {
            found = withheld;
            return true;
        }
        if (budget == 0 || (faultyLines(withheld) + 1) / 2 > budget) {
            return false;
        }
        long tried = refused;
        for (int i : smallestFirst) {
            long bit = 1L << i;
            if ((oneOf & bit) != 0) {
                if (complete(withheld | bit, tried, budget - 1)) {
                    return true;
                }
                tried |= bit;
            }
        }
        return false;
    }

    /** The shortest list of cells of which one must be withheld; {@link #NOTHING_WRONG} where all is protected. */
    private long wrong(long withheld, long refused) {
        long best = NOTHING_WRONG;
        for (int line = 0; line < system.lines() && best != 0; line++) {
            if (isFaulty(line, withheld)) {
                best = shorter(best, problem.inLine[line] & ~withheld & ~refused);
            }
        }
        for (int i = 0; i < problem.cells.length && best == NOTHING_WRONG; i++) {
            if ((withheld & 1L << i) != 0) {
                long bridges = bridges(i, withheld);
                if (bridges != NOTHING_WRONG) {
                    best = bridges & ~refused;
                }
            }
        }
        return best;
    }

    private static long shorter(long one, long other) {
        return one == NOTHING_WRONG || Long.bitCount(other) < Long.bitCount(one) ? other : one;
    }

    private int faultyLines(long withheld) {
        int faulty = 0;
        for (int line = 0; line < system.lines(); line++) {
            faulty += isFaulty(line, withheld) ? 1 : 0;
        }
        return faulty;
    }

    private boolean isFaulty(int line, long withheld) {
        long hidden = problem.inLine[line] & withheld;
        if (Long.bitCount(hidden) == 1) {
            return true;
        }
        int total = problem.place(system.cellsOfLine[line][0]);
        if (hidden == 0 || (hidden & 1L << total) != 0) {
            return false;
        }
        long sum = 0;
        for (long rest = hidden; rest != 0; rest &= rest - 1) {
            sum += system.count[problem.cells[Long.numberOfTrailingZeros(rest)]];
        }
        return sum < system.threshold;
    }

    private long bridges(int i, long withheld) {
        long candidates = 0;
        for (int direction = 1; direction >= -1; direction -= 2) {
            if (direction < 0 && system.count[problem.cells[i]] <= system.lower[problem.cells[i]]) {
                continue;
            }
            int from = direction > 0 ? problem.head[i] : problem.tail[i];
            int to = direction > 0 ? problem.tail[i] : problem.head[i];
            long reached = reached(from, i, withheld);
            if ((reached & 1L << to) != 0) {
                return NOTHING_WRONG;
            }
            candidates |= bridging(reached) & ~withheld;
        }
        return candidates;
    }

    private long reached(int from, int without, long withheld) {
        long reached = 1L << from;
        long before = 0;
        while (before != reached) {
            before = reached;
            for (long rest = withheld & ~(1L << without); rest != 0; rest &= rest - 1) {
                int j = Long.numberOfTrailingZeros(rest);
                if ((reached & 1L << problem.tail[j]) != 0) {
                    reached |= 1L << problem.head[j];
                } else if ((reached & 1L << problem.head[j]) != 0
                        && system.count[problem.cells[j]] > system.lower[problem.cells[j]]) {
                    reached |= 1L << problem.tail[j];
                }
            }
        }
        return reached;
    }

    private long bridging(long reached) {
        long bridging = 0;
        for (int j = 0; j < problem.cells.length; j++) {
            boolean tailIn = (reached & 1L << problem.tail[j]) != 0;
            boolean headIn = (reached & 1L << problem.head[j]) != 0;
            bridging |= tailIn != headIn ? 1L << j : 0;
        }
        return bridging;
    }
}
