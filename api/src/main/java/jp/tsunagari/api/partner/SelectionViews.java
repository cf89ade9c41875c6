package jp.tsunagari.api.partner;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.committee.InventoryService;
import jp.tsunagari.domain.partner.CommitteeInventory;
import jp.tsunagari.domain.partner.HostCommittee;
import jp.tsunagari.domain.partner.Participation;
import jp.tsunagari.domain.partner.SelectionResult;

/** Writes the result of the rule as the answer of the API. */
final class SelectionViews {
    /** Who decided, when, and under which id; absent from a preview. */
    record Decision(UUID id, String by, Instant at) {}

    private SelectionViews() {}

    static SelectionView of(
            UUID platformId,
            SelectionInput request,
            SelectionResult result,
            CommitteeInventory facts,
            InventoryService.Header header,
            Decision decision) {
        Participation day = facts.validOn(result.asOf());
        return new SelectionView(
                decision == null ? null : decision.id(),
                platformId,
                decision == null,
                result.ruleVersion(),
                result.asOf(),
                request,
                result.cutoffCount(),
                result.tiedAtCutoff().stream()
                        .map(row -> RankingView.Place.of(row, day))
                        .toList(),
                result.seatsRequested(),
                result.seatsFilled(),
                candidates(result, day),
                leftOut(result, day),
                hosts(result.hostCommittees()),
                hosts(result.hostAlternatives()),
                result.uncoveredFields().stream()
                        .map(row -> new SelectionView.Uncovered(
                                row.field(), row.best() == null ? null : RankingView.Place.of(row.best(), day)))
                        .toList(),
                DataBasis.of(result.pairsCounted(), result.generatedPairs(), result.inferredPairs(), header),
                decision == null ? null : facts(facts),
                request.originOrDefault(),
                request.sourceNote(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.at());
    }

    private static List<SelectionView.Candidate> candidates(SelectionResult result, Participation day) {
        return result.candidates().stream()
                .map(row -> new SelectionView.Candidate(
                        row.rank(),
                        row.organisation().id(),
                        row.organisation().name(),
                        row.committeeCount(),
                        row.priorityCommitteeCount(),
                        CommitteeEvidence.of(row.organisation().id(), row.committees(), day),
                        row.selected(),
                        row.because(),
                        row.reason()))
                .toList();
    }

    private static List<SelectionView.LeftOut> leftOut(SelectionResult result, Participation day) {
        return result.leftOut().stream()
                .map(row -> new SelectionView.LeftOut(
                        row.organisation().id(),
                        row.organisation().name(),
                        row.committeeCount(),
                        row.because(),
                        row.reason(),
                        CommitteeEvidence.of(row.organisation().id(), row.committees(), day)))
                .toList();
    }

    private static List<SelectionView.Host> hosts(List<HostCommittee> hosts) {
        return hosts.stream()
                .map(row -> new SelectionView.Host(
                        row.committee().id(),
                        row.committee().name(),
                        row.committee().field(),
                        row.selectedOrganisations(),
                        row.participatingOrganisations(),
                        row.generatedPairs()))
                .toList();
    }

    private static SelectionView.Facts facts(CommitteeInventory facts) {
        return new SelectionView.Facts(
                facts.committees().stream()
                        .map(row -> new SelectionView.FactCommittee(
                                row.id(), row.name(), row.field(), row.validFrom(), row.validUntil()))
                        .toList(),
                facts.organisations().stream()
                        .map(row -> new SelectionView.FactOrganisation(row.id(), row.name()))
                        .toList(),
                facts.memberships().stream()
                        .map(row -> new SelectionView.FactMembership(
                                row.committeeId(), row.organisationId(), row.from(), row.until(), row.origin()))
                        .toList());
    }
}
