package jp.tsunagari.api.survey.sheet;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.api.support.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Paper that staff enter can be sent again under its key, and is stored once. */
@ApiTest
class SheetEntryTest {
    private static final Map<String, ?> ANSWERS = Map.of("Q1", "b", "Q5", "ご意見");

    @Inject
    AnswerSheetRepository sheets;

    private String city;
    private String survey;
    private String staff;

    @BeforeEach
    void begin() {
        city = Api.newCity();
        survey = Sheets.survey(city, "RESIDENT", true);
        staff = Keys.of(Role.STAFF, city);
    }

    private Response enter(String survey, String caller, String key, Map<String, ?> body) {
        return Api.as(caller)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/surveys/" + survey + "/answer-sheets");
    }

    private static Map<String, Object> paper(Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("channel", "MAIL", "answers", ANSWERS));
        body.putAll(more);
        return body;
    }

    private long held() {
        return sheets.count(UUID.fromString(survey));
    }

    @Test
    void aRetryIsAnsweredAgainAndStoresNothing() {
        String id = enter(survey, staff, "k1", paper(Map.of()))
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", nullValue())
                .header("Location", nullValue())
                .body("id", notNullValue())
                .extract()
                .path("id");
        assertEquals(4, UUID.fromString(id).version());
        assertEquals(2, UUID.fromString(id).variant());
        Sheets.move(survey, "CLOSED");
        enter(survey, staff, "k1", paper(Map.of()))
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"))
                .body("id", equalTo(id));
        assertEquals(1, held());
    }

    @Test
    void aKeyWithOtherContentIsRefused() {
        enter(survey, staff, "k1", paper(Map.of())).then().statusCode(201);
        for (Map<String, ?> other : List.<Map<String, ?>>of(
                Map.of("channel", "TELEPHONE"),
                Map.of("receivedOn", "2026-01-05"),
                Map.of("answers", Map.of("Q1", "b")),
                Map.of("answers", Map.of("Q1", "other", "Q5", "ご意見")),
                Map.of("answers", Map.of("Q1", "zzz")))) {
            enter(survey, staff, "k1", paper(other))
                    .then()
                    .statusCode(422)
                    .body("type", containsString("idempotency-key-reused"));
        }
        assertEquals(1, held());
    }

    @Test
    void aKeyIsOfItsCallerAndSurvey() {
        String other = Sheets.survey(city, "RESIDENT", true);
        String first = enter(survey, staff, "k1", paper(Map.of())).path("id");
        assertNotEquals(
                first,
                enter(survey, Keys.of(Role.STAFF, city), "k1", paper(Map.of())).path("id"));
        assertNotEquals(first, enter(other, staff, "k1", paper(Map.of())).path("id"));
        assertEquals(2, held());
        assertEquals(400, enter(survey, staff, "k".repeat(256), paper(Map.of())).statusCode());
    }

    @Test
    void anInvitationIsAnsweredOnceByOneKey() throws Exception {
        String resource = Sheets.survey(city, "RESOURCE", false);
        String invitation = Api.call()
                .body(Map.of("organisations", List.of(Map.of("recipient", "会"))))
                .post("/api/v1/surveys/" + resource + "/invitations")
                .path("items[0].invitationId");
        Map<String, ?> body = paper(Map.of("invitationId", invitation));
        List<String> ids = Together.run(8, () -> enter(resource, staff, "k1", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        assertEquals(1, new HashSet<>(ids).size());
        assertEquals(1, sheets.count(UUID.fromString(resource)));
        enter(resource, staff, "k2", body).then().statusCode(409);
    }

    @Test
    void manyAtOnceWithOneKeyStoreOneSheet() throws Exception {
        List<String> answers = Together.run(20, () -> {
            Response answer = enter(survey, staff, "k1", paper(Map.of()));
            return answer.statusCode() + " " + answer.path("id");
        });
        assertEquals(1, Set.copyOf(answers).size(), answers.toString());
        assertEquals(1, held());
    }

    @Test
    void withACodeTheKeyIsNotLookedAt() {
        List<String> codes = Sheets.codes(survey, 2);
        for (String code : codes) {
            enter(survey, staff, "k1", Map.of("code", code, "answers", ANSWERS))
                    .then()
                    .statusCode(201)
                    .body("id", nullValue());
        }
        assertEquals(2, held());
    }

    @Test
    void aSheetOfAnAnonymousSurveyIsReadByNobody() {
        String id = enter(survey, staff, "k1", paper(Map.of())).path("id");
        Api.as(staff).get("/api/v1/answer-sheets/" + id).then().statusCode(404);
    }
}
