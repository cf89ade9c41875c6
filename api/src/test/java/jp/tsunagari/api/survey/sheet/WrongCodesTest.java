package jp.tsunagari.api.survey.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.TestClock;
import jp.tsunagari.domain.survey.InvitationCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who tries codes is slowed down, and nobody else. Each test comes from addresses of its own, as a trusted proxy forwards them. */
@ApiTest
@TestProfile(WrongCodesTest.BehindProxy.class)
class WrongCodesTest {
    private static final int ALLOWED = 20;
    private static final Map<String, ?> ANSWERS = Map.of("Q1", "b");

    private String survey;

    @BeforeEach
    void begin() {
        survey = Sheets.survey(Api.newCity(), "RESIDENT", true);
        TestClock.stop();
    }

    @AfterEach
    void letItGo() {
        TestClock.go();
    }

    private Response answer(String address, String code) {
        return Api.anonymous()
                .header("X-Forwarded-For", address)
                .body(Map.of("code", code, "answers", ANSWERS))
                .post("/api/v1/surveys/" + survey + "/answer-sheets");
    }

    @Test
    void aThousandWrongCodesFromOneAddressAreSlowedAndTheRightOneFromElsewhereWorks() {
        List<String> codes = Sheets.codes(survey, 2);
        Random random = new Random(3);
        int tried = 0;
        for (int i = 0; i < 1000; i++) {
            Response answer = answer("192.0.2.1", InvitationCode.next(random).value());
            if (answer.statusCode() == 429) {
                int seconds = Integer.parseInt(answer.header("Retry-After"));
                assertTrue(seconds >= 1 && seconds <= 60, "Retry-After " + seconds);
            } else {
                assertEquals(409, answer.statusCode());
                tried++;
            }
        }
        assertEquals(ALLOWED, tried);
        assertEquals(429, answer("192.0.2.1", codes.get(0)).statusCode());
        assertEquals(201, answer("192.0.2.2", codes.get(0)).statusCode());
        TestClock.ahead(
                Duration.ofSeconds(60),
                () -> assertEquals(201, answer("192.0.2.1", codes.get(1)).statusCode()));
    }

    @Test
    void codesThatDoNotCheckAreTriesToo() {
        String code = Sheets.codes(survey, 1).get(0);
        for (int i = 0; i < ALLOWED; i++) {
            assertEquals(
                    422,
                    answer("192.0.2.3", "A".repeat(i % 9 + 1) + "C".repeat(i / 9))
                            .statusCode());
        }
        assertEquals(429, answer("192.0.2.3", code).statusCode());
    }

    @Test
    void whoSendsOneCodeAgainTriesNone() {
        List<String> codes = Sheets.codes(survey, 2);
        assertEquals(201, answer("192.0.2.4", codes.get(0)).statusCode());
        for (int i = 0; i < 2 * ALLOWED; i++) {
            assertEquals(409, answer("192.0.2.4", codes.get(0)).statusCode());
        }
        assertEquals(201, answer("192.0.2.4", codes.get(1)).statusCode());
    }

    @Test
    void takingBackIsGuardedToo() {
        survey = Sheets.survey(Api.newCity(), "HEARING", false);
        String code = Sheets.codes(survey, 1).get(0);
        Random random = new Random(4);
        for (int i = 0; i < ALLOWED; i++) {
            withdraw(InvitationCode.next(random).value(), 409);
        }
        withdraw(code, 429);
    }

    private void withdraw(String code, int status) {
        Api.anonymous()
                .header("X-Forwarded-For", "192.0.2.5")
                .body(Map.of("code", code))
                .post("/api/v1/surveys/" + survey + "/answer-sheets/withdrawals")
                .then()
                .statusCode(status);
    }

    /** The limit of codes as it stands, behind a proxy that is trusted. */
    public static class BehindProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tsunagari.limits.bad-codes-per-minute",
                    Integer.toString(ALLOWED),
                    "quarkus.http.proxy.proxy-address-forwarding",
                    "true",
                    "quarkus.http.proxy.allow-x-forwarded",
                    "true",
                    "quarkus.http.proxy.trusted-proxies",
                    "127.0.0.1");
        }
    }
}
