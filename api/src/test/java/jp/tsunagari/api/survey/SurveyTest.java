package jp.tsunagari.api.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

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

/** A survey from its draft to what went out and came back. */
@ApiTest
class SurveyTest {
    private String city;
    private String platform;

    @BeforeEach
    void platform() {
        city = Api.newCity();
        platform = Api.create(
                "platforms", Map.of("municipalityCode", city, "name", Api.unique("基盤"), "visibility", "PUBLISHED"));
    }

    private String survey(Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", "RESIDENT", "title", "調査", "fiscalYear", 2024));
        body.putAll(more);
        return Api.create("platforms/" + platform + "/surveys", body);
    }

    private static ValidatableResponse returns(String survey, Map<String, ?> body) {
        return Api.call()
                .body(body)
                .put("/api/v1/surveys/" + survey + "/returns")
                .then();
    }

    private static ValidatableResponse move(String survey, String to) {
        return Api.call()
                .body(Map.of("to", to))
                .post("/api/v1/surveys/" + survey + "/status-transitions")
                .then();
    }

    private static ValidatableResponse questions(String survey, Map<?, ?>... questions) {
        return Api.call()
                .body(Map.of("questions", List.of(questions)))
                .put("/api/v1/surveys/" + survey + "/questionnaire")
                .then();
    }

    private static Map<String, ?> text(String code) {
        return Map.of("code", code, "kind", "TEXT", "text", "ご意見");
    }

    @Test
    void personsAnswerAnonymouslyWithTenAsThresholdUnlessSaidOtherwise() {
        Api.call()
                .get("/api/v1/surveys/" + survey(Map.of()))
                .then()
                .body("anonymous", equalTo(true), "suppressionThreshold", equalTo(10), "status", equalTo("DRAFT"));
        Api.call()
                .get("/api/v1/surveys/" + survey(Map.of("kind", "RESOURCE")))
                .then()
                .body("anonymous", equalTo(false));
    }

    @Test
    void anonymityIsNeitherForOrganisationsNorEverLoosened() {
        Api.call()
                .body(Map.of("kind", "RESOURCE", "title", "調査", "fiscalYear", 2024, "anonymous", true))
                .post("/api/v1/platforms/" + platform + "/surveys")
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("anonymous-not-allowed")));
        String path = "surveys/" + survey(Map.of());
        Api.patch(path, Api.tag(path), Map.of("anonymous", false))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("anonymity-fixed"), "errors[0].pointer", equalTo("/anonymous"));
        Api.patch(path, Api.tag(path), Map.of("kind", "RESOURCE")).then().statusCode(422);
    }

    @Test
    void aThresholdUnderFiveIsRefused() {
        Api.call()
                .body(Map.of("kind", "RESIDENT", "title", "調査", "fiscalYear", 2024, "suppressionThreshold", 4))
                .post("/api/v1/platforms/" + platform + "/surveys")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/suppressionThreshold")));
    }

    @Test
    void aSurveyGoesItsWayAndARefusalSaysWhatIsMissing() {
        String survey = survey(Map.of());
        move(survey, "OPEN").statusCode(409).body("errors.code", equalTo(List.of("questionnaire-missing")));
        move(survey, "PUBLISHED")
                .statusCode(409)
                .body("errors.code", equalTo(List.of("survey-transition-not-allowed")));
        questions(survey, text("Q1")).statusCode(200);
        move(survey, "OPEN").statusCode(200).body("status", equalTo("OPEN"));
        move(survey, "CLOSED").statusCode(200);
        move(survey, "PUBLISHED").statusCode(409).body("errors.code", equalTo(List.of("results-missing")));
        Api.call()
                .get("/api/v1/surveys/" + survey + "/status-transitions")
                .then()
                .body("items.to", equalTo(List.of("OPEN", "CLOSED")));
    }

    /** Who corrects a title cannot help what came in meanwhile. */
    @Test
    void aSurveyWithMoreSheetsThanAreValidCanStillBeChanged() {
        SurveyFixture answered = new SurveyFixture(SurveyFixture.question("A", "x", "y"));
        Map<String, ?> counts = Map.of("distributed", 10, "returned", 3, "valid", 3);
        returns(answered.id, counts).statusCode(200);
        answered.sheets(5, Map.of("A", "x"));
        Api.patch("surveys/" + answered.id, "*", Map.of("title", "直した題名", "sample", 10))
                .then()
                .statusCode(200);
        Api.patch("surveys/" + answered.id, "*", Map.of("sample", 9))
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("counts-contradict")));
        returns(answered.id, counts).statusCode(422);
        returns(answered.id, Map.of("distributed", 10, "returned", 5, "valid", 5))
                .statusCode(200);
    }

    @Test
    void aDraftIsNobodyElsesBusinessAndProgressIsForTheCitysStaff() {
        String survey = survey(Map.of());
        returns(survey, Map.of("distributed", 100, "returned", 40, "valid", 38)).statusCode(200);
        Api.anonymous().get("/api/v1/surveys/" + survey).then().statusCode(404);
        questions(survey, text("Q1"));
        move(survey, "OPEN");
        Api.anonymous()
                .get("/api/v1/surveys/" + survey)
                .then()
                .statusCode(200)
                .body("valid", nullValue(), "responseRate", nullValue());
        Api.as(Keys.of(Role.STAFF, city))
                .get("/api/v1/surveys/" + survey)
                .then()
                .body("valid", equalTo(38), "responseRate", equalTo(0.38f));
        for (String key : List.of(
                Keys.of(Role.COUNCIL, city),
                Keys.of(Role.NATIONAL),
                Keys.ofMember(Api.create("organisations", Map.of("municipalityCode", city, "name", "会")), city))) {
            for (String path : List.of("surveys/" + survey, "platforms/" + platform + "/surveys")) {
                ValidatableResponse seen =
                        Api.as(key).get("/api/v1/" + path).then().statusCode(200);
                for (String count : List.of("distributed", "returned", "valid", "responseRate")) {
                    seen.body(path.endsWith("surveys") ? "items[0]." + count : count, nullValue());
                }
            }
        }
    }

    @Test
    void contradictingCountsAreRefusedWithBothNumbersAllPairsAtOnce() {
        String survey = survey(Map.of("population", 100, "sample", 90));
        returns(survey, Map.of("distributed", 95, "valid", 101))
                .statusCode(422)
                .body(
                        "errors.message",
                        containsInAnyOrder(
                                "valid（101）がdistributed（95）を上回っています。",
                                "valid（101）がsample（90）を上回っています。",
                                "valid（101）がpopulation（100）を上回っています。",
                                "distributed（95）がsample（90）を上回っています。"));
        String path = "surveys/" + survey;
        returns(survey, Map.of("distributed", 80)).statusCode(200);
        Api.patch(path, Api.tag(path), Map.of("sample", 79))
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("counts-contradict")));
    }

    @Test
    void channelsAndStrataAddUp() {
        String survey = survey(Map.of());
        returns(
                        survey,
                        Map.of(
                                "distributed",
                                100,
                                "distributionChannels",
                                List.of(Map.of("channel", "MAIL", "count", 60), Map.of("channel", "WEB", "count", 30)),
                                "strata",
                                List.of(
                                        Map.of("sex", "F", "distributed", 50, "valid", 60),
                                        Map.of("sex", "M", "distributed", 50))))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/distributionChannels", "/strata/0/valid"));
        returns(survey, Map.of("strata", List.of(Map.of("sex", "F"), Map.of("sex", "F"))))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/strata/1"));
    }

    @Test
    void theRateIsComputedAndAPrintedOneBesideItIsFlagged() {
        String survey = survey(Map.of());
        Map<String, Object> body = new HashMap<>(Map.of("distributed", 3000, "valid", 1159));
        body.put("printedRatePercent", 38.6);
        returns(survey, body)
                .statusCode(200)
                .body(
                        "responseRate",
                        equalTo(0.386333f),
                        "responseRatePercent",
                        equalTo(38.6f),
                        "printedRateDiffers",
                        equalTo(false),
                        "sheetsHeld",
                        equalTo(0),
                        "sheetsMissing",
                        equalTo(1159));
        body.put("printedRatePercent", 38.7);
        returns(survey, body).body("printedRateDiffers", equalTo(true));
        body.put("printedRatePercent", 38.70001);
        returns(survey, body).statusCode(422).body("errors[0].code", equalTo("too-many-decimals"));
        returns(survey, Map.of()).body("responseRate", nullValue());
    }

    @Test
    void theSampleIsAllottedExactlyAndADryRunStoresNothing() {
        String survey = survey(Map.of());
        Map<String, ?> plan = Map.of(
                "sample",
                10,
                "strata",
                List.of(
                        Map.of("ageBand", "16-29", "sex", "F", "population", 1000),
                        Map.of("ageBand", "16-29", "sex", "M", "population", 1000),
                        Map.of("ageBand", "30", "sex", "F", "population", 1001)));
        String path = "/api/v1/surveys/" + survey + "/sample-plan";
        Api.call()
                .body(plan)
                .put(path + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("strata.sample", equalTo(List.of(3, 3, 4)), "sample", equalTo(10));
        Api.call().get(path).then().body("strata", hasSize(0), "sample", nullValue());
        Api.call().body(plan).put(path).then().statusCode(200);
        Api.call().get(path).then().body("population", equalTo(3001), "strata[2].sample", equalTo(4));
        Api.call()
                .body(Map.of("sample", 11, "strata", List.of(Map.of("population", 10))))
                .put(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/sample"));
    }

    @Test
    void planAndReturnsKeepWhatTheOtherKnowsOfAStratum() {
        String survey = survey(Map.of());
        Map<String, ?> women = Map.of("sex", "F", "population", 600);
        Map<String, ?> men = Map.of("sex", "M", "population", 400);
        plan(survey, women, men).statusCode(200);
        returns(survey, Map.of("distributed", 10))
                .statusCode(200)
                .body("strata.counts.sex", contains("F", "M"), "strata.counts.sample", contains(6, 4));
        returns(survey, Map.of("strata", List.of(Map.of("sex", "F", "distributed", 6))))
                .statusCode(422)
                .body("errors.code", contains("planned-stratum-missing"), "errors.pointer", contains("/strata"))
                .body("errors[0].message", containsString("「M」"));
        returns(
                        survey,
                        Map.of(
                                "distributed",
                                8,
                                "strata",
                                List.of(
                                        Map.of("sex", "M", "distributed", 4),
                                        Map.of("sex", "F", "distributed", 4, "sample", 6))))
                .statusCode(200)
                .body("strata.counts.population", contains(400, 600), "strata.counts.sample", contains(4, 6));
        plan(survey, women).statusCode(422).body("errors.code", contains("stratum-with-counts-missing"));
        plan(survey, women, Map.of("sex", "M", "population", 900)).statusCode(200);
        Api.call()
                .get("/api/v1/surveys/" + survey + "/returns")
                .then()
                .body("strata.counts.sample", contains(4, 6), "strata.counts.distributed", contains(4, 4));
    }

    private static ValidatableResponse plan(String survey, Map<?, ?>... strata) {
        return Api.call()
                .body(Map.of("sample", 10, "strata", List.of(strata)))
                .put("/api/v1/surveys/" + survey + "/sample-plan")
                .then();
    }

    @Test
    void theQuestionsOfADeletedSurveyAreToldAsDeletedToo() {
        String survey = survey(Map.of());
        questions(survey, text("Q1")).statusCode(200);
        Api.call()
                .header("If-Match", "*")
                .delete("/api/v1/surveys/" + survey)
                .then()
                .statusCode(204);
        Api.call()
                .get("/api/v1/changes?municipalityCode=" + city + "&types=questionnaires")
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("CREATED", "DELETED")));
    }

    @Test
    void unansweredQuestionsAreReplacedAndEachChangeCounts() {
        String survey = survey(Map.of());
        questions(survey, text("Q1")).body("version", equalTo(1)).header("ETag", startsWith("\"1-"));
        questions(survey, text("Q1")).body("version", equalTo(1));
        questions(survey, text("Q2")).body("version", equalTo(2), "questions.code", equalTo(List.of("Q2")));
        Api.call()
                .header("If-Match", "\"1-x\"")
                .body(Map.of("questions", List.of(text("Q3"))))
                .put("/api/v1/surveys/" + survey + "/questionnaire")
                .then()
                .statusCode(412);
        questions(survey, text("Q1"), text("Q1"))
                .statusCode(422)
                .body(
                        "errors[0].pointer",
                        equalTo("/questions/1/code"),
                        "errors[0].code",
                        equalTo("question-repeated"));
    }
}
