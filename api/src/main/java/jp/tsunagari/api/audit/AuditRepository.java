package jp.tsunagari.api.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.paging.KeysetQuery;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.Openness;
import jp.tsunagari.api.shared.security.Sight;
import jp.tsunagari.api.shared.trail.AuditEntryEntity;

@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEntryEntity, UUID> {

    /** A seal and what it seals; {@code entry} is null where that is gone. */
    record Sealed(AuditSealEntity seal, AuditEntryEntity entry) {}

    Page<AuditEntryEntity> page(AuditFilter filter, Sight sight, PageRequest request) {
        return KeysetQuery.newestFirst(AuditEntryEntity.class)
                .seen(sight.on(Openness.INSIDE))
                .and("e.municipalityCode = :municipality", "municipality", filter.municipality())
                .and("e.recordType = :recordType", "recordType", filter.recordType)
                .and("e.recordId = :recordId", "recordId", filter.recordId)
                .and("e.callerId = :callerId", "callerId", filter.callerId)
                .and("e.outcome = :outcome", "outcome", filter.outcome)
                .and("e.at >= :from", "from", filter.begin())
                .and("e.at < :until", "until", filter.end())
                .page(getEntityManager(), request, row -> row.number);
    }

    Map<UUID, AuditSealEntity> seals(Collection<UUID> entryIds) {
        return getEntityManager()
                .createQuery("from AuditSealEntity s where s.entryId in :ids", AuditSealEntity.class)
                .setParameter("ids", entryIds)
                .getResultStream()
                .collect(Collectors.toMap(seal -> seal.entryId, Function.identity()));
    }

    long lastSealed() {
        return getEntityManager()
                .createQuery("select coalesce(max(s.number), 0) from AuditSealEntity s", Long.class)
                .getSingleResult();
    }

    List<AuditEntryEntity> between(long after, long upTo, int limit) {
        return find("number > ?1 and number <= ?2 order by number", after, upTo)
                .page(0, limit)
                .list();
    }

    /** The last seal of a chain; asked for one chain at a time, because then its length does not matter. */
    Optional<AuditSealEntity> head(String chain) {
        return getEntityManager()
                .createQuery(
                        "from AuditSealEntity s where s.municipalityCode = :chain order by s.position desc",
                        AuditSealEntity.class)
                .setParameter("chain", chain)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Writes now, and forgets what was read, so that a long chain needs no more memory than a short one. */
    void seal(List<AuditSealEntity> seals) {
        seals.forEach(getEntityManager()::persist);
        flush();
        getEntityManager().clear();
    }

    List<String> chains() {
        return getEntityManager()
                .createQuery("select distinct s.municipalityCode from AuditSealEntity s", String.class)
                .getResultList();
    }

    /**
     * The next seals of a chain up to a number; one chain at a time, because then the index leads to the first of them. H2 goes along it
     * only if its columns are named in the order, and else sorts the rest of the chain each time.
     */
    List<Sealed> sealed(String chain, long position, long upTo, int limit) {
        return getEntityManager()
                .createQuery(
                        """
                        select s, e from AuditSealEntity s left join AuditEntryEntity e on e.id = s.entryId
                        where s.municipalityCode = :chain and s.position > :position and s.number <= :upTo
                        order by s.municipalityCode, s.position
                        """,
                        Sealed.class)
                .setParameter("chain", chain)
                .setParameter("position", position)
                .setParameter("upTo", upTo)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The number of the n-th entry after one; none where there are fewer. */
    OptionalLong numberOfNth(int n, long after, long upTo) {
        return getEntityManager()
                .createQuery(
                        "select e.number from AuditEntryEntity e where e.number > :after and e.number <= :upTo order by e.number",
                        Long.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setFirstResult(n - 1)
                .setMaxResults(1)
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** The first entry of each chain between two numbers that has no seal. */
    List<AuditEntryEntity> unsealed(long after, long upTo) {
        return getEntityManager()
                .createQuery(
                        """
                        from AuditEntryEntity e where e.number in (
                          select min(u.number) from AuditEntryEntity u where u.number > :after and u.number <= :upTo
                          and not exists (select 1 from AuditSealEntity s where s.entryId = u.id)
                          group by u.municipalityCode)
                        """,
                        AuditEntryEntity.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList();
    }

    long countAfter(long number) {
        return count("number > ?1", number);
    }
}
