package jp.tsunagari.api.organisation;

import static jp.tsunagari.api.shared.persistence.ExternalIds.Resource.ORGANISATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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
import jp.tsunagari.api.shared.persistence.SearchKey;
import jp.tsunagari.api.shared.persistence.Upsert;
import jp.tsunagari.api.shared.persistence.Use;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.Caller;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.security.Sight;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.shared.CorporateNumber;
import jp.tsunagari.domain.shared.Origin;

@ApplicationScoped
public class OrganisationService {
    /** A statement has room for some ten thousand values. */
    private static final int MOST_AT_ONCE = 10_000;

    private final OrganisationRepository organisations;
    private final MunicipalityService municipalities;
    private final ExternalIds externalIds;
    private final CurrentCaller caller;
    private final Today today;

    public OrganisationService(
            OrganisationRepository organisations,
            MunicipalityService municipalities,
            ExternalIds externalIds,
            CurrentCaller caller,
            Today today) {
        this.organisations = organisations;
        this.municipalities = municipalities;
        this.externalIds = externalIds;
        this.caller = caller;
        this.today = today;
    }

    @Transactional
    public Page<OrganisationView> list(OrganisationFilter filter, PageRequest request) {
        return organisations.page(filter, request).mapAll(rows -> {
            List<UUID> ids = rows.stream().map(row -> row.id).toList();
            Predicate<OrganisationEntity> seesSeats = seesSeats();
            Map<UUID, Integer> counts = organisations.committeeCounts(
                    rows.stream().filter(seesSeats).map(row -> row.id).toList(), today.date());
            Map<UUID, List<ExternalId>> outside = externalIds.of(ids);
            return rows.stream()
                    .map(row -> OrganisationView.of(
                            row,
                            outside.getOrDefault(row.id, List.of()),
                            seesSeats.test(row) ? counts.getOrDefault(row.id, 0) : null))
                    .toList();
        });
    }

    @Transactional
    public OrganisationDetail get(UUID id) {
        return detail(organisations.require(id));
    }

    @Transactional
    public OrganisationDetail create(OrganisationInput input) {
        return create(Ids.next(), input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public OrganisationDetail create(UUID id, OrganisationInput input) {
        caller.requireStaff(input.municipalityCode().value());
        return write(blank(id, input), input, input.externalIds());
    }

    @Transactional
    public OrganisationDetail update(UUID id, MergePatch<OrganisationInput> patch, IfMatch ifMatch) {
        OrganisationEntity entity = organisations.require(id);
        if (!caller.sight().isOwn(id, entity.municipalityCode)) {
            caller.requireStaff(entity.municipalityCode);
        }
        IfMatch.require(ifMatch, entity.version);
        OrganisationInput before = input(entity);
        OrganisationInput input = patch.applyTo(before);
        if (!caller.get().isStaffOf(entity.municipalityCode)) {
            refuseMoreThanItsEntry(before, input);
        }
        return write(entity, input, input.externalIds());
    }

    @Transactional
    public OrganisationDetail getByExternalId(ExternalAddress address) {
        return externalIds.find(ORGANISATION, address).map(this::get).orElseThrow(Problem::notFound);
    }

    /** Creates the record that the other system knows by this id, or replaces its values. */
    @Transactional
    public Put<OrganisationDetail> putByExternalId(ExternalAddress address, OrganisationInput input, IfMatch ifMatch) {
        caller.requireStaff(input.municipalityCode().value());
        municipalities.lock(input.municipalityCode());
        return new Upsert<>(ORGANISATION, externalIds, organisations)
                .put(
                        address,
                        input.externalIds(),
                        ifMatch,
                        () -> blank(Ids.next(), input),
                        (entity, ids) -> write(entity, input, ids));
    }

    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        OrganisationEntity entity = organisations.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        Use.refuse(organisations.uses(id, today.date()));
        externalIds.replace(ORGANISATION, entity.municipalityCode, id, List.of());
        organisations.softDelete(entity);
    }

    /** The names of those among them that everybody sees, for what is passed on. */
    @Transactional
    public Map<UUID, String> publicNames(Collection<UUID> ids) {
        return organisations.names(organisations.seenAmong(ids, Sight.of(Caller.ANONYMOUS)));
    }

    /** Which of these the caller sees; inside their municipality also those that are deleted by now. */
    public Set<UUID> seenAmong(Collection<UUID> ids) {
        return organisations.seenAmong(ids);
    }

    public Map<UUID, String> names(Collection<UUID> ids) {
        return organisations.names(ids);
    }

    /** The names of those that are live organisations of the municipality, held until the transaction ends; for files. */
    public Map<UUID, String> liveNames(Collection<UUID> ids, String municipalityCode) {
        List<UUID> inOrder = ids.stream().distinct().sorted().toList();
        Map<UUID, String> names = new HashMap<>();
        for (int from = 0; from < inOrder.size(); from += MOST_AT_ONCE) {
            List<UUID> some = inOrder.subList(from, Math.min(from + MOST_AT_ONCE, inOrder.size()));
            names.putAll(organisations.names(organisations.liveAmong(some, municipalityCode)));
        }
        return names;
    }

    /**
     * Refuses every id that is not a live organisation of the municipality, and holds the others until the transaction ends; the keys
     * are the pointers of the ids.
     */
    public void requireAll(Map<String, UUID> idsByPointer, String municipalityCode) {
        if (idsByPointer.isEmpty()) {
            return;
        }
        Set<UUID> strangers = strangers(idsByPointer.values(), municipalityCode);
        List<Fault> faults = new ArrayList<>();
        idsByPointer.forEach((pointer, id) -> {
            if (strangers.contains(id)) {
                faults.add(Fault.at(pointer, "unknown-organisation", Map.of("value", id)));
            }
        });
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
    }

    /** Those that are not registered in the municipality. The others are held until the transaction ends. */
    public Set<UUID> strangers(Collection<UUID> ids, String municipalityCode) {
        Set<UUID> strangers = new HashSet<>(ids);
        if (!ids.isEmpty()) {
            organisations.liveAmong(ids, municipalityCode).forEach(strangers::remove);
        }
        return strangers;
    }

    /** All live organisations of a municipality, for matching a whole inventory against. */
    public List<KnownOrganisation> known(String municipalityCode) {
        List<OrganisationEntity> rows = organisations.ofMunicipality(municipalityCode);
        Map<UUID, List<ExternalId>> outside = externalIds.ofMunicipality(ORGANISATION, municipalityCode);
        return rows.stream()
                .map(row -> new KnownOrganisation(
                        row.id,
                        row.name,
                        row.nameKana,
                        row.aliases,
                        row.kind,
                        row.fields,
                        row.corporateNumber,
                        outside.getOrDefault(row.id, List.of())))
                .toList();
    }

    /** Holds organisations that were read before until the transaction ends; one that was deleted meanwhile is a conflict. */
    public void hold(Set<UUID> ids, String municipalityCode) {
        if (!ids.isEmpty() && organisations.liveAmong(ids, municipalityCode).size() < ids.size()) {
            throw Problem.of(ProblemType.CONCURRENT_CHANGE);
        }
    }

    /** Registers the organisations that an inventory brings in; written with the caller's transaction. */
    public void addAll(String municipalityCode, List<NewOrganisation> rows) {
        for (NewOrganisation row : rows) {
            OrganisationEntity entity = new OrganisationEntity();
            entity.id = row.id();
            entity.municipalityCode = municipalityCode;
            OrganisationInput input = new OrganisationInput(
                    new MunicipalityCode(municipalityCode),
                    row.name(),
                    row.nameKana(),
                    row.aliases(),
                    row.kind(),
                    row.fields(),
                    row.corporateNumber(),
                    null,
                    null,
                    row.externalIds());
            apply(input, entity);
            organisations.persist(entity);
            externalIds.addAll(ORGANISATION, municipalityCode, row.id(), row.externalIds());
        }
    }

    /** Writes what an inventory adds to organisations that {@link #known} gave; {@code newIds} are the external ids among it. */
    public void enrich(KnownOrganisation row, List<ExternalId> newIds) {
        OrganisationEntity entity = organisations.require(row.id());
        entity.nameKana = row.nameKana();
        entity.aliases = row.aliases();
        entity.kind = row.kind();
        entity.fields = row.fields();
        entity.corporateNumber = row.corporateNumber();
        entity.searchKey = SearchKey.of(entity.aliases, entity.name, entity.nameKana);
        externalIds.addAll(ORGANISATION, entity.municipalityCode, entity.id, newIds);
        if (!newIds.isEmpty()) {
            entity.touch(today.now());
        }
    }

    /** An organisation corrects its own entry, not where the record came from nor the ids of other systems. */
    private static void refuseMoreThanItsEntry(OrganisationInput before, OrganisationInput now) {
        List<Fault> faults = new ArrayList<>();
        Map.of(
                        "/origin", Objects.equals(before.origin(), now.origin()),
                        "/sourceNote", Objects.equals(before.sourceNote(), now.sourceNote()),
                        "/externalIds", Set.copyOf(before.externalIds()).equals(Set.copyOf(now.externalIds())))
                .forEach((pointer, same) -> {
                    if (!same) {
                        faults.add(Fault.at(pointer, "not-yours-to-change"));
                    }
                });
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.FORBIDDEN, faults);
        }
    }

    private OrganisationEntity blank(UUID id, OrganisationInput input) {
        municipalities.requireAll(Map.of("/municipalityCode", input.municipalityCode()));
        OrganisationEntity entity = new OrganisationEntity();
        entity.id = id;
        entity.municipalityCode = input.municipalityCode().value();
        return entity;
    }

    private OrganisationDetail write(OrganisationEntity entity, OrganisationInput input, List<ExternalId> ids) {
        if (!input.municipalityCode().value().equals(entity.municipalityCode)) {
            throw Problem.invalid(Fault.at("/municipalityCode", "immutable", Map.of("value", entity.municipalityCode)));
        }
        apply(input, entity);
        if (externalIds.replace(ORGANISATION, entity.municipalityCode, entity.id, ids)) {
            entity.touch(today.now());
        }
        organisations.save(entity);
        return detail(entity);
    }

    private static void apply(OrganisationInput input, OrganisationEntity entity) {
        entity.name = input.name();
        entity.nameKana = input.nameKana();
        entity.aliases = input.aliases();
        entity.kind = input.kind() == null ? OrganisationKind.UNKNOWN : input.kind();
        entity.fields = input.fields().stream().distinct().toList();
        entity.corporateNumber =
                input.corporateNumber() == null ? null : input.corporateNumber().value();
        entity.origin = input.origin() == null ? Origin.ENTERED : input.origin();
        entity.sourceNote = input.sourceNote();
        entity.searchKey = SearchKey.of(entity.aliases, entity.name, entity.nameKana);
    }

    private OrganisationDetail detail(OrganisationEntity entity) {
        List<OrganisationDetail.Seat> seats =
                seesSeats().test(entity) ? organisations.committees(entity.id, today.date()) : null;
        return new OrganisationDetail(
                OrganisationView.of(entity, externalIds.of(entity.id), seats == null ? null : seats.size()), seats);
    }

    /** Who sits on which committee is known inside the municipality, and to the organisation itself. */
    private Predicate<OrganisationEntity> seesSeats() {
        Sight sight = caller.sight();
        return row -> sight.isInside(row.municipalityCode) || sight.isOwn(row.id, row.municipalityCode);
    }

    private OrganisationInput input(OrganisationEntity entity) {
        return new OrganisationInput(
                new MunicipalityCode(entity.municipalityCode),
                entity.name,
                entity.nameKana,
                entity.aliases,
                entity.kind,
                entity.fields,
                entity.corporateNumber == null ? null : new CorporateNumber(entity.corporateNumber),
                entity.origin,
                entity.sourceNote,
                externalIds.of(entity.id));
    }
}
