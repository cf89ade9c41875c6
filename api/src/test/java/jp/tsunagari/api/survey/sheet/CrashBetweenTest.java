package jp.tsunagari.api.survey.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Await;
import jp.tsunagari.api.support.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left when all ends after the sheet is stored and before its code is used up: the sheet, and a code that works again. */
@ApiTest
@Tag("postgresql")
class CrashBetweenTest {
    private static final Map<String, ?> ANSWERS = Map.of("Q1", "b");

    @Inject
    DataSource source;

    @Inject
    AnswerSheetRepository sheets;

    @Test
    void noSheetIsLostAndTheCodeWorksAgain() throws Exception {
        String survey = Sheets.survey(Api.newCity(), "RESIDENT", true);
        UUID id = UUID.fromString(survey);
        String code = Sheets.codes(survey, 1).get(0);
        CompletableFuture<Integer> answer;
        try (Connection holder = TestDatabase.asOwner(source).getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            // Rows can be locked meanwhile, but none deleted: the first transaction stops where it would use up the
            // code.
            statement.execute("lock table one_time_code in share mode");
            answer = CompletableFuture.supplyAsync(
                    () -> Sheets.answer(survey, code, ANSWERS).statusCode());
            Await.until(
                    Duration.ofSeconds(20), "stored and not used up", () -> sheets.count(id) == 1 && waiting() != null);
            String pid = waiting();
            assertNotNull(pid);
            statement.execute("select pg_terminate_backend(" + pid + ")");
            holder.rollback();
        }
        assertEquals(503, answer.get(30, TimeUnit.SECONDS));
        assertEquals(1, sheets.count(id));
        assertEquals(201, Sheets.answer(survey, code, ANSWERS).statusCode());
        assertEquals(2, sheets.count(id));
        Sheets.answer(survey, code, ANSWERS)
                .then()
                .statusCode(409)
                .body("errors.code", org.hamcrest.Matchers.equalTo(List.of("code-not-usable")));
    }

    /** The server process that waits to delete the code. */
    private String waiting() {
        try (Connection connection = TestDatabase.asOwner(source).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select pid from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and query like 'delete from one_time_code%'")) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
