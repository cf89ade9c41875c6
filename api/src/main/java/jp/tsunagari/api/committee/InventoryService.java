package jp.tsunagari.api.committee;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.tsunagari.api.organisation.OrganisationService;
import jp.tsunagari.api.platform.PlatformService;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.persistence.ExternalIds;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.municipality.MunicipalityCode;

@ApplicationScoped
public class InventoryService {
    /** What an inventory says of itself. */
    public record Header(LocalDate asOf, String source, String note) {}

    private final InventoryRepository inventories;
    private final CommitteeRepository committees;
    private final CommitteeMembershipRepository memberships;
    private final OrganisationService organisations;
    private final PlatformService platforms;
    private final ExternalIds externalIds;
    private final Today today;

    public InventoryService(
            InventoryRepository inventories,
            CommitteeRepository committees,
            CommitteeMembershipRepository memberships,
            OrganisationService organisations,
            PlatformService platforms,
            ExternalIds externalIds,
            Today today) {
        this.inventories = inventories;
        this.committees = committees;
        this.memberships = memberships;
        this.organisations = organisations;
        this.platforms = platforms;
        this.externalIds = externalIds;
        this.today = today;
    }

    /** The inventory on a day: the one asked for, else the day of the last load, else today. */
    @Transactional
    public InventoryView get(UUID platformId, LocalDate asOf) {
        MunicipalityCode municipality = platforms.insideOf(platformId);
        InventoryRepository.Last state = inventories.last(municipality.value());
        InventoryEntity last = state.inventory();
        LocalDate day = asOf != null ? asOf : last != null ? last.asOf : today.date();
        List<InventoryRepository.Seat> seats = inventories.seats(municipality.value(), day);
        return new InventoryView(
                municipality,
                day,
                last == null ? null : last.source,
                last == null ? null : last.note,
                inventories.committees(municipality.value(), day),
                seats.stream()
                        .map(InventoryRepository.Seat::organisationRow)
                        .distinct()
                        .toList(),
                seats.stream().map(InventoryRepository.Seat::row).toList(),
                state.version());
    }

    /** What the last inventory of the city says of itself, or null. */
    @Transactional
    public Header header(MunicipalityCode municipality) {
        InventoryEntity last = inventories.findById(municipality.value());
        return last == null ? null : new Header(last.asOf, last.source, last.note);
    }

    @Transactional
    public InventoryReport put(UUID platformId, InventoryInput input, boolean dryRun, IfMatch ifMatch) {
        return load(platformId, input, dryRun, ifMatch, (kind, name) -> Ids.next());
    }

    /**
     * The same from a table; the pointer of a fault names the line of the file. A table has no room for source and note: those of the
     * last load stay where it is of the same day.
     */
    @Transactional
    public InventoryReport putCsv(UUID platformId, byte[] csv, LocalDate asOf, boolean dryRun, IfMatch ifMatch) {
        InventoryCsv.Read file = InventoryCsv.read(csv, asOf == null ? today.date() : asOf);
        Header last = header(platforms.insideOf(platformId));
        boolean isSameDay = last != null && last.asOf().equals(file.input().asOf());
        InventoryInput input = isSameDay ? file.input().with(last.source(), last.note()) : file.input();
        try {
            return put(platformId, input, dryRun, ifMatch);
        } catch (Problem problem) {
            throw file.inRows(problem);
        }
    }

    /** Loads the whole inventory, all or nothing; ids of new records come from {@code ids} (kind, name). */
    @Transactional
    public InventoryReport load(
            UUID platformId,
            InventoryInput input,
            boolean dryRun,
            IfMatch ifMatch,
            BiFunction<String, String, UUID> ids) {
        String municipality = platforms.lockCity(platformId).value();
        List<CommitteeEntity> known = committees.lockedOfMunicipality(municipality);
        // Only now, because whoever changes a seat holds its committee.
        InventoryRepository.Last state = inventories.last(municipality);
        InventoryEntity last = state.inventory();
        IfMatch.check(ifMatch, state.version());
        checkHeader(input, municipality, last);
        CommitteeMatching committeeRows = new CommitteeMatching(
                municipality, known, externalIds.ofMunicipality(ExternalIds.Resource.COMMITTEE, municipality), ids);
        OrganisationMatching organisationRows = new OrganisationMatching(organisations.known(municipality), ids);
        InventoryLoad load = new InventoryLoad(
                input, committeeRows, organisationRows, memberships.ofMunicipality(municipality), municipality, ids);
        InventoryReport report = load.run(dryRun)
                .withHeader(last == null || !header(last).equals(header(input)))
                .withVersion(state.version());
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        if (dryRun || !report.changed()) {
            return report;
        }
        committeeRows.created().forEach(committees::persist);
        committeeRows
                .newExternalIds()
                .forEach((id, values) -> externalIds.addAll(ExternalIds.Resource.COMMITTEE, municipality, id, values));
        committeeRows.withNewIds().forEach(row -> row.touch(today.now()));
        organisations.hold(load.touched(), municipality);
        organisations.addAll(municipality, organisationRows.created());
        organisationRows.enriched().forEach(row -> organisations.enrich(row.organisation(), row.newIds()));
        load.created().forEach(memberships::persist);
        remember(last, input, municipality);
        inventories.flush();
        return report.withVersion(inventories.last(municipality).version());
    }

    private void remember(InventoryEntity last, InventoryInput input, String municipality) {
        InventoryEntity inventory = last == null ? new InventoryEntity() : last;
        inventory.municipalityCode = municipality;
        inventory.version++;
        inventory.asOf = input.asOf();
        inventory.source = input.source();
        inventory.note = input.note();
        inventories.persist(inventory);
    }

    private static void checkHeader(InventoryInput input, String municipality, InventoryEntity last) {
        if (input.municipalityCode() != null
                && !input.municipalityCode().value().equals(municipality)) {
            throw Problem.invalid(
                    Fault.at("/municipalityCode", "not-the-platforms-municipality", Map.of("expected", municipality)));
        }
        if (last != null && input.asOf().isBefore(last.asOf)) {
            throw Problem.of(
                    ProblemType.CONFLICT, Fault.at("/asOf", "before-last-inventory", Map.of("last", last.asOf)));
        }
    }

    private static Header header(InventoryEntity entity) {
        return new Header(entity.asOf, entity.source, entity.note);
    }

    private static Header header(InventoryInput input) {
        return new Header(input.asOf(), input.source(), input.note());
    }
}
