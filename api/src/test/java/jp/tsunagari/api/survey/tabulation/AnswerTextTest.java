package jp.tsunagari.api.survey.tabulation;

import static jp.tsunagari.api.survey.tabulation.CountedSurvey.chosen;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import org.junit.jupiter.api.Test;

/** The free texts of a survey, for the city's staff. */
@ApiTest
class AnswerTextTest {
    private static final Map<String, ?> WORDS = Map.of("code", "A_B", "kind", "TEXT", "text", "ご意見");
    private static final Map<String, ?> ALIKE = Map.of("code", "AxB", "kind", "TEXT", "text", "ほか");
    private static final Map<String, ?> CLOSED = Map.of(
            "code",
            "HELP",
            "kind",
            "SINGLE",
            "text",
            "相談先",
            "options",
            List.of(Map.of("code", "other", "label", "その他", "withText", true)));

    private static Response get(CountedSurvey survey, String query) {
        return Api.as(Keys.of(Role.STAFF, survey.city)).get("/api/v1/surveys/" + survey.id + "/texts?" + query);
    }

    @Test
    void textsOfOneQuestionAreListedWithoutTheRestOfTheSheet() {
        CountedSurvey survey = new CountedSurvey(WORDS, ALIKE, CLOSED)
                .with(1, Map.of(), "{\"A_B\":\"はい\",\"HELP.text\":\"町会\"}")
                .with(1, Map.of(), "{\"AxB\":\"\\\"A_B\\\": と書く\"}")
                .with(1, Map.of("HELP", chosen("other")))
                .stored();
        get(survey, "question=A_B")
                .then()
                .statusCode(200)
                .body("items.question", contains("A_B"), "items.text", contains("はい"))
                .body("total", equalTo(1));
        get(survey, "question=HELP").then().body("items.text", contains("町会"));
        get(survey, "question=NOWHERE").then().statusCode(400);
        get(survey, "limit=5").then().statusCode(400);
    }

    @Test
    void pagesShowEveryTextOnce() {
        CountedSurvey survey = new CountedSurvey(WORDS);
        for (int i = 0; i < 25; i++) {
            survey.with(1, Map.of(), "{\"A_B\":\"" + i + "\"}");
        }
        survey.stored();
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Response page = get(survey, "question=A_B&limit=10" + (cursor == null ? "" : "&cursor=" + cursor));
            page.then().statusCode(200).body("total", equalTo(25));
            seen.addAll(page.path("items.text"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(25, seen.size());
        assertEquals(25, new HashSet<>(seen).size());
        get(survey, "question=A_B&cursor=abc").then().statusCode(400);
    }
}
