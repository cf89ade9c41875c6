package jp.tsunagari.api.platform;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.KeysetQuery;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;

@ApplicationScoped
public class StatusTransitionRepository implements PanacheRepositoryBase<StatusTransitionEntity, UUID> {
    Page<StatusTransitionEntity> page(UUID platformId, PageRequest request) {
        return KeysetQuery.by(StatusTransitionEntity.class, "id")
                .and("e.platformId = :platform", "platform", platformId)
                .page(getEntityManager(), request, row -> row.id);
    }
}
