package jp.tsunagari.api.committee;

import java.util.ArrayList;
import java.util.HashMap;
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
import jp.tsunagari.api.shared.persistence.ExternalId;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.domain.partner.Field;

/**
 * Recognises the organisations of an inventory among those of the city: by id, external id, corporate number, exact name, alias, the
 * first that hits; two hits of one kind are a fault, because guessing would mix two organisations.
 */
final class OrganisationMatching {
    private final BiFunction<String, String, UUID> ids;
    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final Map<String, Set<UUID>> byExternalId = new HashMap<>();
    private final Map<String, Set<UUID>> byCorporateNumber = new HashMap<>();
    private final Map<String, Set<UUID>> byName = new HashMap<>();
    private final Map<String, Set<UUID>> byAlias = new HashMap<>();
    private final Map<UUID, NewOrganisation> created = new LinkedHashMap<>();
    private final Set<UUID> named = new LinkedHashSet<>();
    private final Map<String, Integer> matchedBy = new TreeMap<>();

    OrganisationMatching(List<KnownOrganisation> known, BiFunction<String, String, UUID> ids) {
        this.ids = ids;
        for (KnownOrganisation row : known) {
            names.put(row.id(), row.name());
            put(byName, row.name(), row.id());
            row.aliases().forEach(alias -> put(byAlias, alias, row.id()));
            put(byCorporateNumber, row.corporateNumber(), row.id());
            row.externalIds().forEach(id -> put(byExternalId, key(id), row.id()));
        }
    }

    void take(InventoryInput.OrganisationRow row, String pointer, List<Fault> faults) {
        UUID id = match(row, pointer, faults);
        if (id == null) {
            return;
        }
        if (!named.add(id)) {
            faults.add(Fault.at(pointer, "repeated", Map.of("value", row.name())));
            return;
        }
        put(byName, row.name(), id);
    }

    /** The organisation that a membership names, made new where no one knows the name; null after adding a fault. */
    UUID find(UUID id, String name, String pointer, List<Fault> faults) {
        if (id != null) {
            if (!names.containsKey(id) || name != null && !names.get(id).equals(name)) {
                faults.add(Fault.at(pointer + "/organisationId", "unknown-organisation", Map.of("value", id)));
                return null;
            }
            count("id", id);
            return id;
        }
        int before = faults.size();
        UUID found = single(byName, name, "name", pointer + "/organisation", faults);
        if (found == null && faults.size() == before) {
            found = single(byAlias, name, "alias", pointer + "/organisation", faults);
        }
        if (found == null && faults.size() == before) {
            found = create(new NewOrganisation(
                    ids.apply("organisation", name), name, null, List.of(), null, List.of(), null, List.of()));
        }
        return found;
    }

    /** The organisation that a printed count names; null after adding a fault. */
    UUID known(String name, String pointer, List<Fault> faults) {
        UUID found = single(byName, name, "name", pointer, faults);
        if (found == null && faults.isEmpty()) {
            found = single(byAlias, name, "alias", pointer, faults);
        }
        if (found == null && faults.isEmpty()) {
            faults.add(Fault.at(pointer, "unknown-organisation", Map.of("value", name)));
        }
        return found;
    }

    private UUID match(InventoryInput.OrganisationRow row, String pointer, List<Fault> faults) {
        if (row.id() != null) {
            if (!names.containsKey(row.id())) {
                faults.add(Fault.at(pointer + "/id", "unknown-organisation", Map.of("value", row.id())));
                return null;
            }
            count("id", row.id());
            return row.id();
        }
        int before = faults.size();
        for (ExternalId id : row.externalIds()) {
            UUID found = single(byExternalId, key(id), "externalId", pointer + "/externalIds", faults);
            if (found != null) {
                return found;
            }
        }
        UUID found = null;
        if (row.corporateNumber() != null) {
            found = single(
                    byCorporateNumber,
                    row.corporateNumber().value(),
                    "corporateNumber",
                    pointer + "/corporateNumber",
                    faults);
        }
        if (found == null && faults.size() == before) {
            found = single(byName, row.name(), "name", pointer + "/name", faults);
        }
        if (found == null && faults.size() == before) {
            found = single(byAlias, row.name(), "alias", pointer + "/name", faults);
        }
        return found != null || faults.size() > before ? found : create(fresh(row));
    }

    private NewOrganisation fresh(InventoryInput.OrganisationRow row) {
        List<Field> fields = row.fields();
        return new NewOrganisation(
                ids.apply("organisation", row.name()),
                row.name(),
                row.nameKana(),
                row.aliases(),
                row.kind(),
                fields,
                row.corporateNumber(),
                row.externalIds());
    }

    private UUID create(NewOrganisation organisation) {
        created.put(organisation.id(), organisation);
        names.put(organisation.id(), organisation.name());
        put(byName, organisation.name(), organisation.id());
        named.add(organisation.id());
        return organisation.id();
    }

    private UUID single(Map<String, Set<UUID>> index, String key, String manner, String pointer, List<Fault> faults) {
        Set<UUID> hits = key == null ? Set.of() : index.getOrDefault(key, Set.of());
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

    private void count(String manner, UUID id) {
        if (!created.containsKey(id) && !named.contains(id)) {
            matchedBy.merge(manner, 1, Integer::sum);
        }
    }

    /** Notes that a membership names the organisation. */
    void use(UUID id) {
        named.add(id);
    }

    private static void put(Map<String, Set<UUID>> index, String key, UUID id) {
        if (key != null) {
            index.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(id);
        }
    }

    private static String key(ExternalId id) {
        return id.system() + "\n" + id.id();
    }

    List<NewOrganisation> created() {
        return new ArrayList<>(created.values());
    }

    boolean has(UUID id) {
        return names.containsKey(id);
    }

    String nameOf(UUID id) {
        return names.get(id);
    }

    InventoryReport.Tally tally() {
        List<InventoryReport.Named> left = names.entrySet().stream()
                .filter(entry -> !named.contains(entry.getKey()))
                .map(entry -> new InventoryReport.Named(entry.getKey(), entry.getValue()))
                .toList();
        return new InventoryReport.Tally(
                created.size(),
                named.size() - created.size(),
                0,
                left.size(),
                matchedBy,
                created.values().stream()
                        .map(row -> new InventoryReport.Named(row.id(), row.name()))
                        .toList(),
                left);
    }
}
