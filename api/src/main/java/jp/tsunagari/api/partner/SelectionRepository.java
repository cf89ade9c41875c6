package jp.tsunagari.api.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.KeysetQuery;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.security.Openness;
import jp.tsunagari.api.shared.security.Sight;

@ApplicationScoped
public class SelectionRepository implements PanacheRepositoryBase<SelectionEntity, UUID> {
    private final CurrentCaller caller;

    public SelectionRepository(CurrentCaller caller) {
        this.caller = caller;
    }

    /** A decision that the caller sees: those of their own municipalities. */
    Optional<SelectionEntity> seen(UUID id) {
        Sight.Condition seen = caller.sight().on(Openness.INSIDE);
        TypedQuery<SelectionEntity> query = getEntityManager()
                .createQuery(
                        "select e from SelectionEntity e where e.id = :id and " + seen.hql(), SelectionEntity.class)
                .setParameter("id", id);
        seen.values().forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    Page<SelectionEntity> page(UUID platformId, PageRequest request) {
        return KeysetQuery.by(SelectionEntity.class, "id")
                .seen(caller.sight().on(Openness.INSIDE))
                .and("e.platformId = :platform", "platform", platformId)
                .page(getEntityManager(), request, row -> row.id);
    }
}
