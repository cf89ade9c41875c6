package jp.tsunagari.domain.survey.withholding;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Function;

/** A pattern and, for each withheld cell, the move that certifies it, where one has been found. */
final class Protection {
    private static final int STEPS_FOR_A_CERTIFICATE = 4000;
    private static final int STEPS_FOR_A_NEW_CERTIFICATE = 800;
    private static final int STEPS_FOR_MORE_CELLS = 20000;

    final Pattern pattern;
    private final MoveFinder search;
    private Move[] moves;

    private final Move[] known;

    /** Begins with the moves that were good before the last version came, if any. */
    Protection(Pattern pattern, Move[] known, Function<Pattern, MoveFinder> finder) {
        this.known = Arrays.copyOf(known, pattern.system.size());
        this.pattern = pattern;
        this.search = finder.apply(pattern);
        this.moves = new Move[pattern.system.size()];
    }

    Move moveOf(int cell) {
        return moves[cell];
    }

    /** Whether the cell has a certificate, or one is found without withholding more. */
    boolean certify(int cell) {
        return certify(cell, STEPS_FOR_A_CERTIFICATE);
    }

    /** The same with less effort: where none is found, nothing is lost but a cell that stays withheld. */
    boolean certifyAgain(int cell) {
        return certify(cell, STEPS_FOR_A_NEW_CERTIFICATE);
    }

    private boolean certify(int cell, int steps) {
        if (moves[cell] == null) {
            record(search.certificate(cell, known[cell], steps));
        }
        return moves[cell] != null;
    }

    /** Withholds what the cheapest move through one of these cells needs; false where none was found. */
    boolean withholdFor(int... starts) {
        Move move = search.cheapest(starts, starts.length == 1 ? known[starts[0]] : null, STEPS_FOR_MORE_CELLS);
        if (move == null) {
            return false;
        }
        for (int cell : move.cells()) {
            if (!pattern.system.growth.get(cell)) {
                pattern.withheld.set(cell);
            }
        }
        record(move);
        return true;
    }

    /** Shows a cell; gives the withheld cells that lose their certificate by that. */
    BitSet show(int cell) {
        pattern.withheld.clear(cell);
        moves[cell] = null;
        BitSet losers = new BitSet();
        for (int other = pattern.withheld.nextSetBit(0); other >= 0; other = pattern.withheld.nextSetBit(other + 1)) {
            if (moves[other] != null && moves[other].touches(cell)) {
                moves[other] = null;
                losers.set(other);
            }
        }
        return losers;
    }

    /** Takes a move as the certificate of all withheld cells it changes that have none. */
    void record(Move move) {
        if (move != null) {
            for (int cell : move.cells()) {
                moves[cell] = moves[cell] == null ? move : moves[cell];
            }
        }
    }

    void forget(int cell) {
        moves[cell] = null;
    }

    Move[] moves() {
        return moves;
    }

    /** What has been decided so far, to come back to. */
    Saved save() {
        return new Saved((BitSet) pattern.withheld.clone(), Arrays.copyOf(moves, moves.length));
    }

    void restore(Saved saved) {
        pattern.withheld.clear();
        pattern.withheld.or(saved.withheld);
        moves = Arrays.copyOf(saved.moves, saved.moves.length);
    }

    /** A state of the decision. */
    record Saved(BitSet withheld, Move[] moves) {}
}
