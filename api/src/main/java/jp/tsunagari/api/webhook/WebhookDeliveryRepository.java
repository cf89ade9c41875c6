package jp.tsunagari.api.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.KeysetQuery;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.security.Openness;
import jp.tsunagari.api.shared.security.Sight;

@ApplicationScoped
public class WebhookDeliveryRepository implements PanacheRepositoryBase<WebhookDeliveryEntity, UUID> {
    private final CurrentCaller caller;

    public WebhookDeliveryRepository(CurrentCaller caller) {
        this.caller = caller;
    }

    Page<WebhookDeliveryEntity> page(UUID webhookId, DeliveryState state, PageRequest request) {
        return KeysetQuery.by(WebhookDeliveryEntity.class, "id")
                .seen(caller.sight().on(Openness.INSIDE))
                .and("e.webhookId = :webhook", "webhook", webhookId)
                .and("e.state = :state", "state", state)
                .page(getEntityManager(), request, row -> row.id);
    }

    /** A delivery that the caller sees: those of their own municipalities. */
    WebhookDeliveryEntity require(UUID id) {
        return seen(id, LockModeType.NONE);
    }

    WebhookDeliveryEntity requireLocked(UUID id) {
        return seen(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private WebhookDeliveryEntity seen(UUID id, LockModeType lock) {
        Sight.Condition seen = caller.sight().on(Openness.INSIDE);
        TypedQuery<WebhookDeliveryEntity> query = getEntityManager()
                .createQuery(
                        "select e from WebhookDeliveryEntity e where e.id = :id and " + seen.hql(),
                        WebhookDeliveryEntity.class)
                .setParameter("id", id)
                .setLockMode(lock);
        seen.values().forEach(query::setParameter);
        return query.getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    /** The one whose change is oldest, so that a receiver sees changes in their order as far as retries allow. */
    WebhookDeliveryEntity nextDue(UUID webhookId, Instant now) {
        return find(
                        "webhookId = ?1 and state = ?2 and dueAt <= ?3 order by changeNumber, id",
                        webhookId,
                        DeliveryState.PENDING,
                        now)
                .page(0, 1)
                .firstResult();
    }

    void log(WebhookAttemptEntity attempt) {
        getEntityManager().persist(attempt);
    }

    List<WebhookAttemptEntity> attempts(UUID deliveryId) {
        return getEntityManager()
                .createQuery(
                        "from WebhookAttemptEntity a where a.deliveryId = :delivery order by a.attemptedAt, a.id",
                        WebhookAttemptEntity.class)
                .setParameter("delivery", deliveryId)
                .getResultList();
    }

    /** Attempts go with their delivery. One that has been due for so long belongs to a webhook that is not called any more. */
    void deleteOlderThan(Instant moment) {
        delete("createdAt < ?1 and (state <> ?2 or dueAt < ?1)", moment, DeliveryState.PENDING);
    }
}
