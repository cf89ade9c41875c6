package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.tsunagari.api.shared.paging.Cursor;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.domain.survey.SurveyChannel;
import org.hibernate.Session;

/** Lists over plain JDBC, in the order of their ids, which are random. */
@ApplicationScoped
class SheetListRepository {
    private static final int EXACT_TOTAL = 10_000;

    private record Source<T>(String columns, String from, JdbcRows.Row<T> row, Function<T, UUID> id) {}

    private static final Source<AnswerSheetLine> SHEETS = new Source<>(
            "e.id, e.received_on, e.channel, e.questionnaire, e.invitation_id, i.organisation_id, e.import_id",
            "answer_sheet e left join invitation i on i.id = e.invitation_id",
            row -> new AnswerSheetLine(
                    row.getObject(1, UUID.class),
                    row.getObject(2, LocalDate.class),
                    SurveyChannel.valueOf(row.getString(3)),
                    row.getInt(4),
                    row.getObject(5, UUID.class),
                    row.getObject(6, UUID.class),
                    row.getObject(7, UUID.class)),
            AnswerSheetLine::id);

    private static final Source<WithdrawalView> WITHDRAWALS = new Source<>(
            "e.id, e.withdrawn_on, e.import_id, e.sheet_id, e.sheets, e.reason",
            "sheet_withdrawal e",
            row -> new WithdrawalView(
                    row.getObject(1, UUID.class),
                    row.getObject(2, LocalDate.class),
                    row.getObject(3, UUID.class),
                    row.getObject(4, UUID.class),
                    row.getLong(5),
                    row.getString(6)),
            WithdrawalView::id);

    private final EntityManager em;

    SheetListRepository(EntityManager em) {
        this.em = em;
    }

    @Transactional
    Page<AnswerSheetLine> sheets(UUID surveyId, PageRequest request) {
        return page(SHEETS, surveyId, request);
    }

    @Transactional
    Page<WithdrawalView> withdrawals(UUID surveyId, PageRequest request) {
        return page(WITHDRAWALS, surveyId, request);
    }

    private <T> Page<T> page(Source<T> source, UUID surveyId, PageRequest request) {
        String scope = source.from() + "\n" + surveyId;
        String after = request.after(scope);
        int limit = request.limit();
        List<T> found = query(
                "select " + source.columns() + " from " + source.from() + " where e.survey_id = ?"
                        + (after == null ? "" : " and e.id > ?") + " order by e.id limit " + (limit + 1),
                statement -> {
                    statement.setObject(1, surveyId);
                    if (after != null) {
                        statement.setObject(2, UUID.fromString(after));
                    }
                },
                source.row());
        boolean more = found.size() > limit;
        List<T> items = more ? found.subList(0, limit) : found;
        long total = after == null && !more ? items.size() : count(source, surveyId);
        return new Page<>(
                items,
                Math.min(total, EXACT_TOTAL),
                total > EXACT_TOTAL,
                more ? Cursor.encode(source.id().apply(items.get(limit - 1)).toString(), scope) : null);
    }

    /** Stops one past the largest exact total. */
    private long count(Source<?> source, UUID surveyId) {
        return query(
                        "select count(*) from (select e.id from " + source.from() + " where e.survey_id = ? limit "
                                + (EXACT_TOTAL + 1) + ") found",
                        statement -> statement.setObject(1, surveyId),
                        row -> row.getLong(1))
                .get(0);
    }

    private <T> List<T> query(String sql, JdbcRows.Parameters parameters, JdbcRows.Row<T> row) {
        return em.unwrap(Session.class).doReturningWork(connection -> JdbcRows.query(connection, sql, parameters, row));
    }
}
