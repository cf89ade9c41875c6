package jp.tsunagari.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.persistence.Use;
import jp.tsunagari.api.shared.security.Openness;

@ApplicationScoped
public class SessionRepository extends RecordRepository<SessionEntity> {
    /** Those who want to come are told when a session is cancelled, and nothing when it is deleted. */
    static final String EXPECTED = "select r.id, cast(r.number as string) from RegistrationEntity r"
            + " join SessionEntity s on s.id = r.sessionId join PilotEventEntity e on e.id = s.pilotEventId"
            + " where r.live = true and r.state <> CANCELLED and s.live = true and s.cancelled = false"
            + " and e.status <> CANCELLED";

    private static final Map<String, String> USES = Map.of("used-by-registration", EXPECTED + " and s.id = :id");

    public SessionRepository() {
        super(SessionEntity.class, Openness.UNDER_PILOT_EVENT);
    }

    Page<SessionEntity> page(UUID pilotEventId, PageRequest request) {
        return listed().and("e.pilotEventId = :event", "event", pilotEventId)
                .page(getEntityManager(), request, row -> row.id);
    }

    /** The live sessions of these pilot events, the earliest first. */
    public List<SessionEntity> ofEvents(Collection<UUID> pilotEventIds) {
        return pilotEventIds.isEmpty()
                ? List.of()
                : list("pilotEventId in ?1 and live = true order by heldOn, id", pilotEventIds);
    }

    /** The same of one, locked in the order of their ids, so that nobody registers meanwhile. */
    List<SessionEntity> lockOf(UUID pilotEventId) {
        return find("pilotEventId = ?1 and live = true order by id", pilotEventId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** How many people have a place in these sessions and how many wait for one; those of which nobody registered are left out. */
    Map<UUID, Places> places(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                """
                                select r.sessionId as session,
                                  sum(case when r.state = CONFIRMED then r.partySize else 0 end) as confirmed,
                                  sum(case when r.state = WAITLISTED then r.partySize else 0 end) as waitlisted
                                from RegistrationEntity r
                                where r.sessionId in :ids and r.live = true and r.state <> CANCELLED
                                group by r.sessionId""",
                                Tuple.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> row.get("session", UUID.class),
                                row -> new Places(
                                        row.get("confirmed", Long.class), row.get("waitlisted", Long.class))));
    }

    /** What keeps a session from being deleted. */
    List<Use> uses(UUID id) {
        return uses(USES, id, null);
    }
}
