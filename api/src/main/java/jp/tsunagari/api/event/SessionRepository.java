package jp.tsunagari.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.security.Openness;

@ApplicationScoped
public class SessionRepository extends RecordRepository<SessionEntity> {
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

    /** Who has a place in these sessions and who waits for one; nobody registers yet. */
    Map<UUID, Places> places(Collection<UUID> ids) {
        return Map.of();
    }
}
