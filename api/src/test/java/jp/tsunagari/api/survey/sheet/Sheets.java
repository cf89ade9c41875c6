package jp.tsunagari.api.survey.sheet;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;

/** Surveys with an open questionnaire, and what is sent to them. */
final class Sheets {
    static final Map<String, ?> QUESTIONS = Map.of(
            "questions",
            List.of(
                    Map.of("code", "Q1", "kind", "SINGLE", "text", "ひとつ", "required", true, "options", options()),
                    Map.of("code", "Q2", "kind", "MULTIPLE", "text", "いくつでも", "options", options()),
                    Map.of(
                            "code",
                            "Q3",
                            "kind",
                            "NUMBER",
                            "text",
                            "何歳",
                            "range",
                            Map.of("min", 0, "max", 120),
                            "required",
                            true,
                            "showIf",
                            Map.of("question", "Q1", "anyOf", List.of("a"))),
                    Map.of("code", "Q4", "kind", "DATE", "text", "いつ"),
                    Map.of("code", "Q5", "kind", "TEXT", "text", "ご意見", "maxLength", 10)));

    private Sheets() {}

    private static List<Map<String, ?>> options() {
        return List.of(
                Map.of("code", "a", "label", "あ"),
                Map.of("code", "b", "label", "い"),
                Map.of("code", "other", "label", "その他", "withText", true));
    }

    static String survey(String city, String kind, boolean anonymous) {
        return opened(draft(city, kind, anonymous));
    }

    /** The same of a platform that is not published yet. */
    static String hiddenSurvey(String city, String kind, boolean anonymous) {
        return opened(draftOf(platform(city, "DRAFT"), kind, anonymous));
    }

    private static String opened(String id) {
        Api.call()
                .body(QUESTIONS)
                .put("/api/v1/surveys/" + id + "/questionnaire")
                .then()
                .statusCode(200);
        move(id, "OPEN");
        return id;
    }

    static String draft(String city, String kind, boolean anonymous) {
        return draftOf(platform(city, "PUBLISHED"), kind, anonymous);
    }

    private static String draftOf(String platform, String kind, boolean anonymous) {
        return Api.create(
                "platforms/" + platform + "/surveys",
                Map.of("kind", kind, "title", "調査", "fiscalYear", 2026, "anonymous", anonymous));
    }

    private static String platform(String city, String visibility) {
        return Api.create(
                "platforms", Map.of("municipalityCode", city, "name", Api.unique("基盤"), "visibility", visibility));
    }

    static void move(String survey, String to) {
        Api.call()
                .body(Map.of("to", to))
                .post("/api/v1/surveys/" + survey + "/status-transitions")
                .then()
                .statusCode(200);
    }

    /** So many codes, in the order in which they are given out. */
    static List<String> codes(String survey, int count) {
        return Api.call()
                .body(Map.of("count", count))
                .post("/api/v1/surveys/" + survey + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("items.code");
    }

    static Response answer(String survey, String code, Map<String, ?> answers) {
        return Api.anonymous()
                .body(Map.of("code", code, "answers", answers))
                .post("/api/v1/surveys/" + survey + "/answer-sheets");
    }

    static Response enter(String survey, Map<String, ?> body) {
        return Api.call().body(body).post("/api/v1/surveys/" + survey + "/answer-sheets");
    }
}
