package jp.tsunagari.api.shared.idempotency;

import static jp.tsunagari.api.shared.idempotency.IdempotencyTest.assertReplayed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.TestClock;
import jp.tsunagari.api.support.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which answers are kept, for how long, and what of them. */
@ApiTest
class KeptAnswersTest {
    private static final Duration KEPT = Duration.ofHours(24);

    @Inject
    KeptAnswerPurge purge;

    @Inject
    DataSource source;

    private String name;
    private String key;

    @BeforeEach
    void begin() {
        name = UUID.randomUUID().toString();
        key = UUID.randomUUID().toString();
    }

    private Response post(String kind) {
        return Api.raw()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{}")
                .post("/test/retries/" + name + "/" + kind);
    }

    private int rows() {
        try (Connection connection = source.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from idempotency where idempotency_key = ?")) {
            count.setString(1, key);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void anAnonymousCallerNeedsAKeyThatNobodyGuesses() {
        key = "123456789012345678901";
        post("nothing")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-header"))
                .body("errors[0].code", equalTo("idempotency-key-too-short"));
        assertEquals(0, RetriedResource.calls(name));
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void aProblemIsKeptOnlyWhereARuleRefused(ProblemType type) {
        boolean ofARule = Set.of(
                        ProblemType.CONFLICT,
                        ProblemType.DUPLICATE,
                        ProblemType.INVALID_INPUT,
                        ProblemType.TABLE_NOT_PUBLISHED)
                .contains(type);
        Response first = post("problem/" + type);
        assertEquals(type.status(), first.statusCode());
        assertEquals(ofARule ? 1 : 0, rows());
        Response again = post("problem/" + type);
        if (ofARule) {
            assertReplayed(first, again);
            assertEquals(1, RetriedResource.calls(name));
        } else {
            again.then().statusCode(200).body("calls", equalTo(2));
            assertReplayed(again, post("problem/" + type));
        }
    }

    @Test
    void anUnexpectedFailureIsNotKept() {
        assertEquals(500, post("error").statusCode());
        assertEquals(0, rows());
        post("error").then().statusCode(200).body("calls", equalTo(2));
    }

    @Test
    void anAnswerWithoutABodyIsKept() {
        Response first = post("nothing");
        assertEquals(204, first.statusCode());
        assertReplayed(first, post("nothing"));
        assertEquals(1, RetriedResource.calls(name));
    }

    @Test
    void aSecretIsShownOnceAndNeverStored() throws SQLException {
        Response first = post("secret");
        first.then().statusCode(200).body("secretOmitted", equalTo(false));
        assertEquals("the-secret-of-" + name, first.path("secret"));
        Response again = post("secret");
        assertEquals("true", again.header("Idempotent-Replayed"));
        again.then()
                .statusCode(200)
                .body("id", equalTo(first.path("id")))
                .body("secret", nullValue())
                .body("secretOmitted", equalTo(true));
        try (Connection connection = source.getConnection();
                PreparedStatement bodies = connection.prepareStatement("select body from idempotency");
                ResultSet row = bodies.executeQuery()) {
            int seen = 0;
            while (row.next()) {
                seen++;
                assertFalse(String.valueOf(row.getString(1)).contains("the-secret-of-"));
            }
            assertTrue(seen > 0);
        }
    }

    @Test
    void anAnswerIsKeptForADay() {
        String platform = Api.newPlatform(Api.newCity());
        Response first = meeting(platform);
        TestClock.ahead(KEPT.minusMinutes(1), () -> assertReplayed(first, meeting(platform)));
        TestClock.ahead(KEPT.plusMinutes(1), () -> {
            Response anew = meeting(platform);
            assertEquals(201, anew.statusCode());
            assertNull(anew.header("Idempotent-Replayed"));
            assertReplayed(anew, meeting(platform));
        });
        Api.call().get("/api/v1/platforms/" + platform + "/meetings").then().body("total", equalTo(2));
    }

    private Response meeting(String platform) {
        return Api.call()
                .header("Idempotency-Key", key)
                .body(Map.of("heldOn", "2024-05-01"))
                .post("/api/v1/platforms/" + platform + "/meetings");
    }

    @Test
    void anAnswerIsDeletedAfterItsDay() {
        post("nothing");
        TestClock.ahead(KEPT.minusMinutes(1), purge::run);
        assertEquals(1, rows());
        TestClock.ahead(KEPT.plusMinutes(1), purge::run);
        assertEquals(0, rows());
    }

    @Test
    void fewWaitForTheFirstAndTheOthersAreAskedToComeBackAtOnce() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch entered = new CountDownLatch(1);
        RetriedResource.GATES.put(name, gate);
        RetriedResource.ENTERED.put(name, entered);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> post("slow"));
        entered.await();
        try {
            List<Response> others = Together.run(20, () -> post("slow"));
            others.forEach(
                    other -> other.then().statusCode(409).body("type", equalTo("/problems/idempotency-in-progress")));
            assertEquals(
                    8,
                    others.stream()
                            .filter(other -> other.header("Retry-After").equals("5"))
                            .count(),
                    "so many waited in vain");
        } finally {
            gate.countDown();
        }
        assertEquals(200, first.join().statusCode());
        assertEquals(1, RetriedResource.calls(name));
    }

    @Test
    void whileTheFirstRunsAnotherIsAskedToComeBack() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch entered = new CountDownLatch(1);
        RetriedResource.GATES.put(name, gate);
        RetriedResource.ENTERED.put(name, entered);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> post("slow"));
        entered.await();
        try {
            Response second = post("slow");
            second.then().statusCode(409).body("type", equalTo("/problems/idempotency-in-progress"));
            assertTrue(Integer.parseInt(second.header("Retry-After")) > 0);
            assertEquals(0, rows());
        } finally {
            gate.countDown();
        }
        assertEquals(200, first.join().statusCode());
        assertReplayed(first.join(), post("slow"));
        assertEquals(1, RetriedResource.calls(name));
    }
}
