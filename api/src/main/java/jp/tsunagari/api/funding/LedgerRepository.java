package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reads ledgers whole. Entries are read from the awards down and reversals last, so that a ledger that is read while others write never
 * shows more below an entry than it has.
 */
@ApplicationScoped
public class LedgerRepository {
    private final EntityManager em;

    public LedgerRepository(EntityManager em) {
        this.em = em;
    }

    /** An award with everything below it. */
    LedgerRows ofAward(UUID id) {
        return ofAwards(List.of(id));
    }

    /** The same of several. */
    LedgerRows ofAwards(Collection<UUID> ids) {
        return read("a.id in :ids", Map.of("ids", ids));
    }

    /** The awards of a platform, of one year unless it is null, with everything below them. */
    LedgerRows ofPlatform(UUID platformId, Integer fiscalYear) {
        Map<String, Object> values = new HashMap<>(Map.of("platform", platformId));
        if (fiscalYear != null) {
            values.put("year", fiscalYear);
        }
        return read("a.platformId = :platform" + (fiscalYear == null ? "" : " and a.fiscalYear = :year"), values);
    }

    /** The pilot events that allocations of a platform can go to, in the order in which they were made. */
    List<LedgerPilotEvent> pilotEvents(UUID platformId) {
        return em.createQuery(
                        "select e.id, e.title, e.fiscalYear, e.stage, e.category from PilotEventEntity e"
                                + " where e.platformId = :platform and e.live = true order by e.id",
                        LedgerPilotEvent.class)
                .setParameter("platform", platformId)
                .getResultList();
    }

    /** Writes new rows. */
    void add(LedgerRows rows) {
        Stream.of(rows.awards(), rows.allocations(), rows.contracts(), rows.payments(), rows.reversals())
                .flatMap(List::stream)
                .forEach(em::persist);
        em.flush();
    }

    private LedgerRows read(String which, Map<String, Object> values) {
        String below = " where e.awardId in (select a.id from AwardEntity a where " + which + ") order by e.id";
        return new LedgerRows(
                rows(
                        "select a from AwardEntity a where " + which + " order by a.fiscalYear, a.id",
                        AwardEntity.class,
                        values),
                rows("select e from AllocationEntity e" + below, AllocationEntity.class, values),
                rows(
                        "select e from ContractEntity e left join fetch e.contractors" + below,
                        ContractEntity.class,
                        values),
                rows("select e from PaymentEntity e" + below, PaymentEntity.class, values),
                rows("select e from ReversalEntity e" + below, ReversalEntity.class, values));
    }

    private <E> List<E> rows(String hql, Class<E> type, Map<String, Object> values) {
        TypedQuery<E> query = em.createQuery(hql, type);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
