package jp.tsunagari.api.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.tsunagari.api.organisation.OrganisationService;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.Period;

@ApplicationScoped
public class CommitteeMembershipService {
    private final CommitteeMembershipRepository memberships;
    private final CommitteeRepository committees;
    private final OrganisationService organisations;
    private final CurrentCaller caller;

    public CommitteeMembershipService(
            CommitteeMembershipRepository memberships,
            CommitteeRepository committees,
            OrganisationService organisations,
            CurrentCaller caller) {
        this.memberships = memberships;
        this.committees = committees;
        this.organisations = organisations;
        this.caller = caller;
    }

    @Transactional
    public Page<CommitteeMembershipView> list(UUID committeeId, PageRequest request) {
        caller.requireInside(committees.require(committeeId).municipalityCode);
        return memberships.page(committeeId, request).mapAll(rows -> {
            Map<UUID, String> names = organisations.names(
                    rows.stream().map(row -> row.organisationId).toList());
            return rows.stream()
                    .map(row -> CommitteeMembershipView.of(row, names.get(row.organisationId)))
                    .toList();
        });
    }

    /** A seat is gone with its committee; one of a deleted organisation is history that can still be read. */
    @Transactional
    public CommitteeMembershipView get(UUID id) {
        CommitteeMembershipEntity entity = memberships.require(id);
        committees.require(entity.committeeId);
        return view(entity);
    }

    @Transactional
    public CommitteeMembershipView create(UUID committeeId, CommitteeMembershipInput input) {
        CommitteeEntity committee = committees.requireLocked(committeeId);
        organisations.requireAll(Map.of("/organisationId", input.organisationId()), committee.municipalityCode);
        CommitteeMembershipEntity entity = new CommitteeMembershipEntity();
        entity.municipalityCode = committee.municipalityCode;
        entity.committeeId = committeeId;
        entity.organisationId = input.organisationId();
        return write(entity, input);
    }

    /** Holds both ends, so that neither is deleted while a seat between them is opened again. */
    @Transactional
    public CommitteeMembershipView update(UUID id, MergePatch<CommitteeMembershipInput> patch, IfMatch ifMatch) {
        CommitteeMembershipEntity entity = memberships.requireToChange(id);
        IfMatch.require(ifMatch, entity.version);
        CommitteeMembershipInput input = patch.applyTo(input(entity));
        committees.requireLocked(entity.committeeId);
        organisations.requireAll(Map.of("/organisationId", entity.organisationId), entity.municipalityCode);
        return write(entity, input);
    }

    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        committees.requireLocked(memberships.requireToChange(id).committeeId);
        CommitteeMembershipEntity entity = memberships.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        memberships.softDelete(entity);
    }

    private CommitteeMembershipView write(CommitteeMembershipEntity entity, CommitteeMembershipInput input) {
        if (!input.organisationId().equals(entity.organisationId)) {
            throw Problem.invalid(Fault.at("/organisationId", "immutable", Map.of("value", entity.organisationId)));
        }
        Periods.require(new Period(input.from(), input.until()), "/until");
        refuseTheSameSeat(entity, input);
        entity.validFrom = input.from();
        entity.validUntil = input.until();
        entity.role = input.role();
        entity.origin = input.origin() == null ? Origin.ENTERED : input.origin();
        entity.sourceNote = input.sourceNote();
        return view(memberships.save(entity));
    }

    /** An organisation may hold two seats, but not the same one (of one role) twice at a time: that is a call sent twice. */
    private void refuseTheSameSeat(CommitteeMembershipEntity entity, CommitteeMembershipInput input) {
        Period period = new Period(input.from(), input.until());
        memberships.seatsOf(entity.committeeId, entity.organisationId).stream()
                .filter(other -> !other.id.equals(entity.id)
                        && Objects.equals(other.role, input.role())
                        && other.period().overlaps(period))
                .findFirst()
                .ifPresent(other -> {
                    throw Problem.of(
                            ProblemType.DUPLICATE,
                            Fault.at("/organisationId", "seat-already-held", Map.of("id", other.id)));
                });
    }

    private CommitteeMembershipView view(CommitteeMembershipEntity entity) {
        return CommitteeMembershipView.of(
                entity, organisations.names(List.of(entity.organisationId)).get(entity.organisationId));
    }

    private static CommitteeMembershipInput input(CommitteeMembershipEntity entity) {
        return new CommitteeMembershipInput(
                entity.organisationId,
                entity.validFrom,
                entity.validUntil,
                entity.role,
                entity.origin,
                entity.sourceNote);
    }
}
