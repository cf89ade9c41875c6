package jp.tsunagari.api.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tsunagari.domain.partner.Committee;
import jp.tsunagari.domain.partner.CommitteeInventory;
import jp.tsunagari.domain.partner.CorePartnerSelection;
import jp.tsunagari.domain.partner.Exclusion;
import jp.tsunagari.domain.partner.Organisation;
import jp.tsunagari.domain.partner.SelectionDrift;
import jp.tsunagari.domain.partner.SelectionOverride;
import jp.tsunagari.domain.partner.SelectionRequest;
import jp.tsunagari.domain.partner.StoredOutcome;

/** A decision read back, to be held against today's facts. */
record StoredDecision(SelectionView view) {

    DriftView drift(CommitteeInventory facts, LocalDate today) {
        return DriftView.of(
                view.id(),
                view.asOf(),
                today,
                SelectionDrift.compare(
                        outcome(),
                        CorePartnerSelection.select(facts, request(facts, today))
                                .value()),
                facts);
    }

    private StoredOutcome outcome() {
        Stream<StoredOutcome.Place> candidates = view.candidates().stream()
                .map(row -> new StoredOutcome.Place(
                        row.organisationId(),
                        row.name(),
                        row.rank(),
                        row.committeeCount(),
                        ids(row.committees()),
                        row.selected()));
        Stream<StoredOutcome.Place> leftOut = view.leftOut().stream()
                .map(row -> new StoredOutcome.Place(
                        row.organisationId(), row.name(), null, row.committeeCount(), ids(row.committees()), false));
        return new StoredOutcome(
                Stream.concat(candidates, leftOut).toList(),
                view.cutoffCount(),
                view.hostCommittees().stream().map(SelectionView.Host::id).toList());
    }

    private static List<UUID> ids(List<CommitteeEvidence> committees) {
        return committees.stream().map(CommitteeEvidence::id).toList();
    }

    /** The same request for today; what it names and has been deleted since is left out of it. */
    private SelectionRequest request(CommitteeInventory facts, LocalDate today) {
        Set<UUID> organisations =
                facts.organisations().stream().map(Organisation::id).collect(Collectors.toSet());
        Set<UUID> committees = facts.committees().stream().map(Committee::id).collect(Collectors.toSet());
        SelectionRequest then = view.request().request(view.asOf());
        return new SelectionRequest(
                today,
                then.seats(),
                then.tiePolicy(),
                then.minimumCommittees(),
                then.excluded().stream()
                        .filter((Exclusion row) -> organisations.contains(row.organisationId()))
                        .toList(),
                then.priorityCommitteeIds().stream()
                        .filter(committees::contains)
                        .collect(Collectors.toSet()),
                then.hostField(),
                then.overrides().stream()
                        .filter((SelectionOverride row) -> organisations.contains(row.organisationId()))
                        .toList());
    }
}
