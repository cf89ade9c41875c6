package jp.tsunagari.api.survey.sheet;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff entered by mistake is taken out again until tables are published; what came by code stays. */
@ApiTest
class EntryWithdrawalTest {
    private static final Map<String, ?> ANSWERS = Map.of("Q1", "b");
    private static final String REASON = "別の調査のファイルだった。";

    @Inject
    AnswerSheetRepository sheets;

    @Inject
    SheetSettling settling;

    private String city;
    private String survey;

    @BeforeEach
    void begin() {
        city = Api.newCity();
        survey = Sheets.survey(city, "RESIDENT", true);
    }

    private long held() {
        return sheets.count(UUID.fromString(survey));
    }

    private ValidatableResponse withdraw(RequestSpecification caller, Map<String, ?> body) {
        return caller.body(body)
                .post("/api/v1/surveys/" + survey + "/answer-sheets/withdrawals")
                .then();
    }

    private ValidatableResponse withdraw(Map<String, ?> body) {
        return withdraw(Api.call(), body);
    }

    private Response load(boolean dryRun) {
        return Api.call()
                .contentType("text/csv")
                .queryParam("dryRun", dryRun)
                .body("channel,Q1\r\nMAIL,b\r\nWEB,b\r\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/surveys/" + survey + "/answer-sheets/import");
    }

    private String imported() {
        return load(false).then().statusCode(200).extract().path("importId");
    }

    private String entered() {
        return Sheets.enter(survey, Map.of("channel", "MAIL", "answers", ANSWERS))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void anImportGoesAsAWholeAndNothingElse() {
        load(true).then().statusCode(200).body("importId", nullValue());
        String wrong = imported();
        imported();
        entered();
        Sheets.answer(survey, Sheets.codes(survey, 1).get(0), ANSWERS).then().statusCode(201);
        settling.run();
        withdraw(Map.of("importId", wrong, "reason", REASON)).statusCode(204);
        assertEquals(4, held());
        withdraw(Map.of("importId", wrong, "reason", REASON))
                .statusCode(409)
                .body("errors.code", equalTo(List.of("sheets-not-entered")))
                .body("errors.pointer", equalTo(List.of("/importId")));
        assertEquals(4, held());
        List<Map<String, ?>> told = Api.call()
                .get("/api/v1/audit-entries?recordType=answer-sheets&recordId=" + wrong)
                .then()
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("withdrawAnswerSheet"))
                .body("items[0].kind", equalTo("DELETED"))
                .extract()
                .path("items[0].changes");
        assertEquals("count", told.get(0).get("field"));
        assertEquals("2", told.get(0).get("from"));
        Api.call()
                .get("/api/v1/surveys/" + survey + "/answer-sheets/withdrawals")
                .then()
                .statusCode(200)
                .body("items.importId", contains(wrong))
                .body("items.sheets", contains(2))
                .body("items.reason", contains(REASON))
                .body("items.withdrawnOn", contains(notNullValue()));
    }

    @Test
    void oneSheetGoesByTheIdThatItsEntryWasAnswered() {
        String wrong = entered();
        entered();
        Sheets.move(survey, "CLOSED");
        withdraw(Map.of("sheetId", wrong, "reason", REASON)).statusCode(204);
        assertEquals(1, held());
        withdraw(Map.of("sheetId", wrong, "reason", REASON)).statusCode(409);
    }

    @Test
    void whatCameByCodeStays() {
        survey = Sheets.survey(city, "RESIDENT", false);
        String sheet = Sheets.answer(survey, Sheets.codes(survey, 1).get(0), ANSWERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        withdraw(Map.of("sheetId", sheet, "reason", REASON))
                .statusCode(409)
                .body("errors.code", equalTo(List.of("sheets-not-entered")));
        assertEquals(1, held());
    }

    @Test
    void theInvitationOfASheetCanBeAnsweredAgain() {
        survey = Sheets.survey(city, "RESOURCE", false);
        Map<String, String> issued = Api.call()
                .body(Map.of("organisations", List.of(Map.of("recipient", "会"))))
                .post("/api/v1/surveys/" + survey + "/invitations")
                .path("items[0]");
        String invitation = issued.get("invitationId");
        String sheet = Sheets.enter(survey, Map.of("channel", "MAIL", "invitationId", invitation, "answers", ANSWERS))
                .path("id");
        withdraw(Map.of("sheetId", sheet, "reason", REASON)).statusCode(204);
        Api.call().get("/api/v1/invitations/" + invitation).then().body("answered", equalTo(false));
        Sheets.answer(survey, issued.get("code"), ANSWERS).then().statusCode(201);
    }

    @Test
    void afterTablesArePublishedSheetsAreOnlyAdded() {
        String wrong = imported();
        String sheet = entered();
        Sheets.move(survey, "CLOSED");
        Api.call()
                .body(Map.of("tables", List.of(Map.of("rows", "Q1"))))
                .post("/api/v1/surveys/" + survey + "/publications")
                .then()
                .statusCode(201);
        for (Map<String, ?> body :
                List.of(Map.of("importId", wrong, "reason", REASON), Map.of("sheetId", sheet, "reason", REASON))) {
            withdraw(body).statusCode(409).body("errors.code", equalTo(List.of("tables-published")));
        }
        assertEquals(3, held());
    }

    @Test
    void onlyTheStaffOfTheCityWithdraw() {
        Map<String, ?> body = Map.of("importId", imported(), "reason", REASON);
        withdraw(Api.anonymous(), body).statusCode(401);
        withdraw(Api.as(Keys.of(Role.COUNCIL, city)), body).statusCode(403);
        withdraw(Api.as(Keys.of(Role.STAFF, Api.newCity())), body).statusCode(403);
        assertEquals(2, held());
        withdraw(Api.as(Keys.of(Role.STAFF, city)), body).statusCode(204);
        assertEquals(0, held());
    }

    @Test
    void whatDoesNotGoTogetherIsRefusedAtOnce() {
        String id = UUID.randomUUID().toString();
        faults(Map.of(), "/code missing");
        faults(Map.of("reason", REASON), "/code missing");
        faults(Map.of("importId", id), "/reason missing");
        faults(Map.of("importId", id, "sheetId", id, "reason", REASON), "/sheetId not-with-import");
        faults(
                Map.of("code", "AAA", "importId", id, "sheetId", id, "reason", REASON),
                "/importId not-with-code",
                "/sheetId not-with-code",
                "/reason not-with-code");
    }

    private void faults(Map<String, ?> body, String... expected) {
        withdraw(body)
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", equalTo(List.of(expected)));
    }
}
