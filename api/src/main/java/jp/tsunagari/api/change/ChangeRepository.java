package jp.tsunagari.api.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.trail.ChangeEntryEntity;

@ApplicationScoped
class ChangeRepository implements PanacheRepositoryBase<ChangeEntryEntity, UUID> {
    List<Change> between(long after, long upTo, ChangeFilter filter, int limit) {
        StringBuilder hql = new StringBuilder("from ChangeEntryEntity c where c.number > :after and c.number <= :upTo");
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (filter.municipalityCodes() != null) {
            hql.append(" and c.municipalityCode in :municipalities");
            parameters.put("municipalities", filter.municipalityCodes());
        }
        if (filter.types() != null) {
            hql.append(" and c.recordType in :types");
            parameters.put(
                    "types", filter.types().stream().map(RecordType::path).toList());
        }
        TypedQuery<ChangeEntryEntity> query = getEntityManager()
                .createQuery(hql.append(" order by c.number").toString(), ChangeEntryEntity.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setMaxResults(limit);
        parameters.forEach(query::setParameter);
        return query.getResultStream().map(Change::of).toList();
    }

    /** Up to which number changes have been purged. */
    long purgedTo() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select purged_to from change_horizon")
                        .getSingleResult())
                .longValue();
    }

    /**
     * Deletes what is older, and remembers how far, for readers who stopped before that. In this order, because on H2 writers wait for
     * whoever has changed the horizon.
     */
    void purge(Instant olderThan) {
        Long last = getEntityManager()
                .createQuery("select max(c.number) from ChangeEntryEntity c where c.at < :day", Long.class)
                .setParameter("day", olderThan)
                .getSingleResult();
        if (last != null) {
            delete("number <= ?1", last);
            getEntityManager()
                    .createNativeQuery("update change_horizon set purged_to = :last")
                    .setParameter("last", last)
                    .executeUpdate();
        }
    }
}
