package jp.tsunagari.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            "select a.id, cast(a.amountYen as string) from AllocationEntity a where a.pilotEventId = :id",
            "used-by-registration",
            SessionRepository.EXPECTED + " and e.id = :id");

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

    /** The titles of those among them that the caller sees. */
    Map<UUID, String> titlesSeen(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return seen(
                        Openness.PILOT_EVENT,
                        "select e.id as id, e.title as title from PilotEventEntity e where e.id in :ids",
                        ids)
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("title", String.class)));
    }

    /** The surveys of these pilot events that the caller sees. */
    Map<UUID, List<UUID>> surveysSeen(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return seen(
                        Openness.SURVEY,
                        "select e.pilotEventId as event, e.id as id from SurveyEntity e"
                                + " where e.live = true and e.pilotEventId in :ids",
                        ids)
                .collect(Collectors.groupingBy(
                        row -> row.get("event", UUID.class),
                        Collectors.mapping(
                                row -> row.get("id", UUID.class),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        found -> found.stream().sorted().toList()))));
    }

    private Stream<Tuple> seen(Openness openness, String hql, Collection<UUID> ids) {
        Sight.Condition seen = caller.sight().on(openness);
        TypedQuery<Tuple> query = getEntityManager()
                .createQuery(hql + " and " + seen.hql(), Tuple.class)
                .setParameter("ids", ids);
        seen.values().forEach(query::setParameter);
        return query.getResultStream();
    }

    /** Those among them that are steps now. */
    Set<UUID> liveSteps(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery("select s.id from StepEntity s where s.id in :ids and s.live = true", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** Those among them that are steps of the platform, held against deletion until the transaction ends. */
    Set<UUID> stepsOf(UUID platformId, Collection<UUID> ids) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select s.id from StepEntity s where s.id in :ids and s.platformId = :platform"
                                + " and s.live = true order by s.id",
                        UUID.class)
                .setParameter("ids", ids)
                .setParameter("platform", platformId)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList());
    }

    /** What the contracts of their allocations come to, reversals taken off; those that have none are left out. */
    Map<UUID, Long> contractedYen(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select a.pilotEventId as id, sum(m.amountYen) as yen from LedgerMovement m"
                                        + " join AllocationEntity a on a.id = m.allocationId"
                                        + " where a.pilotEventId in :ids and m.kind = CONTRACT group by a.pilotEventId",
                                Tuple.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("yen", Long.class)));
    }

    /** What keeps a pilot event from being deleted. */
    List<Use> uses(UUID id) {
        return uses(USES, id, null);
    }
}
