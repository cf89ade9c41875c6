package jp.tsunagari.api.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.tsunagari.api.shared.persistence.ExternalId;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.domain.partner.FieldAndSubfield;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.Period;
import jp.tsunagari.domain.shared.Result;

/** Recognises the committees of an inventory among those of the city, by id, external id or exact name, and makes the new ones. */
final class CommitteeMatching {
    private final String municipality;
    private final BiFunction<String, String, UUID> ids;
    private final Map<UUID, CommitteeEntity> byId = new LinkedHashMap<>();
    private final Map<String, CommitteeEntity> byName = new HashMap<>();
    private final Map<ExternalId, UUID> byExternalId = new HashMap<>();
    private final Map<UUID, List<ExternalId>> newExternalIds = new LinkedHashMap<>();
    private final List<CommitteeEntity> created = new ArrayList<>();
    private final List<CommitteeEntity> withNewIds = new ArrayList<>();
    private final Set<UUID> named = new LinkedHashSet<>();
    private final Set<String> given = new HashSet<>();
    private final Map<UUID, String> pointers = new HashMap<>();
    /** The committees of which nothing needs to be told any more if they have ended: the row says so, or the fault is there. */
    private final Set<UUID> endIsTold = new HashSet<>();

    private final Map<String, Integer> matchedBy = new TreeMap<>();
    private int updated;

    CommitteeMatching(
            String municipality,
            List<CommitteeEntity> known,
            Map<UUID, List<ExternalId>> externalIds,
            BiFunction<String, String, UUID> ids) {
        this.municipality = municipality;
        this.ids = ids;
        known.forEach(entity -> {
            byId.put(entity.id, entity);
            byName.put(entity.name, entity);
        });
        externalIds.forEach((id, values) -> values.forEach(value -> byExternalId.put(value, id)));
    }

    void take(InventoryInput.CommitteeRow row, String pointer, List<Fault> faults) {
        given.add(row.name());
        Result<FieldAndSubfield> field = FieldAndSubfield.parse(row.field());
        if (!field.isOk()) {
            field.refusals().forEach(refusal -> faults.add(Fault.of(refusal, pointer + "/field")));
            return;
        }
        Periods.check(new Period(row.validFrom(), row.validUntil()), pointer + "/validUntil", faults);
        if (row.id() != null && !byId.containsKey(row.id())) {
            faults.add(Fault.at(pointer + "/id", "unknown-committee", Map.of("value", row.id())));
            return;
        }
        Set<UUID> hits = hits(row);
        if (hits.size() > 1) {
            faults.add(Fault.at(pointer, "ambiguous", Map.of("name", row.name(), "count", hits.size())));
            return;
        }
        CommitteeEntity known = hits.isEmpty() ? null : byId.get(hits.iterator().next());
        if (known != null && named.contains(known.id)) {
            faults.add(Fault.at(pointer, "repeated", Map.of("value", row.name())));
            return;
        }
        if (known != null && isAnothers(row, known, pointer, faults)) {
            return;
        }
        CommitteeEntity entity = known == null ? create(row) : known;
        named.add(entity.id);
        pointers.put(entity.id, pointer);
        if (row.validUntil() != null) {
            endIsTold.add(entity.id);
        }
        byName.put(row.name(), entity);
        apply(row, field.value(), entity, hits.isEmpty());
    }

    /** Refuses a seat valid on the day where its committee has ended before: it would never count. */
    void refuseEnded(CommitteeEntity entity, LocalDate day, String seat, List<Fault> faults) {
        if (entity.validUntil != null && entity.validUntil.isBefore(day) && endIsTold.add(entity.id)) {
            faults.add(Fault.at(
                    pointers.getOrDefault(entity.id, seat),
                    "committee-ended",
                    Map.of("name", entity.name, "until", entity.validUntil)));
        }
    }

    /** Whether the inventory has a row of this name, sound or not: what is wrong with it is told there. */
    boolean isGiven(String name) {
        return given.contains(name);
    }

    /** The committee that a membership names, or null. */
    CommitteeEntity find(UUID id, String name) {
        CommitteeEntity entity = id != null ? byId.get(id) : byName.get(name);
        return entity != null && (id == null || name == null || entity.name.equals(name)) ? entity : null;
    }

    private Set<UUID> hits(InventoryInput.CommitteeRow row) {
        Set<UUID> hits = new LinkedHashSet<>();
        if (row.id() != null) {
            hits.add(row.id());
            count("id");
            return hits;
        }
        row.externalIds().stream()
                .map(byExternalId::get)
                .filter(Objects::nonNull)
                .forEach(hits::add);
        if (!hits.isEmpty()) {
            count("externalId");
        } else if (byName.containsKey(row.name())) {
            hits.add(byName.get(row.name()).id);
            count("name");
        }
        return hits;
    }

    /** A row must not give its committee the name or an external id of another one. */
    private boolean isAnothers(
            InventoryInput.CommitteeRow row, CommitteeEntity entity, String pointer, List<Fault> faults) {
        int before = faults.size();
        if (byName.getOrDefault(row.name(), entity) != entity) {
            faults.add(Fault.at(pointer + "/name", "ambiguous", Map.of("name", row.name(), "count", 2)));
        }
        for (int i = 0; i < row.externalIds().size(); i++) {
            UUID holder = byExternalId.getOrDefault(row.externalIds().get(i), entity.id);
            if (!holder.equals(entity.id)) {
                faults.add(Fault.at(pointer + "/externalIds/" + i, "external-id-taken", Map.of("id", holder)));
            }
        }
        return faults.size() > before;
    }

    private void count(String manner) {
        matchedBy.merge(manner, 1, Integer::sum);
    }

    private CommitteeEntity create(InventoryInput.CommitteeRow row) {
        CommitteeEntity entity = new CommitteeEntity();
        entity.id = ids.apply("committee", row.name());
        entity.municipalityCode = municipality;
        entity.origin = Origin.ENTERED;
        byId.put(entity.id, entity);
        created.add(entity);
        return entity;
    }

    private void apply(InventoryInput.CommitteeRow row, FieldAndSubfield field, CommitteeEntity entity, boolean isNew) {
        String subfield = row.subfield() == null ? field.subfield() : row.subfield();
        List<Object> before = values(entity);
        entity.name = row.name();
        entity.field = field.field();
        entity.subfield = subfield;
        entity.validFrom = row.validFrom() == null ? entity.validFrom : row.validFrom();
        entity.validUntil = row.validUntil() == null ? entity.validUntil : row.validUntil();
        List<ExternalId> newIds = row.externalIds().stream()
                .filter(id -> byExternalId.putIfAbsent(id, entity.id) == null)
                .toList();
        newExternalIds.put(entity.id, newIds);
        if (!isNew && !newIds.isEmpty()) {
            withNewIds.add(entity);
        }
        if (!isNew && (!newIds.isEmpty() || !before.equals(values(entity)))) {
            updated++;
        }
    }

    private static List<Object> values(CommitteeEntity entity) {
        return Arrays.asList(entity.name, entity.field, entity.subfield, entity.validFrom, entity.validUntil);
    }

    Collection<CommitteeEntity> created() {
        return created;
    }

    /** The known committees that get an external id. */
    List<CommitteeEntity> withNewIds() {
        return withNewIds;
    }

    Map<UUID, List<ExternalId>> newExternalIds() {
        return newExternalIds;
    }

    boolean has(UUID id) {
        return byId.containsKey(id);
    }

    String nameOf(UUID id) {
        return byId.get(id).name;
    }

    InventoryReport.Tally tally() {
        List<InventoryReport.Named> left = byId.values().stream()
                .filter(entity -> !named.contains(entity.id))
                .map(entity -> new InventoryReport.Named(entity.id, entity.name))
                .toList();
        return new InventoryReport.Tally(
                created.size(),
                named.size() - created.size(),
                updated,
                left.size(),
                matchedBy,
                created.stream()
                        .map(entity -> new InventoryReport.Named(entity.id, entity.name))
                        .toList(),
                left);
    }
}
