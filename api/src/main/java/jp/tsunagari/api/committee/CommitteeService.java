package jp.tsunagari.api.committee;

import static jp.tsunagari.api.shared.persistence.ExternalIds.Resource.COMMITTEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.municipality.MunicipalityService;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.ExternalAddress;
import jp.tsunagari.api.shared.persistence.ExternalId;
import jp.tsunagari.api.shared.persistence.ExternalIds;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.persistence.Put;
import jp.tsunagari.api.shared.persistence.Upsert;
import jp.tsunagari.api.shared.persistence.Use;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.security.Sight;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.partner.CommitteeInventory;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.Period;

@ApplicationScoped
public class CommitteeService {
    private final CommitteeRepository committees;
    private final CommitteeMembershipRepository memberships;
    private final MunicipalityService municipalities;
    private final ExternalIds externalIds;
    private final CurrentCaller caller;
    private final Today today;

    public CommitteeService(
            CommitteeRepository committees,
            CommitteeMembershipRepository memberships,
            MunicipalityService municipalities,
            ExternalIds externalIds,
            CurrentCaller caller,
            Today today) {
        this.committees = committees;
        this.memberships = memberships;
        this.municipalities = municipalities;
        this.externalIds = externalIds;
        this.caller = caller;
        this.today = today;
    }

    @Transactional
    public Page<CommitteeView> list(CommitteeFilter filter, PageRequest request) {
        LocalDate day = filter.asOf() == null ? today.date() : filter.asOf();
        return committees.page(filter, request).mapAll(rows -> {
            List<UUID> ids = rows.stream().map(row -> row.id).toList();
            Sight sight = caller.sight();
            Map<UUID, Integer> counts = committees.participating(
                    rows.stream()
                            .filter(row -> sight.isInside(row.municipalityCode))
                            .map(row -> row.id)
                            .toList(),
                    day);
            Map<UUID, List<ExternalId>> outside = externalIds.of(ids);
            return rows.stream()
                    .map(row -> CommitteeView.of(
                            row,
                            outside.getOrDefault(row.id, List.of()),
                            sight.isInside(row.municipalityCode) ? counts.getOrDefault(row.id, 0) : null))
                    .toList();
        });
    }

    @Transactional
    public CommitteeView get(UUID id) {
        return view(committees.require(id));
    }

    @Transactional
    public CommitteeView create(CommitteeInput input) {
        return create(Ids.next(), input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public CommitteeView create(UUID id, CommitteeInput input) {
        caller.requireStaff(input.municipalityCode().value());
        return write(blank(id, input), input, input.externalIds());
    }

    @Transactional
    public CommitteeView update(UUID id, MergePatch<CommitteeInput> patch, IfMatch ifMatch) {
        CommitteeEntity entity = committees.requireToChange(id);
        IfMatch.require(ifMatch, entity.version);
        CommitteeInput input = patch.applyTo(input(entity));
        return write(entity, input, input.externalIds());
    }

    @Transactional
    public CommitteeView getByExternalId(ExternalAddress address) {
        return externalIds.find(COMMITTEE, address).map(this::get).orElseThrow(Problem::notFound);
    }

    /** Creates the record that the other system knows by this id, or replaces its values. */
    @Transactional
    public Put<CommitteeView> putByExternalId(ExternalAddress address, CommitteeInput input, IfMatch ifMatch) {
        caller.requireStaff(input.municipalityCode().value());
        municipalities.lock(input.municipalityCode());
        return new Upsert<>(COMMITTEE, externalIds, committees)
                .put(
                        address,
                        input.externalIds(),
                        ifMatch,
                        () -> blank(Ids.next(), input),
                        (entity, ids) -> write(entity, input, ids));
    }

    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        CommitteeEntity entity = committees.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        Use.refuse(committees.uses(id, today.date()));
        externalIds.replace(COMMITTEE, entity.municipalityCode, id, List.of());
        committees.softDelete(entity);
    }

    /** Who sits on which committee of a municipality: the facts that the rules of the domain take. */
    @Transactional
    public CommitteeInventory facts(MunicipalityCode municipality) {
        String code = municipality.value();
        return new CommitteeInventory(
                committees.facts(code), committees.organisationFacts(code), memberships.facts(code));
    }

    private CommitteeEntity blank(UUID id, CommitteeInput input) {
        municipalities.requireAll(Map.of("/municipalityCode", input.municipalityCode()));
        CommitteeEntity entity = new CommitteeEntity();
        entity.id = id;
        entity.municipalityCode = input.municipalityCode().value();
        return entity;
    }

    private CommitteeView write(CommitteeEntity entity, CommitteeInput input, List<ExternalId> ids) {
        if (!input.municipalityCode().value().equals(entity.municipalityCode)) {
            throw Problem.invalid(Fault.at("/municipalityCode", "immutable", Map.of("value", entity.municipalityCode)));
        }
        Periods.require(new Period(input.validFrom(), input.validUntil()), "/validUntil");
        entity.name = input.name();
        entity.field = input.field();
        entity.subfield = input.subfield();
        entity.validFrom = input.validFrom();
        entity.validUntil = input.validUntil();
        entity.origin = input.origin() == null ? Origin.ENTERED : input.origin();
        entity.sourceNote = input.sourceNote();
        if (externalIds.replace(COMMITTEE, entity.municipalityCode, entity.id, ids)) {
            entity.touch(today.now());
        }
        committees.save(entity);
        return view(entity);
    }

    private CommitteeView view(CommitteeEntity entity) {
        Integer participating = caller.sight().isInside(entity.municipalityCode)
                ? committees.participating(List.of(entity.id), today.date()).getOrDefault(entity.id, 0)
                : null;
        return CommitteeView.of(entity, externalIds.of(entity.id), participating);
    }

    private CommitteeInput input(CommitteeEntity entity) {
        return new CommitteeInput(
                new MunicipalityCode(entity.municipalityCode),
                entity.name,
                entity.field,
                entity.subfield,
                entity.validFrom,
                entity.validUntil,
                entity.origin,
                entity.sourceNote,
                externalIds.of(entity.id));
    }
}
