package jp.tsunagari.domain.partner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who is ranked at all: organisations that the office excludes, those on no committee and those under the minimum are taken
 * out before, the first of these reasons that applies.
 *
 * @param notExcluded the places of all organisations that are not excluded and sit on a committee
 * @param ranked those of them that reach the minimum; the others would stand below them, so ranks are the same
 * @param leftOut everybody else, most committees first, then by name and id
 */
record Eligibility(List<RankedOrganisation> notExcluded, List<RankedOrganisation> ranked, List<LeftOut> leftOut) {
    private static final Comparator<LeftOut> ORDER = Comparator.comparingInt(LeftOut::committeeCount)
            .reversed()
            .thenComparing(LeftOut::organisation, NameOrder.ORGANISATIONS);

    static Eligibility of(CommitteeInventory facts, Participation participation, SelectionRequest request) {
        Map<UUID, String> exclusions = new HashMap<>();
        request.excluded().forEach(exclusion -> exclusions.put(exclusion.organisationId(), exclusion.reason()));
        int minimum = request.minimumCommittees() == null ? 1 : request.minimumCommittees();

        List<Organisation> considered = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Organisation organisation : facts.organisations()) {
            List<Committee> committees = participation.committeesOf(organisation.id());
            String reason = exclusions.get(organisation.id());
            if (reason == null) {
                considered.add(organisation);
            }
            if (reason != null || committees.size() < minimum) {
                leftOut.add(new LeftOut(
                        organisation, committees.size(), because(reason, committees.size()), reason, committees));
            }
        }
        leftOut.sort(ORDER);
        List<RankedOrganisation> places =
                CommitteeRanking.places(participation, considered, request.priorityCommitteeIds());
        List<RankedOrganisation> ranked = places.stream()
                .filter(place -> place.committeeCount() >= minimum)
                .toList();
        return new Eligibility(places, ranked, List.copyOf(leftOut));
    }

    private static Because because(String reason, int committees) {
        if (reason != null) {
            return Because.EXCLUDED;
        }
        return committees == 0 ? Because.NO_COMMITTEE : Because.UNDER_MINIMUM;
    }
}
