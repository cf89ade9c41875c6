package jp.tsunagari.api.committee;

import static jp.tsunagari.api.committee.OrganisationIndex.ALIAS;
import static jp.tsunagari.api.committee.OrganisationIndex.CORPORATE_NUMBER;
import static jp.tsunagari.api.committee.OrganisationIndex.EXTERNAL_ID;
import static jp.tsunagari.api.committee.OrganisationIndex.NAME;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.tsunagari.api.organisation.KnownOrganisation;
import jp.tsunagari.api.organisation.NewOrganisation;
import jp.tsunagari.api.organisation.OrganisationKind;
import jp.tsunagari.api.shared.persistence.ExternalId;
import jp.tsunagari.api.shared.problem.Fault;

/**
 * Recognises the organisations of an inventory among those of the city: by id, external id, corporate number, exact name, alias, the
 * first that hits; two hits of one kind are a fault, because guessing would mix two organisations. What is new in a row is added.
 */
final class OrganisationMatching {
    private static final int MOST = 20;

    private final BiFunction<String, String, UUID> ids;
    private final OrganisationIndex index = new OrganisationIndex();
    private final Map<UUID, KnownOrganisation> records = new LinkedHashMap<>();
    private final Map<UUID, NewOrganisation> created = new LinkedHashMap<>();
    private final List<Enriched> enriched = new ArrayList<>();
    private final Set<UUID> named = new LinkedHashSet<>();
    private final Map<String, Integer> matchedBy = new TreeMap<>();

    /** A known organisation to which a row added something, and the external ids that are new. */
    record Enriched(KnownOrganisation organisation, List<ExternalId> newIds) {}

    OrganisationMatching(List<KnownOrganisation> known, BiFunction<String, String, UUID> ids) {
        this.ids = ids;
        known.forEach(row -> {
            records.put(row.id(), row);
            index.add(row);
        });
    }

    void take(InventoryInput.OrganisationRow row, String pointer, List<Fault> faults) {
        int before = faults.size();
        UUID found = match(row, pointer, faults);
        if (faults.size() == before && found != null && named.contains(found)) {
            faults.add(Fault.at(pointer, "repeated", Map.of("value", row.name())));
        }
        if (faults.size() > before) {
            return;
        }
        NewOrganisation stated = stated(row, found == null ? ids.apply("organisation", row.name()) : found);
        KnownOrganisation known = found == null ? blank(stated) : records.get(found);
        KnownOrganisation after = known.with(stated);
        refuseTaken(row, after, pointer, faults);
        if (faults.size() > before) {
            return;
        }
        if (found == null) {
            created.put(after.id(), stated);
        } else if (!after.equals(known)) {
            List<ExternalId> newIds = new ArrayList<>(after.externalIds());
            newIds.removeAll(known.externalIds());
            enriched.add(new Enriched(after, newIds));
        }
        records.put(after.id(), after);
        named.add(after.id());
        index.add(after);
        index.add(NAME, row.name(), after.id());
    }

    /** The organisation that a membership names, made new where no one knows the name; null after adding a fault. */
    UUID find(UUID id, String name, String pointer, List<Fault> faults) {
        if (id != null) {
            if (!has(id) || name != null && !nameOf(id).equals(name)) {
                faults.add(Fault.at(pointer + "/organisationId", "unknown-organisation", Map.of("value", id)));
                return null;
            }
            count("id", id);
            return id;
        }
        int before = faults.size();
        UUID found = called(name, pointer + "/organisation", faults);
        if (found == null && faults.size() == before) {
            NewOrganisation organisation = new NewOrganisation(
                    ids.apply("organisation", name), name, null, List.of(), null, List.of(), null, List.of());
            found = organisation.id();
            created.put(found, organisation);
            records.put(found, blank(organisation));
            named.add(found);
            index.add(NAME, name, found);
        }
        return found;
    }

    /** The organisation that a printed count names; null after adding a fault. */
    UUID known(String name, String pointer, List<Fault> faults) {
        int before = faults.size();
        UUID found = called(name, pointer, faults);
        if (found == null && faults.size() == before) {
            faults.add(Fault.at(pointer, "unknown-organisation", Map.of("value", name)));
        }
        return found;
    }

    private UUID match(InventoryInput.OrganisationRow row, String pointer, List<Fault> faults) {
        if (row.id() != null) {
            if (!has(row.id())) {
                faults.add(Fault.at(pointer + "/id", "unknown-organisation", Map.of("value", row.id())));
                return null;
            }
            count("id", row.id());
            return row.id();
        }
        int before = faults.size();
        for (ExternalId id : row.externalIds()) {
            UUID found = single(EXTERNAL_ID, id, pointer + "/externalIds", faults);
            if (found != null) {
                return found;
            }
        }
        UUID found = null;
        if (row.corporateNumber() != null) {
            found = single(CORPORATE_NUMBER, row.corporateNumber().value(), pointer + "/corporateNumber", faults);
        }
        return found == null && faults.size() == before ? called(row.name(), pointer + "/name", faults) : found;
    }

    /** The organisation of that name, else the one of that alias; null where there is none, or after adding a fault. */
    private UUID called(String name, String pointer, List<Fault> faults) {
        int before = faults.size();
        UUID found = single(NAME, name, pointer, faults);
        return found == null && faults.size() == before ? single(ALIAS, name, pointer, faults) : found;
    }

    private UUID single(String manner, Object key, String pointer, List<Fault> faults) {
        Set<UUID> hits = index.find(manner, key);
        if (hits.size() > 1) {
            faults.add(Fault.at(pointer, "ambiguous", Map.of("name", key, "count", hits.size())));
            return null;
        }
        if (hits.isEmpty()) {
            return null;
        }
        UUID id = hits.iterator().next();
        count(manner, id);
        return id;
    }

    /** A row must not give its organisation the number or the id of another one, nor more names and ids than one can have. */
    private void refuseTaken(
            InventoryInput.OrganisationRow row, KnownOrganisation after, String pointer, List<Fault> faults) {
        for (int i = 0; i < row.externalIds().size(); i++) {
            UUID other = index.another(EXTERNAL_ID, row.externalIds().get(i), after.id());
            if (other != null) {
                faults.add(Fault.at(pointer + "/externalIds/" + i, "external-id-taken", Map.of("id", other)));
            }
        }
        UUID other = index.another(CORPORATE_NUMBER, after.corporateNumber(), after.id());
        if (row.corporateNumber() != null && other != null) {
            faults.add(Fault.at(pointer + "/corporateNumber", "corporate-number-taken", Map.of("name", nameOf(other))));
        }
        refuseTooMany(after.aliases(), pointer + "/aliases", faults);
        refuseTooMany(after.externalIds(), pointer + "/externalIds", faults);
    }

    private static void refuseTooMany(List<?> values, String pointer, List<Fault> faults) {
        if (values.size() > MOST) {
            faults.add(Fault.at(pointer, "array-size", Map.of("min", 0, "max", MOST, "actual", values.size())));
        }
    }

    private static NewOrganisation stated(InventoryInput.OrganisationRow row, UUID id) {
        return new NewOrganisation(
                id,
                row.name(),
                row.nameKana(),
                row.aliases(),
                row.kind(),
                row.fields(),
                row.corporateNumber(),
                row.externalIds());
    }

    private static KnownOrganisation blank(NewOrganisation row) {
        return new KnownOrganisation(
                row.id(), row.name(), null, List.of(), OrganisationKind.UNKNOWN, List.of(), null, List.of());
    }

    private void count(String manner, UUID id) {
        if (!created.containsKey(id) && !named.contains(id)) {
            matchedBy.merge(manner, 1, Integer::sum);
        }
    }

    /** Notes that a membership names the organisation. */
    void use(UUID id) {
        named.add(id);
    }

    List<NewOrganisation> created() {
        return new ArrayList<>(created.values());
    }

    List<Enriched> enriched() {
        return enriched;
    }

    boolean has(UUID id) {
        return records.containsKey(id);
    }

    String nameOf(UUID id) {
        return records.get(id).name();
    }

    InventoryReport.Tally tally() {
        List<InventoryReport.Named> left = records.values().stream()
                .filter(row -> !named.contains(row.id()))
                .map(row -> new InventoryReport.Named(row.id(), row.name()))
                .toList();
        return new InventoryReport.Tally(
                created.size(),
                named.size() - created.size(),
                enriched.size(),
                left.size(),
                matchedBy,
                created.values().stream()
                        .map(row -> new InventoryReport.Named(row.id(), row.name()))
                        .toList(),
                left);
    }
}
