package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/** The unused codes of anonymous surveys, by their hashes. No entity, so that nothing that sees entities ever sees one. */
@ApplicationScoped
class OneTimeCodeRepository {
    private static final int BATCH = 1000;

    private final EntityManager em;

    OneTimeCodeRepository(EntityManager em) {
        this.em = em;
    }

    /** Adds codes in the order of their hashes, which says nothing of the order in which they are given out. */
    @Transactional
    void insert(UUID surveyId, Collection<String> hashes) {
        session().doWork(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into one_time_code (survey_id, code_hash) values (?, ?)")) {
                int waiting = 0;
                for (String hash : new TreeSet<>(hashes)) {
                    insert.setObject(1, surveyId);
                    insert.setString(2, hash);
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        });
    }

    /** All that are unused. */
    @Transactional
    Set<String> all(UUID surveyId) {
        return new HashSet<>(session()
                .doReturningWork(connection -> JdbcRows.query(
                        connection,
                        "select code_hash from one_time_code where survey_id = ?",
                        statement -> statement.setObject(1, surveyId),
                        row -> row.getString(1))));
    }

    @Transactional
    long count(UUID surveyId) {
        return session()
                .doReturningWork(connection -> JdbcRows.query(
                        connection,
                        "select count(*) from one_time_code where survey_id = ?",
                        statement -> statement.setObject(1, surveyId),
                        row -> row.getLong(1)))
                .get(0);
    }

    /** Whether there is such a code at this moment; it may be used up at the next. */
    @Transactional
    boolean isUnused(UUID surveyId, String hash) {
        return !session()
                .doReturningWork(connection -> JdbcRows.query(
                        connection,
                        "select code_hash from one_time_code where survey_id = ? and code_hash = ?",
                        statement -> {
                            statement.setObject(1, surveyId);
                            statement.setString(2, hash);
                        },
                        row -> row.getString(1)))
                .isEmpty();
    }

    /** Keeps a code for the present transaction; false where there is none, or another transaction has just used it up. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean lock(UUID surveyId, String hash) {
        return !session()
                .doReturningWork(connection -> JdbcRows.query(
                        connection,
                        "select code_hash from one_time_code where survey_id = ? and code_hash = ? for update",
                        statement -> {
                            statement.setObject(1, surveyId);
                            statement.setString(2, hash);
                        },
                        row -> row.getString(1)))
                .isEmpty();
    }

    /** Uses up a code that is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    void delete(UUID surveyId, String hash) {
        int deleted = session()
                .doReturningWork(connection -> JdbcRows.update(
                        connection, "delete from one_time_code where survey_id = ? and code_hash = ?", statement -> {
                            statement.setObject(1, surveyId);
                            statement.setString(2, hash);
                        }));
        if (deleted != 1) {
            throw new IllegalStateException("a locked code is gone");
        }
    }

    /** Those that are being used up at this moment are waited for. */
    @Transactional
    int endAll(UUID surveyId) {
        return session()
                .doReturningWork(connection -> JdbcRows.update(
                        connection,
                        "delete from one_time_code where survey_id = ?",
                        statement -> statement.setObject(1, surveyId)));
    }

    private Session session() {
        return em.unwrap(Session.class);
    }
}
