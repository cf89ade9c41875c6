package jp.tsunagari.api.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.trail.ChangeEntryEntity;

@ApplicationScoped
class ChangeRepository implements PanacheRepositoryBase<ChangeEntryEntity, UUID> {
    /** Each municipality's last change that is purged now, in place of the one noted before. */
    private static final List<String> NOTE_PURGED = List.of(
            "delete from change_purged where municipality_code in"
                    + " (select municipality_code from change_entry where number <= :last)",
            "insert into change_purged select municipality_code, max(number) from change_entry"
                    + " where number <= :last and municipality_code is not null group by municipality_code");

    List<Change> between(long after, long upTo, ChangeFilter filter, int limit) {
        return read(filter, after, upTo, " order by c.number", limit);
    }

    /** The last change up to a number, or 0. */
    long last(ChangeFilter filter, long upTo) {
        return read(filter, 0, upTo, " order by c.number desc", 1).stream()
                .mapToLong(Change::number)
                .max()
                .orElse(0);
    }

    private List<Change> read(ChangeFilter filter, long after, long upTo, String order, int limit) {
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
                .createQuery(hql.append(order).toString(), ChangeEntryEntity.class)
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

    /** The same of some municipalities; of all where there are none named. */
    long purgedTo(Set<String> municipalityCodes) {
        if (municipalityCodes == null) {
            return purgedTo();
        }
        return ((Number) getEntityManager()
                        .createNativeQuery("select coalesce(max(purged_to), 0) from change_purged"
                                + " where municipality_code in (:municipalities)")
                        .setParameter("municipalities", municipalityCodes)
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
            notePurged(last);
            delete("number <= ?1", last);
            getEntityManager()
                    .createNativeQuery("update change_horizon set purged_to = :last")
                    .setParameter("last", last)
                    .executeUpdate();
        }
    }

    private void notePurged(long last) {
        for (String sql : NOTE_PURGED) {
            getEntityManager().createNativeQuery(sql).setParameter("last", last).executeUpdate();
        }
    }
}
