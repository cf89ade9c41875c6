package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The sheets that are to be settled. */
@ApplicationScoped
class SettlingRepository {
    record SurveyDay(UUID surveyId, LocalDate receivedOn) {}

    private final EntityManager em;

    SettlingRepository(EntityManager em) {
        this.em = em;
    }

    /** The days that have sheets whose place still tells when they came. */
    List<SurveyDay> unsettled() {
        return session()
                .doReturningWork(connection -> JdbcRows.query(
                        connection,
                        "select distinct survey_id, received_on from answer_sheet where settled = false",
                        statement -> {},
                        row -> new SurveyDay(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class))));
    }

    /** Every sheet of the day that came by code. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> idsOf(SurveyDay day) {
        return session()
                .doReturningWork(connection -> JdbcRows.query(
                        connection,
                        "select id from answer_sheet where survey_id = ? and received_on = ? and entered = false",
                        statement -> {
                            statement.setObject(1, day.surveyId());
                            statement.setObject(2, day.receivedOn());
                        },
                        row -> row.getObject(1, UUID.class)));
    }

    /** Reads these sheets and deletes them; fails where another transaction has taken one of them in between. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<AnswerSheet> take(List<UUID> ids) {
        String chosen = " where id in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        JdbcRows.Parameters parameters = statement -> {
            for (int i = 0; i < ids.size(); i++) {
                statement.setObject(i + 1, ids.get(i));
            }
        };
        return session().doReturningWork(connection -> {
            List<AnswerSheet> taken = JdbcRows.query(
                    connection,
                    "select " + AnswerSheetRepository.COLUMNS + " from answer_sheet" + chosen,
                    parameters,
                    AnswerSheetRepository::sheet);
            int deleted = JdbcRows.update(connection, "delete from answer_sheet" + chosen, parameters);
            if (deleted != ids.size() || taken.size() != ids.size()) {
                throw new IllegalStateException("sheets were taken by another transaction");
            }
            return taken;
        });
    }

    private Session session() {
        return em.unwrap(Session.class);
    }
}
