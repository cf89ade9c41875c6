package jp.tsunagari.api.survey.sheet;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.api.support.StoredRows;
import jp.tsunagari.api.support.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codes are given out once; those that name somebody are records of their own. */
@ApiTest
class InvitationTest {
    private static final Map<String, ?> ANSWERS =
            Map.of("Q1", "a", "Q2", List.of("b", "other"), "Q2.text", "他", "Q3", 40, "Q4", "2026-11-21", "Q5", "文");

    @Inject
    DataSource source;

    private String city;

    @BeforeEach
    void begin() {
        city = Api.newCity();
    }

    private static JsonPath invite(String survey, List<Map<String, ?>> organisations) {
        return Api.call()
                .body(Map.of("organisations", organisations))
                .post("/api/v1/surveys/" + survey + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void aHundredThousandCodesAreMadeInOneCallAndStoredAsHashesOnly() throws SQLException {
        String survey = Sheets.survey(city, "RESIDENT", true);
        byte[] csv = Api.call()
                .accept("text/csv")
                .body(Map.of("count", 100_000, "answerUrl", "https://www.city.example.jp/?c={code}&l=ja"))
                .post("/api/v1/surveys/" + survey + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .asByteArray();
        List<String> lines =
                new String(csv, java.nio.charset.StandardCharsets.UTF_8).lines().toList();
        assertEquals(100_001, lines.size());
        assertEquals("\uFEFF回答コード,回答用URL", lines.get(0));
        String code = lines.get(1).substring(0, 10);
        assertEquals(code + ",https://www.city.example.jp/?c=" + code + "&l=ja", lines.get(1));
        assertEquals(100_001, new HashSet<>(lines).size());
        assertTrue(new StoredRows(source).read("one_time_code").stream().noneMatch(row -> row.contains(code)));
        Sheets.answer(survey, lines.get(50_000).substring(0, 10), Map.of("Q1", "b"))
                .then()
                .statusCode(201);
    }

    @Test
    void codesAreNotGivenASecondTime() {
        String survey = Sheets.survey(city, "RESIDENT", true);
        String key = UUID.randomUUID().toString();
        for (boolean replay : List.of(false, true)) {
            Api.call()
                    .header("Idempotency-Key", key)
                    .body(Map.of("count", 3))
                    .post("/api/v1/surveys/" + survey + "/invitations")
                    .then()
                    .statusCode(201)
                    .body("count", equalTo(3))
                    .body("items.size()", equalTo(replay ? 0 : 3))
                    .body("secretOmitted", equalTo(replay));
        }
        Api.call()
                .get("/api/v1/surveys/" + survey + "/invitations/counts")
                .then()
                .body("unused", equalTo(3))
                .body("answered", nullValue());
        Api.call().get("/api/v1/surveys/" + survey + "/invitations").then().body("items.size()", equalTo(0));
    }

    @Test
    void anOrganisationAnswersIsReadAndTakesItsAnswersBack() {
        String survey = Sheets.survey(city, "RESOURCE", false);
        String organisation = Api.newOrganisation(city);
        JsonPath issued = invite(survey, List.of(Map.of("organisationId", organisation), Map.of("recipient", "あの会")));
        String code = issued.getString("items[0].code");
        String sheet = Sheets.answer(survey, code, ANSWERS)
                .then()
                .statusCode(201)
                .body("id", notNullValue())
                .extract()
                .path("id");
        Api.call()
                .get("/api/v1/answer-sheets/" + sheet)
                .then()
                .statusCode(200)
                .body("organisationId", equalTo(organisation))
                .body("channel", equalTo("WEB"))
                .body("answers", equalTo(ANSWERS));
        Api.call()
                .get("/api/v1/surveys/" + survey + "/invitations")
                .then()
                .body("items.answered", containsInAnyOrder(true, false))
                .body("items.find { it.answered }.answerSheetId", equalTo(sheet))
                .body("items.find { !it.answered }.recipient", equalTo("あの会"));
        Sheets.answer(survey, code, ANSWERS).then().statusCode(409);
        withdraw(survey, code, 204);
        Api.call().get("/api/v1/answer-sheets/" + sheet).then().statusCode(404);
        withdraw(survey, code, 409);
        Sheets.answer(survey, code, ANSWERS).then().statusCode(201);
        Sheets.move(survey, "CLOSED");
        withdraw(survey, code, 409);
    }

    private static void withdraw(String survey, String code, int status) {
        Api.anonymous()
                .body(Map.of("code", code))
                .post("/api/v1/surveys/" + survey + "/answer-sheets/withdrawals")
                .then()
                .statusCode(status);
    }

    @Test
    void whoIsInvitedFitsTheSurvey() {
        String anonymous = Sheets.survey(city, "RESIDENT", true);
        String named = Sheets.survey(city, "SUPPORT_ORGANISATION", false);
        String stranger = Api.newOrganisation(Api.newCity());
        String organisation = Api.newOrganisation(city);
        invite(named, List.of(Map.of("organisationId", organisation)));
        refused(anonymous, Map.of("organisations", List.of(Map.of("recipient", "会"))), "invite-without-name");
        refused(named, Map.of("count", 1), "invite-by-name");
        refused(named, Map.of(), "count-or-organisations");
        refused(
                named,
                Map.of(
                        "organisations",
                        List.of(Map.of("organisationId", stranger), Map.of(), Map.of("organisationId", organisation))),
                "unknown-organisation",
                "invited-missing",
                "already-invited");
    }

    @Test
    void anOrganisationIsInvitedOnceByTwoAtOnce() throws Exception {
        String survey = Sheets.survey(city, "RESOURCE", false);
        Map<String, ?> body = Map.of("organisations", List.of(Map.of("organisationId", Api.newOrganisation(city))));
        List<Integer> statuses = Together.run(8, () -> Api.call()
                .body(body)
                .post("/api/v1/surveys/" + survey + "/invitations")
                .statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertTrue(Set.of(201, 409, 422).containsAll(statuses), statuses.toString());
        Api.call().get("/api/v1/surveys/" + survey + "/invitations").then().body("items.size()", equalTo(1));
    }

    @Test
    void whoIsInvitedIsNotDeletedAndAnAnswerStaysThatOfWhoGaveIt() {
        String survey = Sheets.survey(city, "SUPPORT_ORGANISATION", false);
        String organisation = Api.newOrganisation(city);
        String other = Api.newOrganisation(city);
        String answered =
                invite(survey, List.of(Map.of("organisationId", organisation))).getString("items[0].invitationId");
        Sheets.enter(survey, Map.of("invitationId", answered, "channel", "MAIL", "answers", ANSWERS))
                .then()
                .statusCode(201);
        name(answered, other).statusCode(409).body("errors.code", contains("answer-of-invited"));
        String open = invite(survey, List.of(Map.of("organisationId", other))).getString("items[0].invitationId");
        String unnamed =
                invite(survey, List.of(Map.of("recipient", "まだ登録のない会"))).getString("items[0].invitationId");
        name(unnamed, other)
                .statusCode(409)
                .body("errors.code", contains("already-invited"))
                .body("errors.message", contains(containsString(open)));
        Api.call()
                .header("If-Match", "*")
                .delete("/api/v1/organisations/" + other)
                .then()
                .statusCode(409)
                .body("errors.code", contains("used-as-invited"));
        name(open, null).statusCode(200);
        name(unnamed, other).statusCode(200);
    }

    private static ValidatableResponse name(String invitation, String organisation) {
        Map<String, Object> whose = new HashMap<>(Map.of("recipient", "案内した会"));
        whose.put("organisationId", organisation);
        return Api.patch("invitations/" + invitation, "*", whose).then();
    }

    private static void refused(String survey, Map<String, ?> body, String... codes) {
        Api.call()
                .body(body)
                .post("/api/v1/surveys/" + survey + "/invitations")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder(codes));
    }

    @Test
    void anInvitationIsTakenBackUntilItIsAnswered() {
        String survey = Sheets.survey(city, "RESOURCE", false);
        JsonPath issued = invite(survey, List.of(Map.of("recipient", "会"), Map.of("recipient", "団")));
        Sheets.answer(survey, issued.getString("items[0].code"), ANSWERS).then().statusCode(201);
        delete(issued.getString("items[0].invitationId"), 409);
        delete(issued.getString("items[1].invitationId"), 204);
        Sheets.answer(survey, issued.getString("items[1].code"), ANSWERS).then().statusCode(409);
    }

    private static void delete(String id, int status) {
        Api.call()
                .header("If-Match", "*")
                .delete("/api/v1/invitations/" + id)
                .then()
                .statusCode(status);
    }

    @Test
    void staffEnterPaperUntilTheResultsArePublished() {
        String survey = Sheets.survey(city, "RESOURCE", false);
        String invitation = invite(survey, List.of(Map.of("recipient", "会"))).getString("items[0].invitationId");
        Map<String, ?> entry = Map.of(
                "channel", "TELEPHONE", "receivedOn", "2026-01-05", "invitationId", invitation, "answers", ANSWERS);
        Sheets.move(survey, "CLOSED");
        String key = Keys.of(Role.STAFF, city);
        String sheet = Api.as(key)
                .body(entry)
                .post("/api/v1/surveys/" + survey + "/answer-sheets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(key)
                .get("/api/v1/answer-sheets/" + sheet)
                .then()
                .body("recipient", equalTo("会"))
                .body("channel", equalTo("TELEPHONE"))
                .body("receivedOn", equalTo("2026-01-05"));
        List<String> told = Api.call()
                .get("/api/v1/audit-entries?recordType=answer-sheets&recordId=" + sheet)
                .then()
                .extract()
                .path("items.action");
        assertEquals(List.of("sendAnswerSheet"), told);
        Sheets.enter(survey, entry).then().statusCode(409);
        Sheets.enter(survey, Map.of("receivedOn", "2199-01-05", "answers", ANSWERS))
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("/channel missing", "/receivedOn received-in-future"));
    }

    @Test
    void aSheetThatStaffEnterIntoAnAnonymousSurveyIsAnonymousToo() {
        String survey = Sheets.survey(city, "RESIDENT", true);
        Sheets.enter(survey, Map.of("channel", "MAIL", "answers", Map.of("Q1", "b")))
                .then()
                .statusCode(201)
                .header("Location", nullValue());
    }
}
