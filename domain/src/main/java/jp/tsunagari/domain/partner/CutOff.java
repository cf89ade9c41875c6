package jp.tsunagari.domain.partner;

import java.util.Comparator;
import java.util.List;

/**
 * The cut-off of a ranking: the committee count of the last seat. Where several organisations have that count and not all of
 * them fit, the tie policy decides; the order inside a rank never does.
 *
 * @param count the cut-off; null where nobody is ranked
 * @param tied all organisations with that count where not all of them fit; else empty
 * @param policy what happens to them
 * @param lastPriority how many priority committees the last of them has that finds a seat
 * @param lastPriorityFits whether all with that many priority committees find a seat
 */
record CutOff(
        Integer count, List<RankedOrganisation> tied, TiePolicy policy, int lastPriority, boolean lastPriorityFits) {

    /** Finds the cut-off among places in rank order for at least one seat. */
    static CutOff of(List<RankedOrganisation> places, int seats, TiePolicy policy) {
        if (places.isEmpty()) {
            return new CutOff(null, List.of(), policy, 0, true);
        }
        int count = places.get(Math.min(seats, places.size()) - 1).committeeCount();
        long above = places.stream().filter(p -> p.committeeCount() > count).count();
        List<RankedOrganisation> level =
                places.stream().filter(p -> p.committeeCount() == count).toList();
        int free = (int) (seats - above);
        if (level.size() <= free) {
            return new CutOff(count, List.of(), policy, 0, true);
        }
        List<Integer> priorities = level.stream()
                .map(RankedOrganisation::priorityCommitteeCount)
                .sorted(Comparator.reverseOrder())
                .toList();
        int last = priorities.get(free - 1);
        return new CutOff(count, level, policy, last, priorities.get(free) < last);
    }

    /** What the rule says about a ranked organisation, before any override. */
    Because because(RankedOrganisation place) {
        if (place.committeeCount() != count) {
            return place.committeeCount() > count ? Because.ABOVE_CUTOFF : Because.BELOW_CUTOFF;
        }
        if (tied.isEmpty()) {
            return Because.AT_CUTOFF;
        }
        return switch (policy) {
            case INCLUDE_TIES -> Because.TIE_INCLUDED;
            case EXCLUDE_TIES -> Because.TIE_EXCLUDED;
            case PRIORITY_COMMITTEES -> byPriority(place.priorityCommitteeCount());
        };
    }

    private Because byPriority(int priority) {
        if (priority < lastPriority) {
            return Because.PRIORITY_NOT_REACHED;
        }
        return priority > lastPriority || lastPriorityFits ? Because.PRIORITY_PREFERRED : Because.PRIORITY_TIE_INCLUDED;
    }
}
