package jp.tsunagari.domain.survey.withholding;

import java.util.List;

/** The versions published before, with the moves that protect them, found again: the same rule on the same tables finds the same. */
final class Earlier {
    private final List<Published> versions;
    private final int threshold;
    private final Move[] moves;

    private Earlier(List<Published> versions, int threshold, Move[] moves) {
        this.versions = versions;
        this.threshold = threshold;
        this.moves = moves;
    }

    static Earlier of(List<Published> versions, int threshold) {
        Earlier earlier = new Earlier(List.of(), threshold, new Move[0]);
        for (int i = 0; i < versions.size(); i++) {
            earlier = earlier.with(versions.get(i), versions.subList(0, i + 1));
        }
        return earlier;
    }

    int threshold() {
        return threshold;
    }

    int count() {
        return versions.size();
    }

    /** The cells of these versions, to which one more is added. */
    CellSystemBuilder cells() {
        CellSystemBuilder builder = new CellSystemBuilder(threshold);
        versions.forEach(builder::add);
        return builder;
    }

    Move[] moves() {
        return moves;
    }

    /** Where a version was withheld by another rule, its certificates are looked for anew. */
    private Earlier with(Published next, List<Published> all) {
        CellSystemBuilder then = cells();
        then.addUndecided(next.tables());
        Protection decided = Decider.decide(then.build(), moves);
        CellSystemBuilder now = cells();
        now.add(next);
        CellSystem fixed = now.build();
        if (decided == null || !decided.pattern.withheld.equals(fixed.withheldBefore)) {
            decided = new Protection(new Pattern(fixed), moves);
            fixed.withheldBefore.stream().forEach(decided::certify);
        }
        return new Earlier(all, threshold, decided.moves());
    }
}
