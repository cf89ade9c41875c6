package jp.tsunagari.api.survey.tabulation;

import static jp.tsunagari.api.survey.SurveyFixture.question;
import static jp.tsunagari.api.survey.SurveyFixture.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.TestClock;
import jp.tsunagari.api.survey.SurveyFixture;
import jp.tsunagari.api.survey.sheet.SheetSettling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While people answer an anonymous survey, no table shows staff what one more answer says. */
@ApiTest
class OpenAnonymousSurveyTest {
    private static final Map<String, ?> WORDS = Map.of("code", "W", "kind", "TEXT", "text", "ご意見");

    @Inject
    SheetSettling settling;

    @Inject
    Today today;

    private SurveyFixture survey;

    @BeforeEach
    void begin() {
        survey = new SurveyFixture(question("A", "x", "y"), question("B", "x", "y"), WORDS);
        survey.sheets(20, Map.of("A", "x", "B", "x"));
        TestClock.stop();
    }

    @AfterEach
    void letItGo() {
        TestClock.go();
    }

    private void answer() {
        String code = survey.post("invitations", Map.of("count", 1))
                .statusCode(201)
                .extract()
                .path("items[0].code");
        Api.anonymous()
                .body(Map.of("code", code, "answers", Map.of("A", "y", "B", "y", "W", "書いたこと")))
                .post("/api/v1/surveys/" + survey.id + "/answer-sheets")
                .then()
                .statusCode(201);
    }

    private void counted(int sheets, LocalDate until) {
        String day = until == null ? null : until.toString();
        get("tabulation").body("sheets", equalTo(sheets)).body("countedUntil", equalTo(day));
        get("cross-tabulation?rows=A&columns=B")
                .body("total.count", equalTo(sheets))
                .body("countedUntil", equalTo(day));
        get("texts?question=W")
                .body("total", equalTo(sheets - 20))
                .body("items.countedUntil", equalTo(Collections.nCopies(sheets - 20, day)));
        survey.post("publication-previews", Map.of("tables", List.of(Map.of("rows", "A"))))
                .statusCode(200)
                .body("sheets", equalTo(sheets), "countedUntil", equalTo(day), "untriedSavings", equalTo(0));
    }

    private ValidatableResponse get(String what) {
        return Api.call()
                .get("/api/v1/surveys/" + survey.id + "/" + what)
                .then()
                .statusCode(200);
    }

    @Test
    void anAnswerIsCountedWhenItIsSettledAndItsDayIsOver() {
        LocalDate day = today.date();
        answer();
        counted(20, day.minusDays(1));
        TestClock.ahead(Duration.ofDays(1), () -> counted(20, day.minusDays(1)));
        settling.run();
        counted(20, day.minusDays(1));
        TestClock.ahead(Duration.ofDays(1), () -> counted(21, day));
    }

    @Test
    void theNationalComparisonSaysUntilWhenItCounts() {
        survey = new SurveyFixture(
                with(question("D", CountedSurvey.DIRECT.toArray(String[]::new)), "scale", "DIRECT_QUESTION"));
        survey.sheets(30, Map.of("D", "NEVER"));
        String day = today.date().minusDays(1).toString();
        get("national-comparison").body("countedUntil", equalTo(day), "publicationVersion", nullValue());
        survey.move("CLOSED");
        get("national-comparison").body("countedUntil", nullValue());
        survey.publish(Map.of("rows", "D")).statusCode(201);
        Api.anonymous()
                .get("/api/v1/surveys/" + survey.id + "/national-comparison")
                .then()
                .body("countedUntil", nullValue(), "publicationVersion", equalTo(1));
    }

    @Test
    void aClosedSurveyIsCountedWhole() {
        answer();
        survey.move("CLOSED");
        counted(21, null);
    }

    /** Else who closes, counts and opens again between two answers sees what the second one says. */
    @Test
    void oneThatHoldsAnswersByCodeIsNotOpenedAgain() {
        survey.move("CLOSED");
        survey.move("OPEN");
        answer();
        survey.move("CLOSED");
        for (int time = 0; time < 2; time++) {
            survey.post("status-transitions", Map.of("to", "OPEN"))
                    .statusCode(409)
                    .body("errors.code", equalTo(List.of("survey-answered-anonymously")));
            settling.run();
        }
    }
}
