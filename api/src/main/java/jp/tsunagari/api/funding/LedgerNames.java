package jp.tsunagari.api.funding;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tsunagari.api.event.KnownPilotEvent;
import jp.tsunagari.api.event.PilotEventInput;
import jp.tsunagari.api.event.PilotEventService;
import jp.tsunagari.api.shared.csv.CsvSource;
import jp.tsunagari.api.shared.input.CsvInput;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.domain.event.PilotCategory;
import jp.tsunagari.domain.event.PilotStage;

/** Finds the sources and pilot events that a ledger's table names, and makes those that are not there. */
final class LedgerNames {
    private static final Map<String, String> OF_SOURCE = Map.of("name", "fundingSource", "kind", "fundingSourceKind");
    private static final Map<String, String> OF_EVENT = Map.of("title", "pilotEvent", "fiscalYear", "pilotEventYear");
    private static final String BOUND = "boundToFiscalYear";
    private static final List<String> EVENT_COLUMNS =
            List.of("pilotEventNumber", "pilotEventYear", "stage", "category");
    private static final int MOST_NAMESAKES = 1000;

    /** Each is asked for and made by itself, while the platform is held. */
    private static final int MOST_NEW_EVENTS = 1000;

    /** How a row names a pilot event; without a title none. */
    record NamedEvent(
            @Size(min = 1, max = 200) String title,
            @Min(1900) @Max(2200) Integer fiscalYear,
            @Min(1) @Max(MOST_NAMESAKES) Integer pilotEventNumber,
            PilotStage stage,
            PilotCategory category) {
        int number() {
            return pilotEventNumber == null ? 1 : pilotEventNumber;
        }
    }

    private final UUID platformId;
    private final String municipalityCode;
    private final Map<String, FundingSourceEntity> sources;
    private final PilotEventService pilotEvents;
    private final List<Fault> faults;
    private final List<FundingSourceEntity> newSources = new ArrayList<>();
    private final Map<String, Map<Integer, UUID>> events = new HashMap<>();
    private final List<String> newEvents = new ArrayList<>();

    /** In order, since namesakes are told apart by it; those of one millisecond come in none. */
    private final Iterator<UUID> ids =
            Stream.generate(Ids::next).limit(MOST_NEW_EVENTS).sorted().iterator();

    LedgerNames(
            UUID platformId,
            String municipalityCode,
            List<FundingSourceEntity> sources,
            PilotEventService pilotEvents,
            List<Fault> faults) {
        this.platformId = platformId;
        this.municipalityCode = municipalityCode;
        this.sources = sources.stream().collect(Collectors.toMap(source -> source.name, source -> source));
        this.pilotEvents = pilotEvents;
        this.faults = faults;
    }

    List<FundingSourceEntity> newSources() {
        return newSources;
    }

    List<String> newEvents() {
        return newEvents;
    }

    /** The source of an award, by its name; what the row says of it must be so. Null after adding faults. */
    FundingSourceEntity source(CsvSource.Row row) {
        FundingSourceEntity known = sources.get(row.get("fundingSource"));
        ObjectNode given = JsonNodeFactory.instance.objectNode().put("municipalityCode", municipalityCode);
        if (row.get("fundingSourceKind") == null) {
            given.put("kind", known == null ? "UNKNOWN" : known.kind.name());
        }
        FundingSourceInput input = CsvInput.read(
                only(row, "fundingSource", "fundingSourceKind", BOUND),
                FundingSourceInput.class,
                OF_SOURCE,
                given,
                faults);
        if (input == null || known == null) {
            return input == null ? null : add(FundingSourceEntity.of(Ids.next(), input));
        }
        if (known.kind != input.kind()) {
            faults.add(Fault.at(row.pointer("fundingSourceKind"), "differs-from-source", Map.of("kind", known.kind)));
        }
        if (input.boundToFiscalYear() != null && input.boundToFiscalYear() != known.boundToFiscalYear) {
            faults.add(
                    Fault.at(row.pointer(BOUND), known.boundToFiscalYear ? "source-is-bound" : "source-is-not-bound"));
        }
        return known;
    }

    private FundingSourceEntity add(FundingSourceEntity source) {
        sources.put(source.name, source);
        newSources.add(source);
        return source;
    }

    /**
     * The pilot event of an allocation, by title and year, and where several have one title by its number among them. Null where it
     * names none, or after adding faults.
     */
    UUID pilotEvent(CsvSource.Row row, int fiscalYear) {
        ObjectNode given = JsonNodeFactory.instance.objectNode();
        if (row.get("pilotEventYear") == null) {
            given.put("fiscalYear", fiscalYear);
        }
        NamedEvent named = CsvInput.read(row, NamedEvent.class, OF_EVENT, given, faults);
        if (named == null || named.title() == null) {
            if (named != null && EVENT_COLUMNS.stream().anyMatch(column -> row.get(column) != null)) {
                faults.add(Fault.at(row.pointer("pilotEvent"), "missing"));
            }
            return null;
        }
        Map<Integer, UUID> namesakes =
                events.computeIfAbsent(named.fiscalYear() + " " + named.title(), key -> namesakes(named));
        if (named.pilotEventNumber() == null && namesakes.size() > 1) {
            faults.add(Fault.at(
                    row.pointer("pilotEventNumber"), "several-pilot-events", Map.of("actual", namesakes.size())));
            return null;
        }
        return namesakes.computeIfAbsent(named.number(), key -> create(row, given));
    }

    private Map<Integer, UUID> namesakes(NamedEvent named) {
        Map<Integer, UUID> namesakes = new HashMap<>();
        for (KnownPilotEvent event : pilotEvents.titled(platformId, named.fiscalYear(), named.title())) {
            namesakes.put(namesakes.size() + 1, event.id());
        }
        return namesakes;
    }

    private UUID create(CsvSource.Row row, ObjectNode given) {
        CsvSource.Row cells = only(row, "pilotEvent", "pilotEventYear", "stage", "category");
        PilotEventInput input = CsvInput.read(cells, PilotEventInput.class, OF_EVENT, given, faults);
        if (input == null) {
            return null;
        }
        if (newEvents.size() == MOST_NEW_EVENTS) {
            faults.add(
                    Fault.at(row.pointer("pilotEvent"), "too-many-new-pilot-events", Map.of("max", MOST_NEW_EVENTS)));
            return null;
        }
        try {
            UUID id = ids.next();
            pilotEvents.add(id, platformId, municipalityCode, input);
            newEvents.add(input.title());
            return id;
        } catch (Problem problem) {
            faults.addAll(CsvInput.inRow(problem, row, OF_EVENT));
            return null;
        }
    }

    /** The row with the cells of these columns; the others speak of something else. */
    private static CsvSource.Row only(CsvSource.Row row, String... columns) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.keySet().retainAll(List.of(columns));
        return new CsvSource.Row(row.line(), cells);
    }
}
