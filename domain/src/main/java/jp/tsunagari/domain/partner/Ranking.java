package jp.tsunagari.domain.partner;

import java.time.LocalDate;
import java.util.List;

/**
 * Organisations ranked by the number of committees they sit on.
 *
 * @param asOf the day it holds for
 * @param organisations in rank order; those without a committee are not in it
 * @param pairs the pairs it rests on
 */
public record Ranking(LocalDate asOf, List<RankedOrganisation> organisations, PairCount pairs) {

    /** Takes an unmodifiable copy. */
    public Ranking {
        organisations = List.copyOf(organisations);
    }
}
