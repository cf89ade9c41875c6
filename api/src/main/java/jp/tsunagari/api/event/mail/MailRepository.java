package jp.tsunagari.api.event.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.KeysetQuery;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.security.Openness;
import jp.tsunagari.api.shared.security.Sight;

@ApplicationScoped
public class MailRepository implements PanacheRepositoryBase<MailEntity, UUID> {
    /** The one that is due longest, of each party the one that was written first; rows that somebody else is just claiming are passed over. */
    private static final String DUE =
            """
            select m.id from mail m
            where m.state = 'PENDING' and m.due_at <= :now and m.claimed_until <= :now and m.expires_at > :now
            and not exists (select 1 from mail e
              where e.registration_id = m.registration_id and e.state = 'PENDING' and e.expires_at > :now and e.number < m.number)
            order by m.due_at, m.number limit 1 for update skip locked
            """;

    private final CurrentCaller caller;

    MailRepository(CurrentCaller caller) {
        this.caller = caller;
    }

    Page<MailEntity> page(MailFilter filter, PageRequest request) {
        return KeysetQuery.by(MailEntity.class, "id")
                .seen(caller.sight().on(Openness.INSIDE))
                .and("e.platformId = :platform", "platform", filter.platformId())
                .and("e.sessionId = :session", "session", filter.sessionId())
                .and("e.state = :state", "state", filter.state())
                .and("e.kind = :kind", "kind", filter.kind())
                .page(getEntityManager(), request, row -> row.id);
    }

    /** A mail that the caller sees: those of their own municipalities. */
    MailEntity require(UUID id) {
        Sight.Condition seen = caller.sight().on(Openness.INSIDE);
        TypedQuery<MailEntity> query = getEntityManager()
                .createQuery("select e from MailEntity e where e.id = :id and " + seen.hql(), MailEntity.class)
                .setParameter("id", id);
        seen.values().forEach(query::setParameter);
        return query.getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    /** Whether a mail of this kind was written to a party since then. */
    boolean wasWritten(UUID registrationId, MailKind kind, Instant since) {
        return count("registrationId = ?1 and kind = ?2 and createdAt > ?3", registrationId, kind, since) > 0;
    }

    /** Takes the next mail that is due; the condition of the update makes sure of it where a database reads what has just changed. */
    Optional<MailEntity> claim(UUID claimant, Instant now, Instant until) {
        @SuppressWarnings("unchecked")
        List<UUID> due = getEntityManager()
                .createNativeQuery(DUE, UUID.class)
                .setParameter("now", now)
                .getResultList();
        if (due.isEmpty()
                || update(
                                "claimedBy = ?1, claimedUntil = ?2, version = version + 1"
                                        + " where id = ?3 and state = ?4 and claimedUntil <= ?5",
                                claimant,
                                until,
                                due.get(0),
                                MailState.PENDING,
                                now)
                        == 0) {
            return Optional.empty();
        }
        return findByIdOptional(due.get(0));
    }

    /** Notes that it was sent, and forgets what it said. */
    void sent(MailClaim claim, Instant now) {
        update(
                "state = ?1, sentAt = ?2, tries = tries + 1, dueAt = null, sealed = null, keyId = null, claimedBy = null,"
                        + " claimedUntil = ?2, version = version + 1 where id = ?3 and claimedBy = ?4",
                MailState.SENT,
                now,
                claim.mailId(),
                claim.claimant());
    }

    /** Lets it be tried again then; never, where that is null. */
    void failed(MailClaim claim, Instant now, Instant dueAt) {
        update(
                "state = ?1, tries = tries + 1, dueAt = ?2, claimedBy = null, claimedUntil = ?3, version = version + 1"
                        + " where id = ?4 and claimedBy = ?5 and state = ?6",
                dueAt == null ? MailState.FAILED : MailState.PENDING,
                dueAt,
                now,
                claim.mailId(),
                claim.claimant(),
                MailState.PENDING);
    }

    void expire(Instant now) {
        update(
                "state = ?1, dueAt = null, sealed = null, keyId = null, version = version + 1"
                        + " where state = ?2 and expiresAt <= ?3",
                MailState.EXPIRED,
                MailState.PENDING,
                now);
    }

    /** Those to a party that are not sent yet are not sent any more; one that is just being sent may still be. */
    void withdraw(UUID registrationId) {
        update(
                "state = ?1, dueAt = null, sealed = null, keyId = null, version = version + 1"
                        + " where state = ?2 and registrationId = ?3",
                MailState.EXPIRED,
                MailState.PENDING,
                registrationId);
    }

    /** The parties of a session to whom the latest mail is of this kind. */
    List<UUID> toldLast(UUID sessionId, MailKind kind) {
        return getEntityManager()
                .createQuery(
                        "select m.registrationId from MailEntity m where m.sessionId = :session and m.kind = :kind and not exists"
                                + " (select 1 from MailEntity e where e.registrationId = m.registrationId and e.number > m.number)",
                        UUID.class)
                .setParameter("session", sessionId)
                .setParameter("kind", kind)
                .getResultList();
    }

    void deleteOf(Collection<UUID> registrations) {
        delete("registrationId in ?1", registrations);
    }

    /**
     * Some whose content other keys than this one made, locked, in the order of their ids; those that somebody else has locked come
     * another time.
     *
     * @param after the id behind which they begin
     */
    List<MailEntity> notUnder(String keyId, UUID after, int most) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = getEntityManager()
                .createNativeQuery(
                        "select id from mail where key_id <> :key and id > :after order by id limit :most for update skip locked",
                        UUID.class)
                .setParameter("key", keyId)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    /** The keys under which content is kept. */
    List<String> keyIds() {
        return getEntityManager()
                .createQuery("select distinct m.keyId from MailEntity m where m.keyId is not null", String.class)
                .getResultList();
    }
}
