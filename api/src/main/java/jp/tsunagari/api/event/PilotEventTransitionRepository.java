package jp.tsunagari.api.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.KeysetQuery;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;

@ApplicationScoped
public class PilotEventTransitionRepository implements PanacheRepositoryBase<PilotEventTransitionEntity, UUID> {
    Page<PilotEventTransitionEntity> page(UUID pilotEventId, PageRequest request) {
        return KeysetQuery.by(PilotEventTransitionEntity.class, "id")
                .and("e.pilotEventId = :event", "event", pilotEventId)
                .page(getEntityManager(), request, row -> row.id);
    }
}
