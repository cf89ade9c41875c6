package jp.tsunagari.api.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which webhook is served by whom, and how far the feed has been read for all of them. */
@ApplicationScoped
public class WebhookQueueRepository implements PanacheRepositoryBase<WebhookQueueEntity, UUID> {
    /** The one that waited longest comes first; rows that another instance is just claiming are passed over. */
    private static final String DUE =
            """
            select q.webhook_id from webhook_queue q
            where q.claimed_until < :now
            and exists (select 1 from webhook w where w.id = q.webhook_id and w.live = true and w.status = 'ACTIVE')
            and exists (select 1 from webhook_delivery d
              where d.webhook_id = q.webhook_id and d.state = 'PENDING' and d.due_at <= :now)
            order by q.claimed_until limit :most for update skip locked
            """;

    List<Claim> claim(int most, Instant now, Instant until) {
        UUID claimant = UUID.randomUUID();
        @SuppressWarnings("unchecked")
        List<UUID> ids = getEntityManager()
                .createNativeQuery(DUE, UUID.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        if (!ids.isEmpty()) {
            update("claimedBy = ?1, claimedUntil = ?2 where webhookId in ?3", claimant, until, ids);
        }
        return ids.stream().map(id -> new Claim(id, claimant)).toList();
    }

    /** Whether the claim still held; if so it holds until then. */
    boolean extend(Claim claim, Instant until) {
        return update(
                        "claimedUntil = ?1 where webhookId = ?2 and claimedBy = ?3",
                        until,
                        claim.webhookId(),
                        claim.claimant())
                == 1;
    }

    void release(Claim claim, Instant now) {
        update(
                "claimedBy = null, claimedUntil = ?1 where webhookId = ?2 and claimedBy = ?3",
                now,
                claim.webhookId(),
                claim.claimant());
    }

    long readTo() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select read_to from webhook_position")
                        .getSingleResult())
                .longValue();
    }

    void readTo(long number) {
        getEntityManager()
                .createNativeQuery("update webhook_position set read_to = :number where read_to < :number")
                .setParameter("number", number)
                .executeUpdate();
    }
}
