package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Shows secondary cells again where the others stay protected without them, the biggest first. */
final class GivingBack {
    private final Protection protection;
    private final Pattern pattern;

    GivingBack(Protection protection) {
        this.protection = protection;
        this.pattern = protection.pattern;
    }

    void run() {
        List<Integer> biggestFirst = pattern.secondary().stream()
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(cell -> -pattern.system.count[cell])
                        .thenComparing(cell -> cell))
                .toList();
        for (int cell : biggestFirst) {
            if (pattern.withheld.get(cell)) {
                Protection.Saved before = protection.save();
                if (!giveBack(cell)) {
                    protection.restore(before);
                }
            }
        }
    }

    /** Secondary cells that are withheld only for the sake of each other go back together. */
    private boolean giveBack(int first) {
        BitSet secondary = pattern.secondary();
        Deque<Integer> toShow = new ArrayDeque<>(List.of(first));
        while (!toShow.isEmpty()) {
            int cell = toShow.poll();
            if (!pattern.withheld.get(cell)) {
                continue;
            }
            BitSet losers = protection.show(cell);
            for (int line : pattern.system.linesOfCell[cell]) {
                if (pattern.isTooThin(line)) {
                    return false;
                }
            }
            for (int loser = losers.nextSetBit(0); loser >= 0; loser = losers.nextSetBit(loser + 1)) {
                if (!protection.certifyAgain(loser)) {
                    if (!secondary.get(loser)) {
                        return false;
                    }
                    toShow.add(loser);
                }
            }
        }
        return true;
    }
}
