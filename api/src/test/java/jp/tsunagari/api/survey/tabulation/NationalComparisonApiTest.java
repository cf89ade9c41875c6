package jp.tsunagari.api.survey.tabulation;

import static jp.tsunagari.api.survey.tabulation.CountedSurvey.DIRECT;
import static jp.tsunagari.api.survey.tabulation.CountedSurvey.chosen;
import static jp.tsunagari.api.survey.tabulation.CountedSurvey.question;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;

/** The direct question beside the national survey. */
@ApiTest
class NationalComparisonApiTest {
    private static CountedSurvey survey(List<String> options, int often, int never, int none) {
        Map<String, Object> direct = new HashMap<>(question("LONELY", "SCALE", options));
        direct.put("scale", "DIRECT_QUESTION");
        return new CountedSurvey(direct, question("OTHER", "SINGLE", List.of("a", "b")))
                .with(often, Map.of("LONELY", chosen(options.get(0))))
                .with(never, Map.of("LONELY", chosen(options.get(4))))
                .with(none, Map.of())
                .stored();
    }

    private static ValidatableResponse compare(CountedSurvey survey, String query) {
        return Api.call()
                .get("/api/v1/surveys/" + survey.id + "/national-comparison" + query)
                .then();
    }

    @Test
    void bothSidesAreSharesOfAllRespondentsAndTheLatestYearIsTaken() {
        compare(survey(DIRECT, 6, 90, 4), "")
                .statusCode(200)
                .body("question", equalTo("LONELY"))
                .body("n", equalTo(100))
                .body("baseline.fiscalYear", equalTo(2023))
                .body("baseline.n", equalTo(11141))
                .body(
                        "options.code",
                        contains("OFTEN_OR_ALWAYS", "SOMETIMES", "OCCASIONALLY", "HARDLY_EVER", "NEVER", "NO_ANSWER"))
                .body("options[0].localPercent", equalTo(6.0f))
                .body("options[0].nationalPercent", equalTo(4.8f))
                .body("options[0].differencePoints", equalTo(1.2f))
                .body("options[5].localPercent", equalTo(4.0f))
                .body("options[5].label", equalTo("無回答"))
                .body("options.baseline.fiscalYear", everyItem(equalTo(2023)));
    }

    @Test
    void anotherYearIsTakenWhereItIsAskedFor() {
        CountedSurvey survey = survey(DIRECT, 6, 90, 4);
        compare(survey, "?fiscalYear=2021").body("baseline.n", equalTo(11867));
        compare(survey, "?fiscalYear=2020").statusCode(400);
    }

    @Test
    void tooFewRespondentsAndOptionsThatDoNotMapAreRefused() {
        compare(survey(DIRECT, 2, 25, 2), "").statusCode(409).body("errors.code", contains("respondents-too-few"));
        compare(survey(List.of("1", "2", "3", "4", "5"), 20, 20, 0), "")
                .statusCode(409)
                .body("errors.code", contains("options-do-not-map"));
        compare(survey(DIRECT, 20, 20, 0), "?question=OTHER")
                .statusCode(409)
                .body("errors.code", contains("options-do-not-map"));
        compare(survey(DIRECT, 20, 20, 0), "?question=NOWHERE").statusCode(400);
        compare(new CountedSurvey(question("OTHER", "SINGLE", List.of("a", "b"))), "")
                .statusCode(400);
    }
}
