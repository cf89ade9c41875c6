package jp.tsunagari.api.survey.sheet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.domain.survey.SurveyChannel;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/**
 * The sheets of all surveys, over plain JDBC: they are many, they are no traced records, and whoever counts them goes through them once
 * without holding them.
 */
@ApplicationScoped
public class AnswerSheetRepository {
    private static final int BATCH = 1000;

    static final String COLUMNS =
            "id, municipality_code, survey_id, questionnaire, channel, received_on, invitation_id, closed, texts, settled,"
                    + " entered, import_id";

    /** Sees the sheets of a survey one after the other, in no order. It must not ask the database meanwhile. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * @param questionnaire the version on which the sheet was answered
         * @param closed its answers, in the layout of that version
         */
        void visit(int questionnaire, SurveyChannel channel, byte[] closed);
    }

    /** What is told apart by when a sheet came, as far as that was published. */
    public interface PublicationVisitor {
        /** @param publishedBefore how many publications there were before the sheet came */
        void visit(int questionnaire, byte[] closed, int publishedBefore);
    }

    /**
     * The free texts of one sheet.
     *
     * @param place where they stand among those of the same question, for paging only
     * @param texts a JSON object by question
     */
    public record Texts(String place, String texts) {}

    /** A hash of sheet and question: in another question, or on a sheet written anew, it is another. */
    private static final String PLACE = "md5(cast(id as varchar) || cast(? as varchar))";

    private static final String PLACE_ON_H2 = "rawtohex(hash('MD5', cast(id as varchar) || cast(? as varchar)))";

    private final EntityManager em;
    private final boolean isH2;

    AnswerSheetRepository(EntityManager em, @ConfigProperty(name = "quarkus.datasource.db-kind") String engine) {
        this.em = em;
        this.isH2 = engine.equals("h2");
    }

    /**
     * Which sheets of a survey are counted now. While people answer an anonymous one only those of past days that are settled: who
     * counted again and again, or watched a code, would else see what a single answer adds.
     */
    @Transactional
    public CountedSheets counted(SurveyEntity survey, LocalDate today) {
        if (!survey.anonymous || !survey.status.takesAnswers()) {
            return new CountedSheets(survey.id, null);
        }
        LocalDate unsettled = session()
                .doReturningWork(connection -> JdbcRows.query(
                        connection,
                        "select min(received_on) from answer_sheet where settled = false and survey_id = ?",
                        statement -> statement.setObject(1, survey.id),
                        row -> row.getObject(1, LocalDate.class)))
                .get(0);
        LocalDate open = unsettled == null || unsettled.isAfter(today) ? today : unsettled;
        return new CountedSheets(survey.id, open.minusDays(1));
    }

    /** Goes through sheets of a survey once, as they were committed when it began, in bounded memory. */
    @Transactional
    public void forEach(CountedSheets counted, Visitor visitor) {
        forEach(
                counted,
                "questionnaire, channel, closed",
                row -> visitor.visit(row.getInt(1), SurveyChannel.valueOf(row.getString(2)), row.getBytes(3)));
    }

    /** The same, with the publications before each. */
    @Transactional
    public void forEachPublished(CountedSheets counted, PublicationVisitor visitor) {
        forEach(
                counted,
                "questionnaire, closed, published_before",
                row -> visitor.visit(row.getInt(1), row.getBytes(2), row.getInt(3)));
    }

    private void forEach(CountedSheets counted, String columns, JdbcRows.Each each) {
        String sql = "select " + columns + " from answer_sheet where " + counted.condition();
        JdbcRows.Parameters parameters = statement -> counted.setOn(statement, 1);
        if (isH2) {
            QuarkusTransaction.requiringNew()
                    .run(() -> session().doWork(connection -> JdbcRows.forEachOnH2(connection, sql, parameters, each)));
        } else {
            session().doWork(connection -> JdbcRows.forEach(connection, sql, parameters, each));
        }
    }

    /** How many sheets of it the service holds. */
    @Transactional
    public long count(UUID surveyId) {
        return session()
                .doReturningWork(connection -> JdbcRows.query(
                        connection,
                        "select count(*) from answer_sheet where survey_id = ?",
                        statement -> statement.setObject(1, surveyId),
                        row -> row.getLong(1)))
                .get(0);
    }

    /**
     * The next free texts of a survey. Each question has an order of its own, so that the texts of two questions cannot be laid side by
     * side to find out which were written on one sheet.
     *
     * @param key the code of a question, or that of the text beside its option ({@code Q1.text})
     * @param after the place of the last one of the page before, or null
     */
    @Transactional
    public List<Texts> texts(CountedSheets counted, String key, String after, int limit) {
        return session()
                .doReturningWork(connection -> JdbcRows.query(
                        connection,
                        "select place, texts from (select " + (isH2 ? PLACE_ON_H2 : PLACE)
                                + " as place, texts from answer_sheet where " + counted.condition()
                                + " and texts like ? escape '!') found where place > ? order by place limit ?",
                        statement -> {
                            statement.setString(1, key);
                            int next = counted.setOn(statement, 2);
                            statement.setString(next, withText(key));
                            statement.setString(next + 1, after == null ? "" : after);
                            statement.setInt(next + 2, limit);
                        },
                        row -> new Texts(row.getString(1), row.getString(2))));
    }

    /** How many sheets have such a text; counts no further than {@code most}. */
    @Transactional
    public long countTexts(CountedSheets counted, String key, int most) {
        return session()
                .doReturningWork(connection -> JdbcRows.query(
                        connection,
                        "select count(*) from (select id from answer_sheet where " + counted.condition()
                                + " and texts like ? escape '!' limit ?) found",
                        statement -> {
                            int next = counted.setOn(statement, 1);
                            statement.setString(next, withText(key));
                            statement.setInt(next + 1, most);
                        },
                        row -> row.getLong(1)))
                .get(0);
    }

    /** Quotes inside a text are escaped in the JSON, so that only a key is found. */
    private static String withText(String key) {
        return "%\"" + key.replace("_", "!_") + "\":%";
    }

    /** One sheet. */
    @Transactional
    public Optional<AnswerSheet> find(UUID id) {
        return session()
                .doReturningWork(connection -> JdbcRows.query(
                        connection,
                        "select " + COLUMNS + " from answer_sheet where id = ?",
                        statement -> statement.setObject(1, id),
                        AnswerSheetRepository::sheet))
                .stream()
                .findFirst();
    }

    /** The sheets by which invitations were answered, each by its invitation. */
    @Transactional
    public Map<UUID, UUID> ofInvitations(List<UUID> invitations) {
        Map<UUID, UUID> sheets = new HashMap<>();
        if (!invitations.isEmpty()) {
            session()
                    .doReturningWork(connection -> JdbcRows.query(
                            connection,
                            "select invitation_id, id from answer_sheet where invitation_id in ("
                                    + String.join(", ", Collections.nCopies(invitations.size(), "?")) + ")",
                            statement -> {
                                for (int i = 0; i < invitations.size(); i++) {
                                    statement.setObject(i + 1, invitations.get(i));
                                }
                            },
                            row -> sheets.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class))));
        }
        return sheets;
    }

    /** Takes back the sheet by which an invitation was answered; nothing of it is left. */
    @Transactional
    public void deleteOf(UUID invitationId) {
        session()
                .doReturningWork(connection -> JdbcRows.update(
                        connection,
                        "delete from answer_sheet where invitation_id = ?",
                        statement -> statement.setObject(1, invitationId)));
    }

    /** Adds sheets, in this order. */
    @Transactional
    public void insert(List<AnswerSheet> sheets) {
        session().doWork(connection -> insert(connection, sheets));
    }

    private static void insert(Connection connection, List<AnswerSheet> sheets) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into answer_sheet (" + COLUMNS
                + ", published_before) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            Map<UUID, Integer> published = new HashMap<>();
            for (AnswerSheet sheet : sheets) {
                fill(insert, sheet);
                insert.setInt(13, sheet.entered() ? publishedBefore(connection, sheet.surveyId(), published) : 0);
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static int publishedBefore(Connection connection, UUID survey, Map<UUID, Integer> known)
            throws SQLException {
        if (!known.containsKey(survey)) {
            known.put(
                    survey,
                    JdbcRows.query(
                                    connection,
                                    "select count(*) from publication where survey_id = ? and live = true",
                                    statement -> statement.setObject(1, survey),
                                    row -> row.getInt(1))
                            .get(0));
        }
        return known.get(survey);
    }

    private static void fill(PreparedStatement insert, AnswerSheet sheet) throws SQLException {
        insert.setObject(1, sheet.id());
        insert.setString(2, sheet.municipalityCode());
        insert.setObject(3, sheet.surveyId());
        insert.setInt(4, sheet.questionnaire());
        insert.setString(5, sheet.channel().name());
        insert.setObject(6, sheet.receivedOn());
        insert.setObject(7, sheet.invitationId());
        insert.setBytes(8, sheet.closed());
        insert.setString(9, sheet.texts());
        insert.setBoolean(10, sheet.settled());
        insert.setBoolean(11, sheet.entered());
        insert.setObject(12, sheet.importId());
    }

    static AnswerSheet sheet(ResultSet row) throws SQLException {
        return new AnswerSheet(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getInt(4),
                SurveyChannel.valueOf(row.getString(5)),
                row.getObject(6, LocalDate.class),
                row.getObject(7, UUID.class),
                row.getBytes(8),
                row.getString(9),
                row.getBoolean(10),
                row.getBoolean(11),
                row.getObject(12, UUID.class));
    }

    private Session session() {
        return em.unwrap(Session.class);
    }
}
