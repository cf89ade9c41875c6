package jp.tsunagari.api.shared.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/** What the repositories of all records share: finding one alive, and deleting softly. */
public abstract class RecordRepository<E extends BaseEntity> implements PanacheRepositoryBase<E, UUID> {
    private static final int MOST_USES = 20;

    /** The record; 404 where it never was, 410 where it has been deleted. */
    public E require(UUID id) {
        return alive(findById(id));
    }

    /** The record, locked until the transaction ends, so that a rule over it and its children holds for two at once. */
    public E requireLocked(UUID id) {
        return alive(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private E alive(E entity) {
        if (entity == null) {
            throw Problem.notFound();
        }
        if (entity.isDeleted()) {
            throw Problem.of(ProblemType.GONE);
        }
        return entity;
    }

    /** Writes now, so that the version in the answer is the stored one. */
    public E save(E entity) {
        if (entity.id == null) {
            entity.id = Ids.next();
        }
        if (!isPersistent(entity)) {
            persist(entity);
        }
        flush();
        return entity;
    }

    public void softDelete(E entity) {
        entity.live = null;
        flush();
    }

    /**
     * What still names a record: for each code the query of (id, name), which may use {@code :id} and {@code :day}. More than an office
     * would read at once is cut.
     */
    protected List<Use> uses(Map<String, String> queries, UUID id, LocalDate day) {
        return queries.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> {
                    TypedQuery<Object[]> query = getEntityManager()
                            .createQuery(entry.getValue(), Object[].class)
                            .setParameter("id", id)
                            .setMaxResults(MOST_USES);
                    if (entry.getValue().contains(":day")) {
                        query.setParameter("day", day);
                    }
                    return query.getResultStream().map(row -> new Use(entry.getKey(), (UUID) row[0], (String) row[1]));
                })
                .toList();
    }
}
