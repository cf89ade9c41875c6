package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.survey.SurveyEntity;
import org.hibernate.Session;

/** The sheets that staff entered, so that wrong ones can be taken out again. */
@ApplicationScoped
class EnteredSheetRepository {
    /** @param invitationId by which it was answered, or null */
    record Entered(UUID id, UUID invitationId) {}

    private final EntityManager em;

    EnteredSheetRepository(EntityManager em) {
        this.em = em;
    }

    /** Those of an import, or the one sheet that is named, locked; never one that came by code. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Entered> locked(UUID surveyId, WithdrawalInput input) {
        return session()
                .doReturningWork(connection -> JdbcRows.query(
                        connection,
                        "select id, invitation_id from answer_sheet where " + condition(input) + " for update",
                        of(surveyId, input),
                        row -> new Entered(row.getObject(1, UUID.class), row.getObject(2, UUID.class))));
    }

    /** Deletes the same, and gives how many there were; nothing of them is left. */
    @Transactional(Transactional.TxType.MANDATORY)
    int delete(UUID surveyId, WithdrawalInput input) {
        return session()
                .doReturningWork(connection -> JdbcRows.update(
                        connection, "delete from answer_sheet where " + condition(input), of(surveyId, input)));
    }

    /** Keeps why they were taken out. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(SurveyEntity survey, WithdrawalInput input, int sheets, LocalDate day) {
        session()
                .doReturningWork(connection -> JdbcRows.update(
                        connection,
                        "insert into sheet_withdrawal (id, municipality_code, survey_id, import_id, sheet_id, sheets, reason,"
                                + " withdrawn_on) values (?, ?, ?, ?, ?, ?, ?, ?)",
                        statement -> {
                            statement.setObject(1, UUID.randomUUID());
                            statement.setString(2, survey.municipalityCode);
                            statement.setObject(3, survey.id);
                            statement.setObject(4, input.importId());
                            statement.setObject(5, input.sheetId());
                            statement.setInt(6, sheets);
                            statement.setString(7, input.reason());
                            statement.setObject(8, day);
                        }));
    }

    private static String condition(WithdrawalInput input) {
        return "survey_id = ? and entered = true and " + (input.importId() == null ? "id" : "import_id") + " = ?";
    }

    private static JdbcRows.Parameters of(UUID surveyId, WithdrawalInput input) {
        return statement -> {
            statement.setObject(1, surveyId);
            statement.setObject(2, input.importId() == null ? input.sheetId() : input.importId());
        };
    }

    private Session session() {
        return em.unwrap(Session.class);
    }
}
