package jp.tsunagari.domain.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * Committee consolidation (会議体の整理統合): which few committees together reach most organisations, so that the others can
 * become sub-committees of them. It is the computable part of the choice Mihara planned (三原市の事例（令和4年度）).
 */
public final class CommitteeConsolidation {
    /** Version of this rule. */
    public static final String RULE_VERSION = "committee-consolidation/1";

    /** Up to so many committees the choice is exact. */
    public static final int EXACT_COMMITTEES = 40;

    /** Up to so many base committees the choice is exact. */
    public static final int EXACT_BASE_COMMITTEES = 5;

    private CommitteeConsolidation() {}

    /**
     * Chooses the committees to build on: most organisations covered, then fewest memberships, then names by code point.
     *
     * @param facts committees, organisations and memberships of the city
     * @param asOf the day whose memberships count
     * @param baseCommittees how many to choose
     * @return the choice; or {@link RefusalCode#BASE_COMMITTEES_OUT_OF_RANGE} below one or above the committees of the day
     */
    public static Result<ConsolidationResult> choose(CommitteeInventory facts, LocalDate asOf, int baseCommittees) {
        Participation participation = facts.validOn(asOf);
        CoverageProblem problem = CoverageProblem.of(participation);
        if (baseCommittees < 1 || baseCommittees > problem.size()) {
            return Result.refused(Refusal.of(
                    RefusalCode.BASE_COMMITTEES_OUT_OF_RANGE,
                    "baseCommittees",
                    Map.of("min", 1, "max", problem.size(), "actual", baseCommittees)));
        }
        boolean exact = problem.size() <= EXACT_COMMITTEES && baseCommittees <= EXACT_BASE_COMMITTEES;
        List<Integer> chosen =
                exact ? ExactCoverage.choose(problem, baseCommittees) : GreedyCoverage.choose(problem, baseCommittees);
        List<Integer> largerFirst = chosen.stream().sorted(largerFirst(problem)).toList();
        BitSet covered = problem.covered(chosen);
        return Result.ok(new ConsolidationResult(
                RULE_VERSION,
                asOf,
                baseCommittees,
                bases(problem, largerFirst),
                covered.cardinality(),
                problem.organisations().size(),
                uncovered(problem, covered),
                seatsFreed(problem, chosen, covered),
                parents(problem, largerFirst),
                exact,
                exact ? 1 : GreedyCoverage.guaranteedShare(baseCommittees),
                participation.pairs()));
    }

    private static Comparator<Integer> largerFirst(CoverageProblem problem) {
        return Comparator.<Integer>comparingInt(problem.sizes()::get).reversed().thenComparing(number -> number);
    }

    private static List<BaseCommittee> bases(CoverageProblem problem, List<Integer> chosen) {
        List<BaseCommittee> bases = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            int number = chosen.get(i);
            int before = problem.covered(chosen.subList(0, i)).cardinality();
            int after = problem.covered(chosen.subList(0, i + 1)).cardinality();
            bases.add(new BaseCommittee(
                    problem.committees().get(number),
                    after - before,
                    problem.sizes().get(number)));
        }
        return bases;
    }

    private static List<Organisation> uncovered(CoverageProblem problem, BitSet covered) {
        return IntStream.range(0, problem.organisations().size())
                .filter(number -> !covered.get(number))
                .mapToObj(problem.organisations()::get)
                .sorted(NameOrder.ORGANISATIONS)
                .toList();
    }

    private static int seatsFreed(CoverageProblem problem, List<Integer> chosen, BitSet covered) {
        return IntStream.range(0, problem.size())
                .filter(number -> !chosen.contains(number))
                .map(number -> {
                    BitSet freed = (BitSet) problem.members().get(number).clone();
                    freed.and(covered);
                    return freed.cardinality();
                })
                .sum();
    }

    /** Of several that share most, the larger is the parent, then by name and id: the first of the list. */
    private static List<ParentCommittee> parents(CoverageProblem problem, List<Integer> chosenLargerFirst) {
        List<ParentCommittee> parents = new ArrayList<>();
        for (int number = 0; number < problem.size(); number++) {
            if (chosenLargerFirst.contains(number)) {
                continue;
            }
            Committee parent = null;
            int most = 0;
            for (int base : chosenLargerFirst) {
                int shared = problem.shared(number, base);
                if (shared > most) {
                    most = shared;
                    parent = problem.committees().get(base);
                }
            }
            parents.add(new ParentCommittee(problem.committees().get(number), parent, most));
        }
        return parents;
    }
}
