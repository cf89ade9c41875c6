package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Asks for whole numbers of every kind of sheet there can be, of each publication anew, that give all that was published. So nothing
 * that follows from sheets escapes it, whether a line of the tables says it or not. Shares no equation with the production code.
 */
public final class JointAttacker {
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Unknown, Map<Variable, Integer>> sums = new LinkedHashMap<>();

    /** A withheld cell of one of the versions. */
    public record Unknown(int version, CellKey key) {}

    private JointAttacker(List<Published> versions, List<Set<Condition>> kinds) {
        List<Map<Variable, Set<Condition>>> sheets = new ArrayList<>();
        for (int version = 0; version < versions.size(); version++) {
            Map<Variable, Set<Condition>> added = new LinkedHashMap<>();
            for (Set<Condition> kind : kinds) {
                added.put(
                        model.newVariable("x" + version + "_" + added.size())
                                .lower(0)
                                .integer(true),
                        kind);
            }
            sheets.add(added);
            for (Map.Entry<CellKey, Long> cell :
                    versions.get(version).tables().cells().entrySet()) {
                boolean withheld = versions.get(version).withheld().contains(cell.getKey());
                Expression sum = model.newExpression("c" + version + cell.getKey());
                Map<Variable, Integer> parts = new HashMap<>();
                sheets.forEach(all -> all.forEach((variable, kind) -> {
                    if (fits(kind, cell.getKey())) {
                        sum.set(variable, 1);
                        parts.put(variable, 1);
                    }
                }));
                if (withheld) {
                    sum.lower(1);
                    sums.put(new Unknown(version, cell.getKey()), parts);
                } else {
                    sum.level(cell.getValue());
                }
            }
        }
    }

    private static boolean fits(Set<Condition> kind, CellKey key) {
        return key.conditions().stream()
                .allMatch(condition -> condition.parts().stream().anyMatch(kind::contains));
    }

    /** The withheld cells that can have one value only. */
    public static Set<Unknown> workedOut(List<Published> versions, List<Set<Condition>> kinds) {
        JointAttacker attacker = new JointAttacker(versions, kinds);
        Set<Unknown> left = new LinkedHashSet<>();
        attacker.sums.forEach((unknown, parts) -> {
            long truth = versions.get(unknown.version()).tables().cells().get(unknown.key());
            if (attacker.best(parts, true) <= truth && attacker.best(parts, false) >= truth) {
                left.add(unknown);
            }
        });
        return left;
    }

    private long best(Map<Variable, Integer> parts, boolean most) {
        model.variables().forEach(variable -> variable.weight(parts.containsKey(variable) ? 1 : null));
        Optimisation.Result result = most ? model.maximise() : model.minimise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("the truth itself does not fit: " + result.getState());
        }
        return Math.round(result.getValue());
    }

    /** Every combination of the categories of these dimensions. */
    static List<Set<Condition>> combinations(List<Dimension> dimensions) {
        List<Set<Condition>> all = List.of(Set.of());
        for (Dimension dimension : dimensions) {
            List<Set<Condition>> longer = new ArrayList<>();
            for (Set<Condition> start : all) {
                for (Condition category : dimension.categories()) {
                    Set<Condition> next = new LinkedHashSet<>(start);
                    next.add(category);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }
}
