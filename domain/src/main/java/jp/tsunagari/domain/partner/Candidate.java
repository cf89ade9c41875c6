package jp.tsunagari.domain.partner;

import java.util.List;

/**
 * An organisation that the selection considered, with the evidence for its place.
 *
 * @param rank its rank; null where an override added it although it was left out before ranking
 * @param organisation the organisation
 * @param committeeCount distinct committees in which it holds a valid membership
 * @param priorityCommitteeCount how many of them are priority committees
 * @param committees those committees, by name and id
 * @param selected whether it is selected, overrides included
 * @param because why
 * @param reason what the office wrote in the override that names it, also where that changed nothing; else null
 */
public record Candidate(
        Integer rank,
        Organisation organisation,
        int committeeCount,
        int priorityCommitteeCount,
        List<Committee> committees,
        boolean selected,
        Because because,
        String reason) {

    /** Takes an unmodifiable copy. */
    public Candidate {
        committees = List.copyOf(committees);
    }

    /** A ranked organisation with the rule's or the office's word on it. */
    static Candidate of(RankedOrganisation place, Because because, String reason) {
        return of(place.rank(), place, because, reason);
    }

    /** An organisation that was left out before ranking and added by the office. */
    static Candidate added(RankedOrganisation unranked, String reason) {
        return of(null, unranked, Because.OVERRIDE_ADDED, reason);
    }

    private static Candidate of(Integer rank, RankedOrganisation evidence, Because because, String reason) {
        return new Candidate(
                rank,
                evidence.organisation(),
                evidence.committeeCount(),
                evidence.priorityCommitteeCount(),
                evidence.committees(),
                because.isSelected(),
                because,
                reason);
    }
}
