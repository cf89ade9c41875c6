package jp.tsunagari.api.survey.recruitment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the answer of an organisation to its entry, and to a member of the platform. */
@ApiTest
class RecruitmentTest {
    private String city;
    private String platform;
    private String survey;

    @BeforeEach
    void resourceSurvey() {
        city = Api.newCity();
        platform = Api.newPlatform(city);
        survey = Api.create(
                "platforms/" + platform + "/surveys",
                Map.of("kind", "RESOURCE", "title", "リソース調査", "fiscalYear", 2026));
        List<Object> questions = Api.call()
                .get("/api/v1/questionnaire-templates/resource-survey")
                .path("questions");
        Api.call()
                .body(Map.of("questions", questions))
                .put("/api/v1/surveys/" + survey + "/questionnaire")
                .then()
                .statusCode(200);
        Api.call()
                .body(Map.of("to", "OPEN"))
                .post("/api/v1/surveys/" + survey + "/status-transitions")
                .then()
                .statusCode(200);
    }

    @Test
    void anAnswerIsHeldAgainstTheEntryAndOnlyTheChosenFieldsAreTakenOver() {
        String organisation = Api.create(
                "organisations",
                Map.of("municipalityCode", city, "name", "旧名の会", "aliases", List.of("旧名"), "fields", List.of("教育")));
        String sheet = sheet(
                invite(Map.of("organisationId", organisation)),
                Map.of("NAME", "新名の会", "ALIASES", "新名\n旧名", "KIND", "NPO", "FIELDS", List.of("WELFARE", "COMMUNITY")));
        takeover(sheet)
                .body("organisationId", equalTo(organisation))
                .body("fields.field", contains("NAME", "NAME_KANA", "ALIASES", "KIND", "FIELDS", "CORPORATE_NUMBER"))
                .body(of("NAME") + "present", contains("旧名の会"))
                .body(of("NAME") + "answered", contains("新名の会"))
                .body(of("NAME") + "differs", is(true))
                .body(of("ALIASES") + "taken", contains("旧名", "新名"))
                .body(of("FIELDS") + "taken", contains("福祉", "地域"))
                .body(of("NAME_KANA") + "differs", is(false));

        take(sheet, Map.of("fields", List.of("ALIASES", "KIND")))
                .statusCode(200)
                .body("fields.findAll { it.differs }.field", contains("NAME", "FIELDS"));
        Api.call()
                .get("/api/v1/organisations/" + organisation)
                .then()
                .body("name", equalTo("旧名の会"))
                .body("aliases", contains("旧名", "新名"))
                .body("kind", equalTo("NPO"))
                .body("fields", contains("教育"));
    }

    @Test
    void anOrganisationThatWasNotKnownIsRegisteredOnce() {
        String invitation = invite(Map.of("recipient", "まだ登録のない会"));
        String sheet = sheet(invitation, Map.of("NAME", "はじめての会", "KIND", "VOLUNTARY_GROUP"));
        takeover(sheet).body("organisationId", nullValue()).body(of("NAME") + "present", empty());
        take(sheet, Map.of("fields", List.of("NAME")))
                .statusCode(422)
                .body("errors.code", contains("organisation-or-new"));
        take(sheet, Map.of("newOrganisation", true, "fields", List.of("KIND", "FIELDS", "KIND")))
                .statusCode(422)
                .body("errors.pointer", contains("/fields/1", "/fields/2", "/fields"))
                .body("errors.code", contains("field-not-answered", "repeated", "name-needed"));
        String organisation = take(sheet, Map.of("newOrganisation", true, "fields", List.of("NAME", "KIND")))
                .statusCode(200)
                .body("organisationId", notNullValue())
                .body("fields.findAll { it.differs }", empty())
                .extract()
                .path("organisationId");
        Api.call().get("/api/v1/invitations/" + invitation).then().body("organisationId", equalTo(organisation));
        take(sheet, Map.of("newOrganisation", true, "fields", List.of("NAME")))
                .statusCode(409)
                .body("errors.code", contains("answered-by-another"));
    }

    @Test
    void whatTheEntryRefusesIsToldOnTheField() {
        String sheet = sheet(
                invite(Map.of("organisationId", Api.newOrganisation(city))),
                Map.of("NAME", "番号の会", "CORPORATE_NUMBER", "123"));
        take(sheet, Map.of("fields", List.of("NAME", "CORPORATE_NUMBER")))
                .statusCode(422)
                .body("errors.pointer", contains("/fields/1"))
                .body("errors.code", contains("corporate-number-length"));
    }

    @Test
    void anOrganisationOfTheSameNameIsPointedOut() {
        String known = Api.create("organisations", Map.of("municipalityCode", city, "name", "同じ名の会"));
        String sheet = sheet(invite(Map.of("recipient", "同じ名の会")), Map.of("NAME", "同じ名の会", "KIND", "NPO"));
        takeover(sheet).body("matches.organisationId", contains(known));
        take(sheet, Map.of("newOrganisation", true, "fields", List.of("NAME"))).statusCode(409);
        take(sheet, Map.of("organisationId", known, "fields", List.of("KIND")))
                .statusCode(200)
                .body("organisationId", equalTo(known))
                .body("matches", empty());
    }

    @Test
    void aCorrectionMadeMeanwhileIsNotWrittenOver() {
        String organisation = Api.newOrganisation(city);
        String sheet = sheet(invite(Map.of("organisationId", organisation)), Map.of("NAME", "回答の会"));
        int seen = version(sheet, null);
        Api.patch("organisations/" + organisation, "*", Map.of("name", "直した会"))
                .then()
                .statusCode(200);
        take(sheet, Map.of("fields", List.of("NAME"), "organisationVersion", seen))
                .statusCode(409)
                .body("errors.code", contains("entry-changed"));
        Map<String, Object> without = new HashMap<>(Map.of("fields", List.of("NAME")));
        without.put("organisationVersion", null);
        take(sheet, without).statusCode(422).body("errors.pointer", contains("/organisationVersion"));
        Api.call().get("/api/v1/organisations/" + organisation).then().body("name", equalTo("直した会"));
        take(sheet, Map.of("fields", List.of("NAME"))).statusCode(200);
        Api.call().get("/api/v1/organisations/" + organisation).then().body("name", equalTo("回答の会"));
    }

    @Test
    void theSurveyCountsWhomItFoundInvitedAndWon() {
        String joins = sheet(invite(Map.of("organisationId", Api.newOrganisation(city))), Map.of("NAME", "A"));
        String declines = sheet(invite(Map.of("organisationId", Api.newOrganisation(city))), Map.of("NAME", "B"));
        String unknown = invite(Map.of("recipient", "C"));
        invite(Map.of("recipient", "D"));
        String member = propose(joins)
                .statusCode(201)
                .body("state", equalTo("CANDIDATE"))
                .extract()
                .path("id");
        propose(joins).statusCode(409);
        move(member, "INVITED");
        move(member, "ACCEPTED");
        String other = propose(declines).statusCode(201).extract().path("id");
        move(other, "INVITED");
        move(other, "DECLINED");
        Api.patch("invitations/" + unknown, Api.tag("invitations/" + unknown), Map.of("approached", true))
                .then()
                .statusCode(200)
                .body("approached", is(true));

        Api.call()
                .get("/api/v1/surveys/" + survey + "/recruitment")
                .then()
                .statusCode(200)
                .body("invitations", is(4))
                .body("answered", is(2))
                .body("approached", is(3))
                .body("invited", is(2))
                .body("joined", is(1))
                .body("items", hasSize(3))
                .body("items.invitationId", not(contains(nullValue())))
                .body("items.findAll { it.memberId != null }.answerSheetId", containsInAnyOrder(joins, declines));
        Api.call()
                .get("/api/v1/members/" + member)
                .then()
                .body("surveyId", equalTo(survey))
                .body("answerSheetId", equalTo(joins));
    }

    @Test
    void howManyAnsweredIsForTheCitysStaffUntilItIsPublished() {
        Api.call()
                .body(Map.of("distributed", 20, "valid", 18))
                .put("/api/v1/surveys/" + survey + "/returns")
                .then()
                .statusCode(200);
        String path = "/api/v1/surveys/" + survey + "/recruitment";
        Api.as(Keys.of(Role.STAFF, city)).get(path).then().body("distributed", is(20), "valid", is(18));
        Api.as(Keys.of(Role.COUNCIL, city))
                .get(path)
                .then()
                .statusCode(200)
                .body("distributed", nullValue(), "valid", nullValue());
    }

    @Test
    void whoeverAnsweredIsKnownBeforeItIsACandidate() {
        String sheet = sheet(invite(Map.of("recipient", "未登録の会")), Map.of("NAME", "未登録の会"));
        propose(sheet).statusCode(409).body("errors.code", contains("answered-by-nobody-known"));
        take(sheet, Map.of("newOrganisation", true, "fields", List.of("NAME"))).statusCode(200);
        propose(sheet).statusCode(201);
    }

    @Test
    void aMemberWhoseSheetIsWithdrawnNamesItNoMoreAndTellsThatItChanged() {
        Map<String, String> issued = Api.call()
                .body(Map.of("organisations", List.of(Map.of("organisationId", Api.newOrganisation(city)))))
                .post("/api/v1/surveys/" + survey + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("items[0]");
        String sheet = sheet(issued.get("invitationId"), Map.of("NAME", "A"));
        String member = propose(sheet).statusCode(201).extract().path("id");
        String before = Api.tag("members/" + member);
        Api.call()
                .body(Map.of("code", issued.get("code")))
                .post("/api/v1/surveys/" + survey + "/answer-sheets/withdrawals")
                .then()
                .statusCode(204);
        Api.call()
                .get("/api/v1/members/" + member)
                .then()
                .statusCode(200)
                .body("surveyId", equalTo(survey))
                .body("answerSheetId", nullValue())
                .header("ETag", not(equalTo(before)));
        List<String> changed = Api.call()
                .get("/api/v1/changes?municipalityCode=" + city + "&types=members")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.id == '" + member + "' }.kind");
        assertEquals(List.of("CREATED", "UPDATED"), changed);
    }

    @Test
    void aMemberWhoseSheetStaffTakeOutNamesItNoMore() {
        String sheet = sheet(invite(Map.of("organisationId", Api.newOrganisation(city))), Map.of("NAME", "A"));
        String member = propose(sheet).statusCode(201).extract().path("id");
        Api.call()
                .body(Map.of("sheetId", sheet, "reason", "二重に入力した。"))
                .post("/api/v1/surveys/" + survey + "/answer-sheets/withdrawals")
                .then()
                .statusCode(204);
        Api.call()
                .get("/api/v1/members/" + member)
                .then()
                .statusCode(200)
                .body("surveyId", equalTo(survey))
                .body("answerSheetId", nullValue());
    }

    private static String of(String field) {
        return "fields.find { it.field == '" + field + "' }.";
    }

    private String invite(Map<String, String> whom) {
        return Api.call()
                .body(Map.of("organisations", List.of(whom)))
                .post("/api/v1/surveys/" + survey + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("items[0].invitationId");
    }

    private String sheet(String invitation, Map<String, ?> answers) {
        Map<String, Object> all = new HashMap<>(Map.of("KIND", "OTHER"));
        all.putAll(answers);
        return Api.create(
                "surveys/" + survey + "/answer-sheets",
                Map.of("invitationId", invitation, "channel", "MAIL", "answers", all));
    }

    private static ValidatableResponse takeover(String sheet) {
        return Api.call()
                .get("/api/v1/answer-sheets/" + sheet + "/takeover")
                .then()
                .statusCode(200);
    }

    /** With the entry as it is now, unless the body names a version. */
    private static ValidatableResponse take(String sheet, Map<String, ?> body) {
        Map<String, Object> whole = new HashMap<>(body);
        if (!body.containsKey("newOrganisation") && !body.containsKey("organisationVersion")) {
            whole.put("organisationVersion", version(sheet, body.get("organisationId")));
        }
        return Api.call()
                .body(whole)
                .post("/api/v1/answer-sheets/" + sheet + "/takeover")
                .then();
    }

    private static Integer version(String sheet, Object organisation) {
        return Api.call()
                .queryParams(organisation == null ? Map.of() : Map.of("organisationId", organisation))
                .get("/api/v1/answer-sheets/" + sheet + "/takeover")
                .path("organisationVersion");
    }

    private static ValidatableResponse propose(String sheet) {
        return Api.call()
                .body(Map.of("tier", "PARTNER"))
                .post("/api/v1/answer-sheets/" + sheet + "/candidates")
                .then();
    }

    private static void move(String member, String to) {
        Api.call()
                .body(Map.of("to", to))
                .post("/api/v1/members/" + member + "/transitions")
                .then()
                .statusCode(200);
    }
}
