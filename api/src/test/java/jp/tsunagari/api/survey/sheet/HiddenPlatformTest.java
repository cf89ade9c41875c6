package jp.tsunagari.api.survey.sheet;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.survey.SurveyRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A city asks before it publishes its platform: who was sent a code answers, and learns nothing else. */
@ApiTest
class HiddenPlatformTest {
    private static final Map<String, ?> ANSWERS = Map.of("Q1", "b");

    @Inject
    AnswerSheetRepository sheets;

    @Inject
    SurveyRepository surveys;

    private String city;

    @BeforeEach
    void begin() {
        city = Api.newCity();
    }

    @Test
    void aResidentAnswersByCode() {
        String survey = Sheets.hiddenSurvey(city, "RESIDENT", true);
        String code = Sheets.codes(survey, 1).get(0);
        assertEquals(200, status("surveys/" + survey + "/questionnaire"));
        assertEquals(404, status("surveys/" + survey));
        assertEquals(404, status("surveys/" + survey + "/tabulation"));
        Sheets.answer(survey, "AAA", ANSWERS).then().statusCode(422);
        Sheets.answer(survey, code, ANSWERS).then().statusCode(201);
        assertEquals(1, sheets.count(UUID.fromString(survey)));
        Sheets.answer(survey, code, ANSWERS)
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("code-not-usable")));
    }

    @Test
    void anAnswerThatIsNotAnonymousIsTakenBackByItsCode() {
        String survey = Sheets.hiddenSurvey(city, "RESIDENT", false);
        String code = Sheets.codes(survey, 1).get(0);
        Sheets.answer(survey, code, ANSWERS).then().statusCode(201);
        Api.anonymous()
                .body(Map.of("code", code))
                .post("/api/v1/surveys/" + survey + "/answer-sheets/withdrawals")
                .then()
                .statusCode(204);
        assertEquals(0, sheets.count(UUID.fromString(survey)));
    }

    @Test
    void aSurveyThatIsNotOpenIsNotFound() {
        String survey = Sheets.hiddenSurvey(city, "RESIDENT", true);
        String code = Sheets.codes(survey, 1).get(0);
        Sheets.move(survey, "CLOSED");
        Sheets.answer(survey, code, ANSWERS).then().statusCode(404);
        assertEquals(404, status("surveys/" + survey + "/questionnaire"));
        Api.call()
                .get("/api/v1/surveys/" + survey + "/questionnaire")
                .then()
                .statusCode(200)
                .body("questions", hasSize(5));
    }

    /** The transaction has read the survey before. */
    @Test
    void aSurveyThatIsDeletedMeanwhileTakesNoSheet() {
        UUID survey = UUID.fromString(Sheets.hiddenSurvey(city, "RESIDENT", true));
        Problem refused = assertThrows(
                Problem.class, () -> QuarkusTransaction.requiringNew().run(() -> {
                    surveys.requireToAnswer(survey);
                    Api.call()
                            .header("If-Match", "*")
                            .delete("/api/v1/surveys/" + survey)
                            .then()
                            .statusCode(204);
                    surveys.requireStandingToAnswer(survey);
                }));
        assertEquals(ProblemType.GONE, refused.type());
    }

    private static int status(String path) {
        return Api.anonymous().get("/api/v1/" + path).statusCode();
    }
}
