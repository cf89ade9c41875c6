package jp.tsunagari.api.shared.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.tsunagari.api.shared.problem.Causes;
import org.hibernate.Session;

@ApplicationScoped
class KeptAnswerRepository {
    private final EntityManager em;
    private final LockPatience patience;

    KeptAnswerRepository(EntityManager em, LockPatience patience) {
        this.em = em;
        this.patience = patience;
    }

    /**
     * Inserts the row of a request, which from now on no other transaction can; waits so long for one that is about to.
     *
     * @return false where the key turns out to be used; then the transaction is spoilt
     */
    boolean claim(KeptAnswerEntity row, Duration wait) {
        Session session = em.unwrap(Session.class);
        int before = session.doReturningWork(connection -> patience.begin(connection, wait));
        try {
            deleteExpired(row);
            em.persist(row);
            em.flush();
            session.doWork(patience::ofWork);
            return true;
        } catch (RuntimeException failed) {
            if (Causes.isUniqueViolation(failed)) {
                return false;
            }
            throw failed;
        } finally {
            session.doWork(connection -> patience.end(connection, before));
        }
    }

    private void deleteExpired(KeptAnswerEntity row) {
        em.createQuery("delete KeptAnswerEntity e where e.callerId = :caller and e.key = :key and e.expiresAt <= :now")
                .setParameter("caller", row.callerId)
                .setParameter("key", row.key)
                .setParameter("now", row.createdAt)
                .executeUpdate();
    }

    /** By a statement of its own, because the use case in between may have cleared the session. */
    void write(Retry retry, KeptAnswer answer) {
        em.createQuery(
                        """
                        update KeptAnswerEntity e
                        set e.status = :status, e.contentType = :type, e.location = :location, e.etag = :etag, e.body = :body
                        where e.callerId = :caller and e.key = :key""")
                .setParameter("status", answer.status())
                .setParameter("type", answer.contentType())
                .setParameter("location", answer.location())
                .setParameter("etag", answer.etag())
                .setParameter("body", answer.body())
                .setParameter("caller", retry.callerId())
                .setParameter("key", retry.key())
                .executeUpdate();
    }

    Optional<KeptAnswerEntity> find(Retry retry, Instant now) {
        return em.createQuery(
                        "select e from KeptAnswerEntity e where e.callerId = :caller and e.key = :key and e.expiresAt > :now",
                        KeptAnswerEntity.class)
                .setParameter("caller", retry.callerId())
                .setParameter("key", retry.key())
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    void deleteExpired(Instant now) {
        em.createQuery("delete KeptAnswerEntity e where e.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
