package jp.tsunagari.api.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class MemberTest {
    private String path;
    private String organisation;

    @BeforeEach
    void city() {
        String city = Api.newCity();
        path = "platforms/" + Api.newPlatform(city) + "/members";
        organisation = Api.newOrganisation(city);
    }

    private io.restassured.response.ValidatableResponse move(String id, Map<String, String> to) {
        return Api.call()
                .body(to)
                .post("/api/v1/members/" + id + "/transitions")
                .then();
    }

    @Test
    void aMembershipGoesFromCandidateToLeftAndOnlyThatWay() {
        String id = Api.create(path, Map.of("organisationId", organisation, "tier", "PARTNER"));
        move(id, Map.of("to", "ACCEPTED"))
                .statusCode(409)
                .body("errors.code", contains("member-transition-not-allowed"));
        move(id, Map.of("to", "INVITED")).statusCode(200);
        move(id, Map.of("to", "ACCEPTED", "on", "2024-04-01")).statusCode(200).body("since", equalTo("2024-04-01"));
        move(id, Map.of("to", "LEFT", "on", "2024-03-31")).statusCode(422).body("errors.pointer", contains("/on"));
        move(id, Map.of("to", "LEFT", "on", "2025-03-31")).statusCode(200).body("until", equalTo("2025-03-31"));
        move(id, Map.of("to", "ACCEPTED")).statusCode(409);
    }

    @Test
    void oneMembershipOfATierIsOpenAtATimeAndPastOnesCanBeEntered() {
        Map<String, String> member = Map.of("organisationId", organisation, "tier", "PARTNER", "state", "ACCEPTED");
        Api.create(path, member);
        Api.call().body(member).post("/api/v1/" + path).then().statusCode(409);
        Api.create(
                path,
                Map.of(
                        "organisationId",
                        organisation,
                        "tier",
                        "PARTNER",
                        "state",
                        "LEFT",
                        "since",
                        "2022",
                        "until",
                        "2023"));
        Api.create(path, Map.of("organisationId", organisation, "tier", "SECRETARIAT"));
    }

    @Test
    void aStateChangesByTransitionsAlone() {
        String id = Api.create(path, Map.of("organisationId", organisation, "tier", "PARTNER"));
        Api.patch("members/" + id, Api.tag("members/" + id), Map.of("state", "ACCEPTED", "tier", "OBSERVER"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/tier", "/state"));
    }

    @Test
    void aMembershipThatIsOverNeedsItsLastDay() {
        Api.call()
                .body(Map.of("organisationId", organisation, "tier", "PARTNER", "state", "LEFT"))
                .post("/api/v1/" + path)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/until"));
    }

    @Test
    void theSurveyThatFoundAMemberIsOfItsPlatformStaysAndIsToldInsideOnly() {
        String city = Api.newCity();
        String platform = Api.create(
                "platforms", Map.of("municipalityCode", city, "name", Api.unique("基盤"), "visibility", "PUBLISHED"));
        Map<String, ?> resource = Map.of("kind", "RESOURCE", "title", "リソース調査", "fiscalYear", 2025);
        String survey = Api.create("platforms/" + platform + "/surveys", resource);
        String other = Api.create("platforms/" + Api.newPlatform(city) + "/surveys", resource);
        String found = Api.newOrganisation(city);
        String members = "platforms/" + platform + "/members";
        Api.call()
                .body(Map.of("organisationId", found, "tier", "PARTNER", "surveyId", other, "answerSheetId", other))
                .post("/api/v1/" + members)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/surveyId", "/answerSheetId"))
                .body("errors.code", contains("unknown-survey", "unknown-answer-sheet"));
        String id = Api.create(
                members, Map.of("organisationId", found, "tier", "PARTNER", "state", "ACCEPTED", "surveyId", survey));
        Api.call().get("/api/v1/" + members).then().body("items.surveyId", contains(survey));
        Api.anonymous().get("/api/v1/members/" + id).then().statusCode(200).body("surveyId", nullValue());
        Api.anonymous().get("/api/v1/" + members).then().body("items[0].surveyId", nullValue());
        Map<String, Object> none = new HashMap<>();
        none.put("surveyId", null);
        Api.patch("members/" + id, "*", none).then().statusCode(422).body("errors.pointer", contains("/surveyId"));
        Api.call()
                .header("If-Match", "*")
                .delete("/api/v1/surveys/" + survey)
                .then()
                .statusCode(409)
                .body("errors.code", contains("used-by-member"));
    }
}
