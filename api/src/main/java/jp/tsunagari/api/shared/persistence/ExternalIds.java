package jp.tsunagari.api.shared.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/** The ids that other systems know our records by. */
@ApplicationScoped
public class ExternalIds implements PanacheRepositoryBase<ExternalIdEntity, ExternalIdEntity.Key> {
    private static final int MOST = 20;

    /** The collections whose records carry external ids. */
    public enum Resource {
        PLATFORM(RecordType.PLATFORMS),
        ORGANISATION(RecordType.ORGANISATIONS),
        COMMITTEE(RecordType.COMMITTEES);

        private final RecordType type;

        Resource(RecordType type) {
            this.type = type;
        }

        RecordType type() {
            return type;
        }
    }

    public Optional<UUID> find(Resource resource, ExternalAddress address) {
        return findByIdOptional(key(resource, address.municipality().value(), address.system(), address.id()))
                .map(row -> row.recordId);
    }

    public List<ExternalId> of(UUID recordId) {
        return of(List.of(recordId)).getOrDefault(recordId, List.of());
    }

    public Map<UUID, List<ExternalId>> of(Collection<UUID> recordIds) {
        if (recordIds.isEmpty()) {
            return Map.of();
        }
        return grouped(list("recordId in ?1 order by key.system, key.value", recordIds));
    }

    public Map<UUID, List<ExternalId>> ofMunicipality(Resource resource, String municipalityCode) {
        return grouped(list("key.municipalityCode = ?1 and key.resource = ?2", municipalityCode, resource.name()));
    }

    /** Gives the record ids of which the caller knows that nothing in the city has them; asks the database nothing. */
    public void addAll(Resource resource, String municipalityCode, UUID recordId, Collection<ExternalId> ids) {
        for (ExternalId id : new HashSet<>(ids)) {
            ExternalIdEntity row = new ExternalIdEntity();
            row.key = key(resource, municipalityCode, id.system(), id.id());
            row.recordId = recordId;
            persist(row);
        }
    }

    /**
     * Makes {@code ids} the external ids of the record; one that another record holds is refused.
     *
     * @return whether that changed anything
     */
    public boolean replace(Resource resource, String municipalityCode, UUID recordId, List<ExternalId> ids) {
        if (ids.size() > MOST) {
            throw Problem.invalid(
                    Fault.at("/externalIds", "array-size", Map.of("min", 0, "max", MOST, "actual", ids.size())));
        }
        Set<ExternalId> wanted = new HashSet<>(ids);
        boolean changed = false;
        for (ExternalIdEntity row : list("recordId", recordId)) {
            if (!wanted.remove(new ExternalId(row.key.system(), row.key.value()))) {
                delete(row);
                changed = true;
            }
        }
        for (ExternalId id : wanted) {
            ExternalIdEntity.Key key = key(resource, municipalityCode, id.system(), id.id());
            findByIdOptional(key).ifPresent(taken -> {
                throw Problem.of(
                        ProblemType.DUPLICATE,
                        Fault.at("/externalIds/" + ids.indexOf(id), "external-id-taken", Map.of("id", taken.recordId)));
            });
            ExternalIdEntity row = new ExternalIdEntity();
            row.key = key;
            row.recordId = recordId;
            persist(row);
        }
        return changed || !wanted.isEmpty();
    }

    private static Map<UUID, List<ExternalId>> grouped(List<ExternalIdEntity> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.recordId,
                        Collectors.mapping(
                                row -> new ExternalId(row.key.system(), row.key.value()), Collectors.toList())));
    }

    private static ExternalIdEntity.Key key(Resource resource, String municipalityCode, String system, String id) {
        return new ExternalIdEntity.Key(municipalityCode, resource.name(), system, id);
    }
}
