package jp.tsunagari.domain.partner;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The committee that may host the platform (助言機関, 市原市の事例（令和4年度）): among the committees of the day, of the required
 * field where one is given and of the priority committees where some are given, the one on which most selected organisations
 * sit.
 *
 * @param hosts all that tie for most, the larger committee first, then by name and id
 * @param alternatives the other eligible ones with at least one selected organisation, in the same order after their number
 */
record HostCommitteeRule(List<HostCommittee> hosts, List<HostCommittee> alternatives) {
    private static final Comparator<HostCommittee> ORDER = Comparator.comparingInt(HostCommittee::selectedOrganisations)
            .thenComparingInt(HostCommittee::participatingOrganisations)
            .reversed()
            .thenComparing(HostCommittee::committee, NameOrder.COMMITTEES);

    static HostCommitteeRule of(Participation participation, SelectionRequest request, Set<UUID> selected) {
        List<HostCommittee> eligible = participation.committees().stream()
                .filter(committee -> isEligible(committee, request))
                .map(committee -> evidence(participation, committee, selected))
                .filter(host -> host.selectedOrganisations() > 0)
                .sorted(ORDER)
                .toList();
        int most = eligible.isEmpty() ? 0 : eligible.get(0).selectedOrganisations();
        return new HostCommitteeRule(
                eligible.stream().filter(h -> h.selectedOrganisations() == most).toList(),
                eligible.stream().filter(h -> h.selectedOrganisations() < most).toList());
    }

    private static boolean isEligible(Committee committee, SelectionRequest request) {
        Set<UUID> priority = request.priorityCommitteeIds();
        return (request.hostField() == null || request.hostField() == committee.field())
                && (priority.isEmpty() || priority.contains(committee.id()));
    }

    private static HostCommittee evidence(Participation participation, Committee committee, Set<UUID> selected) {
        List<Organisation> members = participation.organisationsOf(committee.id());
        int seated = (int) members.stream()
                .filter(member -> selected.contains(member.id()))
                .count();
        return new HostCommittee(
                committee,
                seated,
                members.size(),
                participation.pairsOf(committee.id()).generated());
    }
}
