package jp.tsunagari.api.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;

@ApiTest
class ReportedResultTest {
    private static final Map<String, ?> UNDERSTOOD = Map.of("label", "深まった", "percent", 86.6);

    @Test
    void whatIsPrintedIsKeptAndHeldAgainstTheCounts() {
        String survey = survey();
        String id = Api.create(
                "surveys/" + survey + "/reported-results",
                result(15, UNDERSTOOD, Map.of("label", "満足", "percent", 80.0, "count", 12)));
        Api.call()
                .get("/api/v1/reported-results/" + id)
                .then()
                .statusCode(200)
                .body("surveyId", equalTo(survey))
                .body("n", equalTo(15))
                .body("options.percent", contains(86.6f, 80.0f))
                .body("options.precision", contains("EXACT", "EXACT"))
                .body("options.differs", contains(true, false))
                .body("options[0].computedPercent", nullValue())
                .body("options[1].computedPercent", equalTo(80.0f))
                .body("origin", equalTo("DOCUMENT"));
    }

    @Test
    void aBaseThatIsNotPrintedStaysUnknown() {
        Api.call()
                .body(result(null, UNDERSTOOD))
                .post("/api/v1/surveys/" + survey() + "/reported-results")
                .then()
                .statusCode(201)
                .body("n", nullValue())
                .body("options[0].differs", nullValue());
    }

    @Test
    void aCountAboveTheBaseIsRefusedWithBothNumbers() {
        Api.call()
                .header("Accept-Language", "en")
                .body(result(15, Map.of("label", "満足", "count", 16)))
                .post("/api/v1/surveys/" + survey() + "/reported-results")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/options/0/count"))
                .body("errors.code", contains("count-above-base"))
                .body("errors[0].message", containsString("16"))
                .body("errors[0].message", containsString("15"));
    }

    @Test
    void itIsCorrectedUnderItsTag() {
        String path =
                "reported-results/" + Api.create("surveys/" + survey() + "/reported-results", result(15, UNDERSTOOD));
        Api.patch(path, Api.tag(path), Map.of("n", 1000, "baseNote", "再集計"))
                .then()
                .statusCode(200)
                .body("n", equalTo(1000))
                .body("options[0].percent", equalTo(86.6f))
                .body("options[0].differs", equalTo(false));
        Api.patch(path, "\"0-0\"", Map.of("n", 31)).then().statusCode(412);
    }

    @Test
    void aPublishedSurveyShowsItsResultsAndKeepsTheLast() {
        String platform = Api.create(
                "platforms",
                Map.of("municipalityCode", Api.newCity(), "name", Api.unique("基盤"), "visibility", "PUBLISHED"));
        String survey = survey(platform);
        String path =
                "reported-results/" + Api.create("surveys/" + survey + "/reported-results", result(15, UNDERSTOOD));
        move(survey, "CLOSED");
        seenOutside(survey).body("total", equalTo(0));
        Api.anonymous().get("/api/v1/" + path).then().statusCode(404);

        move(survey, "PUBLISHED");
        seenOutside(survey).body("total", equalTo(1)).body("items[0].options[0].percent", equalTo(86.6f));
        Api.anonymous().get("/api/v1/" + path).then().statusCode(200);
        Api.call()
                .header("If-Match", "*")
                .delete("/api/v1/" + path)
                .then()
                .statusCode(409)
                .body("errors.code", contains("last-result-published"));
        Api.call()
                .header("If-Match", "*")
                .delete("/api/v1/platforms/" + platform)
                .then()
                .statusCode(409)
                .body("errors.code", contains("used-by-survey"));
        Api.anonymous().get("/api/v1/platforms/" + platform).then().body("summary.surveys", equalTo(1));

        move(survey, "CLOSED");
        Api.call().header("If-Match", "*").delete("/api/v1/" + path).then().statusCode(204);
        Api.anonymous().get("/api/v1/" + path).then().statusCode(404);
        Api.call().get("/api/v1/" + path).then().statusCode(410);
    }

    @Test
    void itGoesWithItsSurvey() {
        String survey = survey();
        String path =
                "reported-results/" + Api.create("surveys/" + survey + "/reported-results", result(15, UNDERSTOOD));
        Api.call()
                .header("If-Match", "*")
                .delete("/api/v1/surveys/" + survey)
                .then()
                .statusCode(204);
        Api.call().get("/api/v1/" + path).then().statusCode(410);
    }

    private static ValidatableResponse seenOutside(String survey) {
        return Api.anonymous()
                .get("/api/v1/surveys/" + survey + "/reported-results")
                .then()
                .statusCode(200);
    }

    private static void move(String survey, String to) {
        Api.call()
                .body(Map.of("to", to))
                .post("/api/v1/surveys/" + survey + "/status-transitions")
                .then()
                .statusCode(200);
    }

    private static String survey() {
        return survey(Api.newPlatform(Api.newCity()));
    }

    private static String survey(String platform) {
        return Api.create(
                "platforms/" + platform + "/surveys",
                Map.of("kind", "EVENT_QUESTIONNAIRE", "title", "参加者アンケート", "fiscalYear", 2024));
    }

    private static Map<String, ?> result(Integer n, Map<?, ?>... options) {
        Map<String, Object> body = new HashMap<>(
                Map.of("title", "研修の理解", "source", "取組シート", "origin", "DOCUMENT", "options", List.of(options)));
        if (n != null) {
            body.put("n", n);
        }
        return body;
    }
}
