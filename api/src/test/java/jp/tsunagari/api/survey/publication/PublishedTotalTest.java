package jp.tsunagari.api.survey.publication;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.api.survey.SurveyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many answered is published like a cell: with a reason where it differs, never where it is small, and for good. */
@ApiTest
class PublishedTotalTest {
    private static final Map<String, String> CROSS = Map.of("rows", "SEX", "columns", "LONELY");

    private SurveyFixture survey;

    @BeforeEach
    void survey() {
        survey = new SurveyFixture(
                SurveyFixture.question("SEX", "f", "m"),
                SurveyFixture.question("LONELY", "often", "sometimes", "never"),
                Map.of("code", "WORDS", "kind", "TEXT", "text", "ご意見"));
    }

    private void sheets(String sex, String lonely, int times) {
        survey.sheets(times, Map.of("SEX", sex, "LONELY", lonely));
    }

    private ValidatableResponse post(String collection, Map<String, ?> body) {
        return survey.post(collection, body);
    }

    private void move(String to) {
        survey.move(to);
    }

    private static Map<String, ?> tables(Map<?, ?>... tables) {
        return Map.of("tables", List.of(tables));
    }

    @Test
    void theStatusAloneDoesNotPublishWhatATableWouldNot() {
        returns(Map.of("valid", 41));
        sheets("f", "sometimes", 40);
        move("CLOSED");
        reported();
        post("status-transitions", Map.of("to", "PUBLISHED"))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("difference-reason-missing")))
                .body("errors.pointer", equalTo(List.of("/reason")));
        sheets("m", "sometimes", 2);
        post("status-transitions", Map.of("to", "PUBLISHED", "reason", "理由"))
                .statusCode(409)
                .body("errors.code", equalTo(List.of("counts-contradict")));
        returns(Map.of("valid", 43));
        post("status-transitions", Map.of("to", "PUBLISHED", "reason", "1票は別に保管している。"))
                .statusCode(200);
        Api.anonymous().get("/api/v1/surveys/" + survey.id).then().body("valid", equalTo(43));
    }

    @Test
    void fewAnswersAreNotCountedOutsideEvenIfNoTableIsPublished() {
        returns(Map.of("distributed", 20, "returned", 9, "valid", 9));
        move("CLOSED");
        reported();
        post("status-transitions", Map.of("to", "PUBLISHED", "reason", "資料の結果")).statusCode(200);
        Api.anonymous()
                .get("/api/v1/surveys/" + survey.id)
                .then()
                .body("status", equalTo("PUBLISHED"), "distributed", nullValue(), "returned", nullValue())
                .body("valid", nullValue(), "responseRate", nullValue());
        returns(Map.of("distributed", 20, "returned", 10, "valid", 10));
        Api.anonymous().get("/api/v1/surveys/" + survey.id).then().body("valid", equalTo(10));
    }

    @Test
    void aTotalThatWasToldIsNotWithheldLater() {
        String path = "surveys/" + survey.id;
        Api.patch(path, Api.tag(path), Map.of("suppressionThreshold", 5)).then().statusCode(200);
        returns(Map.of("valid", 8));
        sheets("f", "often", 8);
        move("CLOSED");
        reported();
        move("PUBLISHED");
        Api.anonymous().get("/api/v1/" + path).then().body("valid", equalTo(8));
        Api.patch(path, Api.tag(path), Map.of("suppressionThreshold", 10))
                .then()
                .statusCode(200);
        for (String collection : List.of("publications", "publication-previews")) {
            post(collection, tables(Map.of("rows", "SEX")))
                    .statusCode(409)
                    .body("errors.code", equalTo(List.of("total-already-shown")));
        }
    }

    @Test
    void aWithheldNumberOfSheetsIsNotToldByTheCountsOfTheSurvey() {
        sheets("f", "often", 6);
        move("CLOSED");
        Api.call().body(Map.of("distributed", 20, "valid", 6)).put("/api/v1/surveys/" + survey.id + "/returns");
        post("publications", tables(Map.of("rows", "SEX"))).statusCode(201);
        for (RequestSpecification caller : List.of(Api.anonymous(), Api.as(Keys.of(Role.COUNCIL, survey.city)))) {
            caller.get("/api/v1/surveys/" + survey.id)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("PUBLISHED"), "valid", nullValue(), "responseRate", nullValue());
        }
        Api.call().get("/api/v1/surveys/" + survey.id).then().body("valid", equalTo(6));
    }

    @Test
    void aDifferenceToTheValidSheetsNeedsItsReason() {
        sheets("f", "sometimes", 40);
        move("CLOSED");
        Api.call()
                .body(Map.of("valid", 41))
                .put("/api/v1/surveys/" + survey.id + "/returns")
                .then()
                .statusCode(200);
        post("publications", tables(CROSS))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("difference-reason-missing")));
        post("publications", Map.of("tables", List.of(CROSS), "reason", "1票は別に保管している。"))
                .statusCode(201);
    }

    @Test
    void moreSheetsThanAreValidOrNoneAreNotPublished() {
        move("CLOSED");
        post("publications", tables(CROSS)).statusCode(409).body("errors.code", equalTo(List.of("sheets-missing")));
        Api.call()
                .body(Map.of("valid", 39))
                .put("/api/v1/surveys/" + survey.id + "/returns")
                .then()
                .statusCode(200);
        sheets("f", "often", 40);
        post("publications", Map.of("tables", List.of(CROSS), "reason", "理由"))
                .statusCode(409)
                .body("errors.code", equalTo(List.of("counts-contradict")));
    }

    private void returns(Map<String, ?> counts) {
        Api.call()
                .body(counts)
                .put("/api/v1/surveys/" + survey.id + "/returns")
                .then()
                .statusCode(200);
    }

    /** A result as a document prints it, so that the survey has something to show. */
    private void reported() {
        post(
                        "reported-results",
                        Map.of(
                                "title",
                                "結果",
                                "source",
                                "報告書",
                                "options",
                                List.of(Map.of("label", "感じている", "percent", 37.4))))
                .statusCode(201);
    }
}
