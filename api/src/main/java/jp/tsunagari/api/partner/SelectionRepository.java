package jp.tsunagari.api.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.KeysetQuery;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;

@ApplicationScoped
public class SelectionRepository implements PanacheRepositoryBase<SelectionEntity, UUID> {
    Page<SelectionEntity> page(UUID platformId, PageRequest request) {
        return KeysetQuery.by(SelectionEntity.class, "id")
                .and("e.platformId = :platform", "platform", platformId)
                .page(getEntityManager(), request, row -> row.id);
    }
}
