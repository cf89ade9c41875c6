package jp.tsunagari.api.committee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.shared.problem.Fault;

/** Holds the totals that a source prints against the seats that it lists; a difference is a slip in one of the two. */
final class InventoryCounts {
    private final Map<UUID, Set<UUID>> organisationsOf = new HashMap<>();
    private final Map<UUID, Set<UUID>> committeesOf = new HashMap<>();

    /** Notes a seat that is valid on the day of the inventory. */
    void add(UUID committeeId, UUID organisationId) {
        organisationsOf.computeIfAbsent(committeeId, unused -> new HashSet<>()).add(organisationId);
        committeesOf.computeIfAbsent(organisationId, unused -> new HashSet<>()).add(committeeId);
    }

    void check(
            InventoryInput input,
            CommitteeMatching committees,
            OrganisationMatching organisations,
            List<Fault> faults) {
        for (int i = 0; i < input.committees().size(); i++) {
            InventoryInput.CommitteeRow row = input.committees().get(i);
            CommitteeEntity committee = committees.find(row.id(), row.name());
            int actual = organisationsOf.getOrDefault(committee.id, Set.of()).size();
            if (row.participatingOrganisations() != null && row.participatingOrganisations() != actual) {
                faults.add(mismatch(
                        "/committees/" + i + "/participatingOrganisations", row.participatingOrganisations(), actual));
            }
        }
        for (int i = 0; i < input.organisationCounts().size(); i++) {
            InventoryInput.OrganisationCount row = input.organisationCounts().get(i);
            List<Fault> unknown = new ArrayList<>();
            UUID id = organisations.known(row.name(), "/organisationCounts/" + i + "/name", unknown);
            faults.addAll(unknown);
            int actual =
                    id == null ? 0 : committeesOf.getOrDefault(id, Set.of()).size();
            if (unknown.isEmpty() && row.committeeCount() != actual) {
                faults.add(mismatch("/organisationCounts/" + i + "/committeeCount", row.committeeCount(), actual));
            }
        }
    }

    private static Fault mismatch(String pointer, int printed, int actual) {
        return Fault.at(pointer, "count-mismatch", Map.of("expected", printed, "actual", actual));
    }
}
