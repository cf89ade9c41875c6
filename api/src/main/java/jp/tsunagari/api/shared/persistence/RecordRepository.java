package jp.tsunagari.api.shared.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.KeysetQuery;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.security.Openness;
import jp.tsunagari.api.shared.security.Sight;

/** What the repositories of all records share: finding one that the caller sees, alive, and deleting softly. */
public abstract class RecordRepository<E extends BaseEntity> implements PanacheRepositoryBase<E, UUID> {
    private static final int MOST_USES = 20;

    private final Class<E> type;
    private final Openness openness;

    @Inject
    protected CurrentCaller caller;

    /** @param openness what of these records is seen from outside their municipality */
    protected RecordRepository(Class<E> type, Openness openness) {
        this.type = type;
        this.openness = openness;
    }

    /** The record; 404 where it never was or the caller does not see it, 410 where it was seen and is deleted or withdrawn. */
    public E require(UUID id) {
        return seen(id, LockModeType.NONE);
    }

    /** The record to be changed by the caller: as {@link #require}, and 403 where it is seen, but kept by others. */
    public E requireToChange(UUID id) {
        return kept(seen(id, LockModeType.NONE));
    }

    /** The same, locked until the transaction ends, so that a rule over it and its children holds for two at once. */
    public E requireLocked(UUID id) {
        return kept(seen(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** As {@link #require}, locked until the transaction ends: for what those outside may do with a record that they see. */
    public E requireHeld(UUID id) {
        return seen(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Records that are listed: alive, and seen by the caller. */
    protected KeysetQuery<E> listed() {
        return KeysetQuery.live(type).seen(caller.sight().on(openness));
    }

    private E seen(UUID id, LockModeType lock) {
        Sight sight = caller.sight();
        E entity = find(id, sight.on(openness), lock);
        if (entity == null) {
            E before = sight.everything() ? null : find(id, Sight.untilWithdrawn(openness), LockModeType.NONE);
            throw before == null ? Problem.notFound() : tombstone(before);
        }
        if (entity.isDeleted()) {
            boolean wasSeen = sight.isInside(entity.municipalityCode)
                    || find(id, sight.untilDeleted(openness), LockModeType.NONE) != null;
            throw wasSeen ? Problem.of(ProblemType.GONE) : Problem.notFound();
        }
        return entity;
    }

    /** What is left of a record that the caller could see until it was withdrawn. */
    protected Problem tombstone(E entity) {
        return Problem.of(ProblemType.WITHDRAWN);
    }

    private E find(UUID id, Sight.Condition condition, LockModeType lock) {
        TypedQuery<E> query = getEntityManager()
                .createQuery(
                        "select e from " + type.getSimpleName() + " e where e.id = :id and " + condition.hql(), type)
                .setParameter("id", id)
                .setLockMode(lock);
        condition.values().forEach(query::setParameter);
        return query.getResultStream().findFirst().orElse(null);
    }

    private E kept(E entity) {
        caller.requireStaff(entity.municipalityCode);
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
