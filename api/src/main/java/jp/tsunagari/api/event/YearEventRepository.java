package jp.tsunagari.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.security.Openness;
import jp.tsunagari.api.shared.security.Sight;

/** The pilot events of a year, as far as the caller sees them: two questions, however many platforms. */
@ApplicationScoped
class YearEventRepository {
    private final EntityManager em;
    private final CurrentCaller caller;

    YearEventRepository(EntityManager em, CurrentCaller caller) {
        this.em = em;
        this.caller = caller;
    }

    /** Who came to a session that was not cancelled, by itself or with its pilot event. */
    record Counted(UUID pilotEventId, AttendanceForm attendance) {}

    List<PilotEventEntity> events(Collection<UUID> platformIds, int fiscalYear) {
        return seen("select e from PilotEventEntity e", "", platformIds, fiscalYear, PilotEventEntity.class);
    }

    List<Counted> sessions(Collection<UUID> platformIds, int fiscalYear) {
        return seen(
                "select s.pilotEventId, s.attendance from SessionEntity s"
                        + " join PilotEventEntity e on e.id = s.pilotEventId",
                " and s.live = true and s.cancelled = false and e.status <> CANCELLED",
                platformIds,
                fiscalYear,
                Counted.class);
    }

    private <T> List<T> seen(
            String selection, String more, Collection<UUID> platformIds, int fiscalYear, Class<T> type) {
        Sight.Condition seen = caller.sight().on(Openness.PILOT_EVENT);
        TypedQuery<T> query = em.createQuery(
                        selection + " where e.platformId in :platforms and e.fiscalYear = :year and e.live = true"
                                + more + " and " + seen.hql(),
                        type)
                .setParameter("platforms", platformIds)
                .setParameter("year", fiscalYear);
        seen.values().forEach(query::setParameter);
        return query.getResultList();
    }
}
