package jp.tsunagari.domain.partner;

import java.time.LocalDate;
import java.util.List;

/**
 * The outcome of a committee consolidation with its evidence.
 *
 * @param ruleVersion version of the rule that made it
 * @param asOf the day whose memberships count
 * @param baseCommittees how many committees were to be chosen
 * @param chosen those chosen, the larger first, then by name and id
 * @param coveredOrganisations organisations that sit on at least one chosen committee
 * @param totalOrganisations organisations that sit on any committee that day
 * @param uncovered those that sit on none of the chosen ones, by name and id
 * @param seatsFreed memberships outside the chosen committees held by organisations that sit on a chosen one
 * @param parents for every committee not chosen, by name and id, where it may go on
 * @param optimal whether no other choice covers more
 * @param guaranteedShare share (0–1) of the best possible coverage that is certainly reached; 1 when optimal
 * @param pairs the pairs it rests on
 */
public record ConsolidationResult(
        String ruleVersion,
        LocalDate asOf,
        int baseCommittees,
        List<BaseCommittee> chosen,
        int coveredOrganisations,
        int totalOrganisations,
        List<Organisation> uncovered,
        int seatsFreed,
        List<ParentCommittee> parents,
        boolean optimal,
        double guaranteedShare,
        PairCount pairs) {

    /** Takes unmodifiable copies. */
    public ConsolidationResult {
        chosen = List.copyOf(chosen);
        uncovered = List.copyOf(uncovered);
        parents = List.copyOf(parents);
    }
}
