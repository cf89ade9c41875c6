package jp.tsunagari.domain.partner;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the best choice of a few committees by looking at every one that can still win: most organisations covered, then
 * fewest memberships, then names by code point, then ids.
 */
final class ExactCoverage {
    private final CoverageProblem problem;
    private final int[] nameOrder;
    private final int[] largestFrom;
    private final int[] choice;
    private int bestCovered = -1;
    private int bestMemberships;
    private int[] best;

    private ExactCoverage(CoverageProblem problem, int baseCommittees) {
        this.problem = problem;
        this.choice = new int[baseCommittees];
        this.nameOrder = new int[problem.size()];
        this.largestFrom = new int[problem.size() + 1];
        for (int i = 1; i < nameOrder.length; i++) {
            boolean same = name(i).equals(name(i - 1));
            nameOrder[i] = nameOrder[i - 1] + (same ? 0 : 1);
        }
        for (int i = problem.size() - 1; i >= 0; i--) {
            largestFrom[i] = Math.max(largestFrom[i + 1], problem.sizes().get(i));
        }
    }

    /** The numbers of the chosen committees, ascending; at least one and at most all are asked for. */
    static List<Integer> choose(CoverageProblem problem, int baseCommittees) {
        ExactCoverage search = new ExactCoverage(problem, baseCommittees);
        search.extend(0, 0, new BitSet(), 0);
        return IntStream.of(search.best).boxed().toList();
    }

    private void extend(int depth, int next, BitSet covered, int memberships) {
        int count = covered.cardinality();
        int left = choice.length - depth;
        if (left == 0) {
            consider(count, memberships);
            return;
        }
        for (int i = next; i <= problem.size() - left; i++) {
            if (count + left * largestFrom[i] < bestCovered) {
                return;
            }
            choice[depth] = i;
            BitSet union = (BitSet) covered.clone();
            union.or(problem.members().get(i));
            extend(depth + 1, i + 1, union, memberships + problem.sizes().get(i));
        }
    }

    private void consider(int covered, int memberships) {
        if (isBetter(covered, memberships)) {
            bestCovered = covered;
            bestMemberships = memberships;
            best = choice.clone();
        }
    }

    private boolean isBetter(int covered, int memberships) {
        if (covered != bestCovered) {
            return covered > bestCovered;
        }
        return memberships != bestMemberships ? memberships < bestMemberships : hasEarlierNames();
    }

    /** Choices come in the order of numbers, so of two with the same names the first has the earlier ids and stays. */
    private boolean hasEarlierNames() {
        for (int i = 0; i < choice.length; i++) {
            int difference = Integer.compare(nameOrder[choice[i]], nameOrder[best[i]]);
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private String name(int number) {
        return problem.committees().get(number).name();
    }
}
