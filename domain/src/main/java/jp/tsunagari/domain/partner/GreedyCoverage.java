package jp.tsunagari.domain.partner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Chooses committees one after the other, each time the one that adds most organisations; ties as in the exact search. The
 * choice reaches at least 1 − (1 − 1/b)^b of the best coverage, the known bound of greedy maximum coverage.
 */
final class GreedyCoverage {
    private GreedyCoverage() {}

    /** The numbers of the chosen committees, in the order they were chosen. */
    static List<Integer> choose(CoverageProblem problem, int baseCommittees) {
        List<Integer> chosen = new ArrayList<>();
        BitSet covered = new BitSet();
        while (chosen.size() < baseCommittees) {
            int best = -1;
            int bestGain = -1;
            for (int i = 0; i < problem.size(); i++) {
                int gain = chosen.contains(i) ? -1 : gain(problem.members().get(i), covered);
                boolean smaller =
                        best >= 0 && problem.sizes().get(i) < problem.sizes().get(best);
                if (gain > bestGain || (gain == bestGain && gain >= 0 && smaller)) {
                    best = i;
                    bestGain = gain;
                }
            }
            chosen.add(best);
            covered.or(problem.members().get(best));
        }
        return List.copyOf(chosen);
    }

    /** The share of the best coverage that the greedy choice of so many certainly reaches. */
    static double guaranteedShare(int baseCommittees) {
        return 1 - Math.pow(1 - 1.0 / baseCommittees, baseCommittees);
    }

    private static int gain(BitSet members, BitSet covered) {
        BitSet added = (BitSet) members.clone();
        added.andNot(covered);
        return added.cardinality();
    }
}
