package jp.tsunagari.domain.survey.withholding;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * Withholding small cells (秘匿処理): which cells of a set of linked tables are not shown, so that no small number of people can
 * be worked out from what is. House rule, after the practice of statistical offices (cell suppression).
 */
public final class Withholding {
    /** Version of this rule. */
    public static final String RULE_VERSION = "withholding/1";

    /** k is never below this. */
    public static final int LEAST_THRESHOLD = 5;

    private Withholding() {}

    /** The same for a first version of tables that hang together as a tree. */
    public static Result<Withheld> of(LinkedTables tables, int threshold) {
        return of(tables, threshold, List.of(), Microdata.none());
    }

    /**
     * Decides which cells are withheld. The same input gives the same output.
     *
     * @param tables what is to be published
     * @param threshold k: cells of 1…k−1 people are small
     * @param previous what has been published before, the earliest first; everybody is taken to have kept all of it
     * @param sheets the sheets behind all versions; {@link Microdata#none()} is enough for tables that hang together as a tree
     * @return a decision for each cell; or {@link RefusalCode#TABLES_NOT_PROTECTABLE} where even withholding every cell
     *     would not protect what earlier versions withheld. A threshold below {@link #LEAST_THRESHOLD}, and no sheets where
     *     they are needed, are programming errors ({@link IllegalArgumentException})
     */
    public static Result<Withheld> of(LinkedTables tables, int threshold, List<Published> previous, Microdata sheets) {
        requireThreshold(threshold);
        return of(tables, Earlier.of(previous, threshold, sheets));
    }

    static void requireThreshold(int threshold) {
        if (threshold < LEAST_THRESHOLD) {
            throw new IllegalArgumentException("k is never below " + LEAST_THRESHOLD + ": " + threshold);
        }
    }

    static Result<Withheld> of(LinkedTables tables, Earlier earlier) {
        CellSystemBuilder builder = earlier.cells();
        Map<CellKey, Integer> numbers = builder.addUndecided(tables);
        CellSystem system = builder.build();
        Protection decided = Decider.decide(system, earlier.moves(), earlier.finder(builder, system));
        if (decided == null) {
            return Result.refused(
                    Refusal.of(RefusalCode.TABLES_NOT_PROTECTABLE, "tables", Map.of("versions", earlier.count() + 1)));
        }
        TreeMap<CellKey, Decision> decisions =
                decisions(tables, numbers, decided.pattern.withheld, earlier.threshold());
        Map<CellKey, Imagined> imagined = new TreeMap<>();
        decisions.keySet().forEach(key -> {
            Move move = decided.moveOf(numbers.get(key));
            if (move.imagined() != null) {
                imagined.put(key, move.imagined());
            }
        });
        return Result.ok(new Withheld(RULE_VERSION, earlier.threshold(), tables, decisions, earlier.backing(imagined)));
    }

    private static TreeMap<CellKey, Decision> decisions(
            LinkedTables tables, Map<CellKey, Integer> numbers, BitSet withheld, int threshold) {
        TreeMap<CellKey, Decision> decisions = new TreeMap<>();
        tables.cells().forEach((key, count) -> {
            if (withheld.get(numbers.get(key))) {
                decisions.put(key, count < threshold ? Decision.PRIMARY : Decision.SECONDARY);
            }
        });
        return decisions;
    }
}
