package jp.tsunagari.domain.survey.withholding;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The versions published before and the sheets behind them; with the moves that protect them where lines alone say all, found again: the
 * same rule on the same tables finds the same.
 */
final class Earlier {
    private static final Move[] NO_MOVES = new Move[0];

    private final List<Published> versions;
    private final int threshold;
    private final Microdata sheets;
    private final Move[] moves;

    private Earlier(List<Published> versions, int threshold, Microdata sheets, Move[] moves) {
        this.versions = versions;
        this.threshold = threshold;
        this.sheets = sheets;
        this.moves = moves;
    }

    static Earlier of(List<Published> versions, int threshold, Microdata sheets) {
        Earlier earlier = new Earlier(List.of(), threshold, sheets, NO_MOVES);
        if (!Linkage.isTree(versions.stream().map(Published::tables))) {
            return new Earlier(versions, threshold, sheets, NO_MOVES);
        }
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

    /** How moves are found over these versions and the next: by lines where they say all, else among the sheets. */
    Function<Pattern, MoveFinder> finder(CellSystemBuilder builder, CellSystem system) {
        if (Linkage.isTree(builder.tables.stream())) {
            return MoveSearch::new;
        }
        if (sheets.isNone()) {
            return Earlier::requireNothingToProtect;
        }
        SheetCells cells = new SheetCells(sheets, builder.tables, builder.numbers, system.size());
        Replay replay = new Replay(sheets);
        for (int version = 0; version < versions.size(); version++) {
            replay.learn(versions.get(version).backing(), builder.numbers.subList(version, builder.numbers.size()));
        }
        int[] everybody = builder.numbers.stream()
                .mapToInt(ofVersion -> ofVersion.get(CellKey.EVERYBODY))
                .toArray();
        return pattern -> new SwapSearch(cells, pattern, replay, everybody);
    }

    Backing backing(Map<CellKey, Imagined> imagined) {
        return imagined.isEmpty() ? Backing.none() : Backing.of(sheets, imagined);
    }

    private static MoveFinder requireNothingToProtect(Pattern pattern) {
        if (!pattern.withheld.isEmpty()) {
            throw new IllegalArgumentException("these tables can only be protected with the sheets behind them");
        }
        return new MoveSearch(pattern);
    }

    /** Where a version was withheld by another rule, its certificates are looked for anew. */
    private Earlier with(Published next, List<Published> all) {
        CellSystemBuilder then = cells();
        then.addUndecided(next.tables());
        Protection decided = Decider.decide(then.build(), moves, MoveSearch::new);
        CellSystemBuilder now = cells();
        now.add(next);
        CellSystem fixed = now.build();
        if (decided == null || !decided.pattern.withheld.equals(fixed.withheldBefore)) {
            decided = new Protection(new Pattern(fixed), moves, MoveSearch::new);
            fixed.withheldBefore.stream().forEach(decided::certify);
        }
        return new Earlier(all, threshold, sheets, decided.moves());
    }
}
