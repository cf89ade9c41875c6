package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.tsunagari.domain.survey.withholding.Knowledge.Sum;
import jp.tsunagari.domain.survey.withholding.Knowledge.Unknown;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Works out withheld cells by integer programming (ojAlgo). One solution that differs from the truth clears every cell in
 * which it differs, if whole numbers confirm that it agrees with all that is known.
 */
final class Attacker {
    private static final int NEAR = 3;
    private static final int MOST_TIMES = 12;
    private static final int FAR = 100_000;
    private static final int IDLE_ROUNDS = 3;
    private static final int MOST_MILLISECONDS = 20_000;

    private final Knowledge knowledge;
    private final int threshold;
    private final Random random = new Random(7);

    private Attacker(List<Published> versions, int threshold) {
        this.knowledge = new Knowledge(versions, threshold);
        this.threshold = threshold;
    }

    /** The withheld cells of these versions that can have no other value than their own. */
    static Set<Unknown> workedOut(List<Published> versions, int threshold) {
        Attacker attacker = new Attacker(versions, threshold);
        Set<Unknown> exposed = new LinkedHashSet<>();
        Set<Unknown> left = new LinkedHashSet<>(attacker.knowledge.truth.keySet());
        while (!left.isEmpty()) {
            Set<Unknown> joined = attacker.knowledge.joined(left.iterator().next());
            left.removeAll(joined);
            exposed.addAll(attacker.withoutAlternative(joined));
        }
        return exposed;
    }

    private Set<Unknown> withoutAlternative(Set<Unknown> joined) {
        Set<Unknown> left = new LinkedHashSet<>(joined);
        List<Set<Unknown>> groups = knowledge.groupsWithASmallCell(joined);
        int idle = 0;
        while (!left.isEmpty() && idle < IDLE_ROUNDS) {
            Map<Unknown, Integer> weights = new HashMap<>();
            left.forEach(unknown -> weights.put(unknown, random.nextBoolean() ? 1 : -1));
            boolean cleared = left.removeAll(differing(joined, groups, weights, false));
            idle = cleared ? 0 : idle + 1;
        }
        Set<Unknown> exposed = new LinkedHashSet<>();
        while (!left.isEmpty()) {
            Unknown one = left.iterator().next();
            Set<Unknown> differing = new LinkedHashSet<>(differing(joined, groups, Map.of(one, 1), true));
            differing.addAll(differing(joined, groups, Map.of(one, -1), true));
            left.removeAll(differing);
            if (left.remove(one)) {
                exposed.add(one);
            }
        }
        return exposed;
    }

    /**
     * Where the best solution differs from the truth. Fractions will do at first: where there is room, some multiple of the
     * difference is whole.
     */
    private Set<Unknown> differing(
            Set<Unknown> joined, List<Set<Unknown>> groups, Map<Unknown, Integer> weights, boolean whole) {
        Map<Unknown, Double> differences = solve(joined, groups, weights, whole);
        for (int times = 1; times <= (whole ? 1 : MOST_TIMES); times++) {
            Map<Unknown, Long> values = new HashMap<>();
            for (Unknown unknown : joined) {
                values.put(unknown, knowledge.truth.get(unknown) + Math.round(differences.get(unknown) * times));
            }
            if (agrees(values, groups)) {
                Set<Unknown> differing = new LinkedHashSet<>(joined);
                differing.removeIf(unknown -> values.get(unknown).equals(knowledge.truth.get(unknown)));
                if (!differing.isEmpty()) {
                    return differing;
                }
            }
        }
        return Set.of();
    }

    /** The differences from the truth that weigh most; in each group one of its small cells stays small. */
    private Map<Unknown, Double> solve(
            Set<Unknown> joined, List<Set<Unknown>> groups, Map<Unknown, Integer> weights, boolean whole) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_abort = MOST_MILLISECONDS;
        Map<Unknown, Variable> variables = new HashMap<>();
        Set<Sum> sums = new LinkedHashSet<>();
        for (Unknown unknown : joined) {
            long least = knowledge.atLeast.get(unknown) - knowledge.truth.get(unknown);
            variables.put(
                    unknown,
                    model.newVariable("z" + variables.size())
                            .integer(whole)
                            .lower(whole ? least : Math.max(-NEAR, least))
                            .upper(whole ? FAR : NEAR)
                            .weight(weights.getOrDefault(unknown, 0)));
            sums.addAll(knowledge.sums.getOrDefault(unknown, List.of()));
        }
        for (Set<Unknown> group : groups) {
            List<Unknown> small = group.stream()
                    .filter(unknown -> knowledge.truth.get(unknown) < threshold)
                    .toList();
            Unknown kept = small.get(random.nextInt(small.size()));
            variables.get(kept).upper(threshold - 1 - knowledge.truth.get(kept));
        }
        for (Sum sum : sums) {
            Expression expression =
                    model.newExpression("s" + model.getExpressions().size());
            long now = sum.known();
            for (Map.Entry<Unknown, Integer> part : sum.signs().entrySet()) {
                expression.set(variables.get(part.getKey()), part.getValue());
                now += part.getValue() * knowledge.truth.get(part.getKey());
            }
            if (sum.betweenVersions()) {
                expression.lower(-now);
            } else {
                expression.level(0);
            }
        }
        Optimisation.Result result = model.maximise();
        Map<Unknown, Double> differences = new HashMap<>();
        variables.forEach((unknown, variable) -> differences.put(unknown, result.doubleValue(model.indexOf(variable))));
        return differences;
    }

    private boolean agrees(Map<Unknown, Long> values, List<Set<Unknown>> groups) {
        List<Boolean> checks = new ArrayList<>();
        values.forEach((unknown, value) -> {
            checks.add(value >= knowledge.atLeast.get(unknown));
            for (Sum sum : knowledge.sums.getOrDefault(unknown, List.of())) {
                long total = sum.known();
                for (Map.Entry<Unknown, Integer> part : sum.signs().entrySet()) {
                    total += part.getValue() * values.get(part.getKey());
                }
                checks.add(sum.betweenVersions() ? total >= 0 : total == 0);
            }
        });
        groups.forEach(group -> checks.add(group.stream().anyMatch(unknown -> values.get(unknown) < threshold)));
        return !checks.contains(false);
    }
}
