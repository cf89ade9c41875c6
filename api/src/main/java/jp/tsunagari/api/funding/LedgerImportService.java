package jp.tsunagari.api.funding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.tsunagari.api.event.PilotEventService;
import jp.tsunagari.api.organisation.OrganisationService;
import jp.tsunagari.api.platform.PlatformService;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.time.Today;

/** Takes in the ledger of years that have none yet, all or nothing. */
@ApplicationScoped
public class LedgerImportService {
    private static final int MOST_FAULTS = 1000;

    private final AwardRepository awards;
    private final FundingSourceRepository sources;
    private final LedgerRepository ledgers;
    private final LedgerMovementRepository movements;
    private final PlatformService platforms;
    private final PilotEventService pilotEvents;
    private final OrganisationService organisations;
    private final Today today;

    public LedgerImportService(
            AwardRepository awards,
            FundingSourceRepository sources,
            LedgerRepository ledgers,
            LedgerMovementRepository movements,
            PlatformService platforms,
            PilotEventService pilotEvents,
            OrganisationService organisations,
            Today today) {
        this.awards = awards;
        this.sources = sources;
        this.ledgers = ledgers;
        this.movements = movements;
        this.platforms = platforms;
        this.pilotEvents = pilotEvents;
        this.organisations = organisations;
        this.today = today;
    }

    /** A year that has an award already is refused: a file that is sent twice would double its money. */
    @Transactional
    public LedgerImportReport load(UUID platformId, byte[] csv, boolean dryRun) {
        String municipality = platforms.lock(platformId).value();
        List<Fault> faults = new ArrayList<>();
        List<LedgerNode> file = LedgerFile.read(csv, faults);
        LedgerNames names =
                new LedgerNames(platformId, municipality, sources.holdAllOf(municipality), pilotEvents, faults);
        LocalDate day = today.date();
        LedgerImport made = new LedgerImport(
                platformId,
                names,
                organisations.liveNames(organisationIds(file), municipality),
                day,
                faults,
                file.size());
        LedgerRows rows = made.make(file);
        refuse(ProblemType.INVALID_INPUT, faults);
        refuse(ProblemType.CONFLICT, yearsTaken(platformId, rows, made));
        new LedgerImportCheck(made, rows, day, faults).check(file, movements.awarded(platformId));
        refuse(ProblemType.INVALID_INPUT, faults);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        } else {
            names.newSources().forEach(sources::persist);
            ledgers.add(rows);
        }
        return report(platformId, dryRun, file, rows, names);
    }

    private List<Fault> yearsTaken(UUID platformId, LedgerRows rows, LedgerImport made) {
        Map<Integer, LedgerNode> years = new LinkedHashMap<>();
        rows.awards().forEach(award -> years.putIfAbsent(award.fiscalYear, made.node(award.id)));
        return years.entrySet().stream()
                .filter(year -> awards.hasAny(platformId, year.getKey()))
                .map(year -> Fault.at(
                        year.getValue().row.pointer("fiscalYear"),
                        "ledger-year-taken",
                        Map.of("fiscalYear", year.getKey())))
                .toList();
    }

    private static List<UUID> organisationIds(List<LedgerNode> file) {
        return file.stream()
                .map(node -> node.row.get("organisationIds"))
                .flatMap(cell -> cell == null ? Stream.empty() : Stream.of(cell.split(";")))
                .flatMap(LedgerImportService::id)
                .distinct()
                .toList();
    }

    /** What is no id is told as a fault where it is read. */
    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException malformed) {
            return Stream.empty();
        }
    }

    private static void refuse(ProblemType type, List<Fault> faults) {
        if (faults.size() > MOST_FAULTS) {
            List<Fault> first = new ArrayList<>(faults.subList(0, MOST_FAULTS));
            first.add(Fault.at("/rows", "more-faults", Map.of("shown", MOST_FAULTS)));
            throw Problem.of(type, first);
        }
        if (!faults.isEmpty()) {
            throw Problem.of(type, faults);
        }
    }

    private static LedgerImportReport report(
            UUID platformId, boolean dryRun, List<LedgerNode> file, LedgerRows rows, LedgerNames names) {
        return new LedgerImportReport(
                platformId,
                dryRun,
                rows.awards().stream()
                        .map(award -> award.fiscalYear)
                        .distinct()
                        .sorted()
                        .toList(),
                rows.awards().size(),
                rows.awards().stream()
                        .filter(award -> award.carriedOverOn != null)
                        .count(),
                rows.allocations().size(),
                rows.contracts().size(),
                rows.payments().size(),
                rows.reversals().size(),
                rows.awards().stream().filter(award -> award.settledOn != null).count(),
                names.newSources().stream().map(source -> source.name).toList(),
                names.newEvents());
    }
}
