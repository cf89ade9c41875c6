package jp.tsunagari.domain.partner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;

/** Everything that stands against a selection request, all at once and in the order of its fields. */
final class SelectionCheck {
    private final Set<UUID> organisations;
    private final Set<UUID> committees;
    private final List<Refusal> refusals = new ArrayList<>();

    private SelectionCheck(CommitteeInventory facts) {
        organisations = facts.organisations().stream().map(Organisation::id).collect(Collectors.toSet());
        committees = facts.committees().stream().map(Committee::id).collect(Collectors.toSet());
    }

    static List<Refusal> check(CommitteeInventory facts, SelectionRequest request) {
        SelectionCheck check = new SelectionCheck(facts);
        check.atLeastOne(RefusalCode.SEATS_TOO_FEW, "seats", request.seats());
        if (request.minimumCommittees() != null) {
            check.atLeastOne(RefusalCode.MINIMUM_COMMITTEES_TOO_FEW, "minimumCommittees", request.minimumCommittees());
        }
        check.organisations(
                "excluded",
                request.excluded().stream().map(Exclusion::organisationId).toList(),
                request.excluded().stream().map(Exclusion::reason).toList());
        check.priorityCommittees(request.priorityCommitteeIds());
        check.organisations(
                "overrides",
                request.overrides().stream()
                        .map(SelectionOverride::organisationId)
                        .toList(),
                request.overrides().stream().map(SelectionOverride::reason).toList());
        check.actions(request.overrides());
        return check.refusals;
    }

    private void atLeastOne(RefusalCode code, String subject, int actual) {
        if (actual < 1) {
            refusals.add(Refusal.of(code, subject, Map.of("min", 1, "actual", actual)));
        }
    }

    private void organisations(String list, List<UUID> ids, List<String> reasons) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            UUID id = ids.get(i);
            String subject = list + "/" + i;
            Map<String, String> values = id == null ? Map.of() : Map.of("organisationId", id.toString());
            if (id == null || !organisations.contains(id)) {
                refusals.add(Refusal.of(RefusalCode.ORGANISATION_UNKNOWN, subject + "/organisationId", values));
            } else if (!seen.add(id)) {
                refusals.add(Refusal.of(RefusalCode.ORGANISATION_REPEATED, subject + "/organisationId", values));
            }
            if (reasons.get(i) == null || reasons.get(i).isBlank()) {
                refusals.add(Refusal.of(RefusalCode.REASON_MISSING, subject + "/reason"));
            }
        }
    }

    private void priorityCommittees(Set<UUID> ids) {
        ids.stream()
                .filter(id -> !committees.contains(id))
                .sorted(NameOrder.IDS)
                .map(id -> Map.of("committeeId", id.toString()))
                .forEach(values ->
                        refusals.add(Refusal.of(RefusalCode.COMMITTEE_UNKNOWN, "priorityCommitteeIds", values)));
    }

    private void actions(List<SelectionOverride> overrides) {
        for (int i = 0; i < overrides.size(); i++) {
            if (overrides.get(i).action() == null) {
                refusals.add(Refusal.of(RefusalCode.OVERRIDE_ACTION_MISSING, "overrides/" + i + "/action"));
            }
        }
    }
}
