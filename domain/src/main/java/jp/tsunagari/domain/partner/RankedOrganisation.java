package jp.tsunagari.domain.partner;

import java.util.List;

/**
 * An organisation's place in the ranking, with its evidence.
 *
 * @param rank standard competition rank from 1
 * @param organisation the organisation
 * @param committeeCount distinct committees in which it holds a valid membership
 * @param priorityCommitteeCount how many of them are priority committees; orders inside a rank
 * @param committees those committees, by name and id
 */
public record RankedOrganisation(
        int rank,
        Organisation organisation,
        int committeeCount,
        int priorityCommitteeCount,
        List<Committee> committees) {

    /** Takes an unmodifiable copy. */
    public RankedOrganisation {
        committees = List.copyOf(committees);
    }
}
