package jp.tsunagari.domain.survey.withholding;

import java.util.BitSet;
import java.util.function.Function;

/** Decides which cells of the last version are withheld. */
final class Decider {
    private static final int MOST_ROUNDS = 5;

    private Decider() {}

    /**
     * The cheapest moves, the exact search where the set is small, in the end whatever protects.
     *
     * @param system the cells of all versions
     * @param known the moves that protected the earlier versions before this one came
     * @param finder looks for moves
     * @return every withheld cell with its certificate; null where there is no way
     */
    static Protection decide(CellSystem system, Move[] known, Function<Pattern, MoveFinder> finder) {
        Protection protection = new Protection(new Pattern(system), known, finder);
        boolean complete = complete(protection);
        if (complete) {
            SmallProblem network = SmallProblem.of(system);
            int additional = protection.pattern.secondary().cardinality();
            BitSet fewest = network == null ? null : FewestCells.below(network, additional);
            if (fewest != null) {
                protection = new Protection(new Pattern(system, fewest), known, finder);
                complete = complete(protection);
            }
        }
        return complete ? protection : LastResort.decide(system, known, finder);
    }

    /** What is shown again may leave a group without its small cell, so this is repeated. */
    private static boolean complete(Protection protection) {
        Certificates certificates = new Certificates(protection);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (!new Completion(protection).complete()) {
                return false;
            }
            new GivingBack(protection).run();
            if (certificates.allHold()) {
                return true;
            }
        }
        return false;
    }
}
