package jp.tsunagari.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.persistence.Use;
import jp.tsunagari.api.shared.security.Openness;
import jp.tsunagari.api.shared.security.Sight;

@ApplicationScoped
public class PilotEventRepository extends RecordRepository<PilotEventEntity> {
    /** Every open record of other features that names a pilot event, which must not vanish from under it. */
    private static final Map<String, String> USES = Map.of(
            "used-by-survey",
            "select s.id, s.title from SurveyEntity s where s.pilotEventId = :id and s.live = true",
            "used-by-allocation",
            "select a.id, cast(a.amountYen as string) from AllocationEntity a where a.pilotEventId = :id");

    public PilotEventRepository() {
        super(PilotEventEntity.class, Openness.PILOT_EVENT);
    }

    Page<PilotEventEntity> page(PilotEventFilter filter, PageRequest request) {
        return listed().and("e.platformId = :platform", "platform", filter.platformId())
                .and("e.fiscalYear = :year", "year", filter.fiscalYear())
                .and("e.stage = :stage", "stage", filter.stage())
                .and("e.category = :category", "category", filter.category())
                .and("e.status = :status", "status", filter.status())
                .page(getEntityManager(), request, row -> row.id);
    }

    /** A live pilot event of the platform, held against deletion until the transaction ends. */
    Optional<PilotEventEntity> ofPlatform(UUID platformId, UUID id) {
        return getEntityManager()
                .createQuery(
                        "select e from PilotEventEntity e where e.id = :id and e.platformId = :platform"
                                + " and e.live = true",
                        PilotEventEntity.class)
                .setParameter("id", id)
                .setParameter("platform", platformId)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultStream()
                .findFirst();
    }

    /** The live pilot events of a platform and year that have this title, held as by {@link #ofPlatform}. */
    List<PilotEventEntity> titled(UUID platformId, int fiscalYear, String title) {
        return getEntityManager()
                .createQuery(
                        "select e from PilotEventEntity e where e.platformId = :platform and e.fiscalYear = :year"
                                + " and e.title = :title and e.live = true order by e.id",
                        PilotEventEntity.class)
                .setParameter("platform", platformId)
                .setParameter("year", fiscalYear)
                .setParameter("title", title)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList();
    }

    /** The titles of those among them that the caller sees, deleted ones too. */
    Map<UUID, String> titlesSeen(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Sight.Condition seen = caller.sight().on(Openness.PILOT_EVENT);
        TypedQuery<Tuple> query = getEntityManager()
                .createQuery(
                        "select e.id as id, e.title as title from PilotEventEntity e where e.id in :ids and "
                                + seen.hql(),
                        Tuple.class)
                .setParameter("ids", ids);
        seen.values().forEach(query::setParameter);
        return query.getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("title", String.class)));
    }

    /** What keeps a pilot event from being deleted. */
    List<Use> uses(UUID id) {
        return uses(USES, id, null);
    }
}
