package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
public final class Attacker {
    private static final int NEAR = 3;
    private static final int IDLE_ROUNDS = 3;
    private static final int MOST_MILLISECONDS = 5_000;

    /** Many times what a solution takes; now and then the simplex goes round in a circle, and another reach has to do. */
    private static final int MOST_ITERATIONS = 5_000;

    /** Where to look: a multiple of fractional differences, or whole ones; with a small cell kept in each group, or by luck. */
    private record Reach(int times, boolean keepSmall, boolean whole) {}

    private static final List<Reach> REACHES = List.of(
            new Reach(1, false, false),
            new Reach(1, true, false),
            new Reach(2, true, false),
            new Reach(2, true, false),
            new Reach(3, true, false),
            new Reach(4, true, false),
            new Reach(12, false, false),
            new Reach(12, true, false),
            new Reach(60, true, false),
            new Reach(1, true, true));

    private final Knowledge knowledge;
    private final int threshold;
    private final Random random = new Random(7);

    private Attacker(List<Published> versions, int threshold) {
        this.knowledge = new Knowledge(versions, threshold);
        this.threshold = threshold;
    }

    /**
     * The withheld cells of these versions that can have no other value than their own. Looks for other values in one version
     * at a time, the others as they are, and then in all of them together.
     */
    public static Set<Unknown> workedOut(List<Published> versions, int threshold) {
        Attacker attacker = new Attacker(versions, threshold);
        Set<Unknown> left = new LinkedHashSet<>(attacker.knowledge.truth.keySet());
        for (int version = versions.size() - 1; version >= 0 && versions.size() > 1; version--) {
            int only = version;
            attacker.parts(left.stream().filter(one -> one.version() == only).toList(), false)
                    .forEach(part -> attacker.clearMany(part, left));
        }
        for (Set<Unknown> part : attacker.parts(left, true)) {
            attacker.clearMany(part, left);
            attacker.clearOneByOne(part, left);
        }
        return left;
    }

    private List<Set<Unknown>> parts(Collection<Unknown> of, boolean overVersions) {
        List<Set<Unknown>> parts = new ArrayList<>();
        Set<Unknown> seen = new HashSet<>();
        for (Unknown one : of) {
            if (!seen.contains(one)) {
                parts.add(knowledge.joined(one, overVersions));
                seen.addAll(parts.get(parts.size() - 1));
            }
        }
        return parts;
    }

    private void clearMany(Set<Unknown> joined, Set<Unknown> left) {
        List<Set<Unknown>> groups = knowledge.groupsWithASmallCell(joined);
        int idle = 0;
        while (idle < IDLE_ROUNDS && joined.stream().anyMatch(left::contains)) {
            Map<Unknown, Integer> weights = new HashMap<>();
            joined.stream()
                    .filter(left::contains)
                    .forEach(unknown -> weights.put(unknown, random.nextBoolean() ? 1 : -1));
            boolean cleared = left.removeAll(differing(joined, groups, weights, new Reach(1, idle > 0, false)));
            idle = cleared ? 0 : idle + 1;
        }
    }

    private void clearOneByOne(Set<Unknown> joined, Set<Unknown> left) {
        List<Set<Unknown>> groups = knowledge.groupsWithASmallCell(joined);
        for (Unknown one : joined) {
            for (int i = 0; i < REACHES.size() && left.contains(one); i++) {
                left.removeAll(differing(joined, groups, Map.of(one, 1), REACHES.get(i)));
                left.removeAll(differing(joined, groups, Map.of(one, -1), REACHES.get(i)));
            }
        }
    }

    /** Where the best solution differs from the truth. Where there is room, some multiple of a fractional one is whole. */
    private Set<Unknown> differing(
            Set<Unknown> joined, List<Set<Unknown>> groups, Map<Unknown, Integer> weights, Reach reach) {
        Map<Unknown, Double> differences = solve(joined, reach.keepSmall() ? groups : List.of(), weights, reach);
        Map<Unknown, Long> values = new HashMap<>();
        for (Unknown unknown : joined) {
            values.put(unknown, knowledge.truth.get(unknown) + Math.round(differences.get(unknown) * reach.times()));
        }
        Set<Unknown> differing = new LinkedHashSet<>(joined);
        differing.removeIf(unknown -> values.get(unknown).equals(knowledge.truth.get(unknown)));
        return agrees(values, groups) ? differing : Set.of();
    }

    /** The differences from the truth that weigh most; in each of the groups one of its small cells stays small. */
    private Map<Unknown, Double> solve(
            Set<Unknown> joined, List<Set<Unknown>> groups, Map<Unknown, Integer> weights, Reach reach) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_abort = MOST_MILLISECONDS;
        model.options.iterations_abort = MOST_ITERATIONS;
        Map<Unknown, Variable> variables = new LinkedHashMap<>();
        Set<Sum> sums = new LinkedHashSet<>();
        for (Unknown unknown : joined) {
            double least = knowledge.atLeast.get(unknown) - knowledge.truth.get(unknown);
            variables.put(
                    unknown,
                    model.newVariable("z" + variables.size())
                            .integer(reach.whole())
                            .lower(Math.max(-NEAR, least / reach.times()))
                            .upper(NEAR)
                            .weight(weights.getOrDefault(unknown, 0)));
            sums.addAll(knowledge.sums.getOrDefault(unknown, List.of()));
        }
        for (Set<Unknown> group : groups) {
            List<Unknown> small = group.stream()
                    .filter(unknown -> knowledge.truth.get(unknown) < threshold)
                    .toList();
            Unknown kept = small.get(random.nextInt(small.size()));
            double most = threshold - 1 - knowledge.truth.get(kept);
            variables.get(kept).upper(Math.min(NEAR, most / reach.times()));
        }
        for (Sum sum : sums) {
            Expression expression =
                    model.newExpression("s" + model.getExpressions().size());
            double now = sum.known();
            for (Map.Entry<Unknown, Integer> part : sum.signs().entrySet()) {
                if (variables.containsKey(part.getKey())) {
                    expression.set(variables.get(part.getKey()), part.getValue());
                }
                now += part.getValue() * knowledge.truth.get(part.getKey());
            }
            if (sum.betweenVersions()) {
                expression.lower(-now / reach.times());
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
                    total += part.getValue() * values.getOrDefault(part.getKey(), knowledge.truth.get(part.getKey()));
                }
                checks.add(sum.betweenVersions() ? total >= 0 : total == 0);
            }
        });
        groups.forEach(group -> checks.add(group.stream().anyMatch(unknown -> values.get(unknown) < threshold)));
        return !checks.contains(false);
    }
}
