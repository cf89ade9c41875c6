package jp.tsunagari.api.survey.tabulation;

import static jp.tsunagari.api.survey.tabulation.CountedSurvey.chosen;
import static jp.tsunagari.api.survey.tabulation.CountedSurvey.question;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.domain.survey.Answer;
import org.junit.jupiter.api.Test;

/** What the city's staff count from the sheets of a survey. */
@ApiTest
class TabulationTest {
    private static final Map<String, ?> SEX = with(question("SEX", "SINGLE", List.of("f", "m")), "attribute", "SEX");
    private static final Map<String, ?> HELP = question("HELP", "MULTIPLE", List.of("family", "friend"));
    private static final Map<String, ?> PEOPLE =
            Map.of("code", "PEOPLE", "kind", "NUMBER", "text", "人数", "range", Map.of("min", 0, "max", 20));

    private static Map<String, ?> with(Map<String, Object> question, String field, Object value) {
        Map<String, Object> more = new HashMap<>(question);
        more.put(field, value);
        return more;
    }

    private static Map<String, ?> item(String code) {
        return with(question(code, "SCALE", List.of("1", "2", "3", "4")), "scale", "UCLA_THREE_ITEM");
    }

    private static ValidatableResponse get(CountedSurvey survey, String what) {
        return Api.as(Keys.of(Role.STAFF, survey.city))
                .get("/api/v1/surveys/" + survey.id + "/" + what)
                .then();
    }

    @Test
    void optionsAreCountedWithValidAnswersAndNoAnswerApart() {
        CountedSurvey survey = new CountedSurvey(SEX)
                .with(5, Map.of("SEX", chosen("f")))
                .with(5, Map.of("SEX", chosen("m")))
                .with(3, Map.of())
                .stored();
        get(survey, "tabulation")
                .statusCode(200)
                .body("sheets", equalTo(13))
                .body("publicationVersion", nullValue())
                .body("weighting.kind", equalTo("NONE"))
                .body("questions[0].validN", equalTo(10))
                .body("questions[0].noAnswer", equalTo(3))
                .body("questions[0].notAsked", equalTo(0))
                .body("questions[0].options.code", contains("f", "m"))
                .body("questions[0].options.count", contains(5, 5))
                .body("questions[0].options.percent", contains(50.0f, 50.0f))
                .body("questions[0].options[0].interval.low", equalTo(23.6593f))
                .body("questions[0].options[0].interval.high", equalTo(76.3407f));
    }

    @Test
    void staffSeeWhatWouldBeWithheldAndWhyBesideTheFullNumbers() {
        CountedSurvey survey = new CountedSurvey(SEX)
                .with(4, Map.of("SEX", chosen("f")))
                .with(50, Map.of("SEX", chosen("m")))
                .with(12, Map.of())
                .stored();
        get(survey, "tabulation")
                .body("questions[0].options[0].count", equalTo(4))
                .body("questions[0].options[0].withheld", equalTo(true))
                .body("questions[0].options[0].reason", equalTo("PRIMARY"));
    }

    @Test
    void aMultipleChoiceIsInPercentOfPeople() {
        CountedSurvey survey = new CountedSurvey(HELP)
                .with(6, Map.of("HELP", chosen("family", "friend")))
                .with(4, Map.of("HELP", chosen("friend")))
                .stored();
        get(survey, "tabulation")
                .body("questions[0].options.count", contains(6, 10))
                .body("questions[0].options.percent", contains(60.0f, 100.0f));
    }

    @Test
    void numbersHaveMeanAndQuartilesAndTextsAreNeverInIt() {
        Map<String, ?> words = Map.of("code", "WORDS", "kind", "TEXT", "text", "ご意見");
        CountedSurvey survey = new CountedSurvey(PEOPLE, words)
                .with(1, Map.of("PEOPLE", new Answer.Quantity(1)))
                .with(
                        1,
                        Map.of("PEOPLE", new Answer.Quantity(2), "WORDS", new Answer.Words("ひみつ")),
                        "{\"WORDS\":\"ひみつ\"}")
                .with(1, Map.of("PEOPLE", new Answer.Quantity(4)))
                .with(1, Map.of("PEOPLE", new Answer.Quantity(8)))
                .stored();
        ValidatableResponse answer = get(survey, "tabulation");
        answer.body("questions[0].statistics.n", equalTo(4))
                .body("questions[0].statistics.mean", equalTo(3.75f))
                .body("questions[0].statistics.lowerQuartile", equalTo(1.75f))
                .body("questions[0].statistics.median", equalTo(3.0f))
                .body("questions[0].statistics.upperQuartile", equalTo(5.0f))
                .body("questions[0].statistics.min", equalTo(1))
                .body("questions[0].statistics.max", equalTo(8))
                .body("questions[1].validN", equalTo(1))
                .body("questions[1].options", hasSize(0));
        assertTrue(!answer.extract().asString().contains("ひみつ"));
    }

    @Test
    void theLonelinessScaleIsScoredAndAMissingItemGivesNoScore() {
        CountedSurvey survey = new CountedSurvey(item("U1"), item("U2"), item("U3"))
                .with(2, Map.of("U1", chosen("1"), "U2", chosen("1"), "U3", chosen("1")))
                .with(3, Map.of("U1", chosen("3"), "U2", chosen("3"), "U3", chosen("4")))
                .with(1, Map.of("U1", chosen("3"), "U2", chosen("3")))
                .stored();
        get(survey, "tabulation")
                .body("scales", hasSize(1))
                .body("scales[0].validN", equalTo(5))
                .body("scales[0].noAnswer", equalTo(1))
                .body("scales[0].bands.code", contains("NEVER", "RARELY", "SOMETIMES", "ALWAYS"))
                .body("scales[0].bands.count", contains(2, 0, 0, 3))
                .body("scales[0].statistics.mean", equalTo(7.2f));
    }

    @Test
    void twoQuestionsAreCrossedWithPercentsOfRowAndColumn() {
        CountedSurvey survey = crossed();
        get(survey, "cross-tabulation?rows=HELP&columns=SEX")
                .statusCode(200)
                .body("rowQuestion.lines.code", contains("family", "friend", "NO_ANSWER"))
                .body("columnQuestion.lines.code", contains("f", "m", "NO_ANSWER"))
                .body("columnQuestion.lines.label", hasItem("無回答"))
                .body("cells.collect{it.count}", contains(List.of(20, 0, 0), List.of(20, 30, 0), List.of(0, 10, 0)))
                .body("cells[1][0].rowPercent", equalTo(40.0f))
                .body("cells[1][1].columnPercent", equalTo(75.0f))
                .body("rowTotals.count", contains(20, 50, 10))
                .body("columnTotals.count", contains(20, 40, 0))
                .body("total.count", equalTo(60))
                .body("cells.flatten().withheld", everyItem(equalTo(false)));
    }

    private static CountedSurvey crossed() {
        return new CountedSurvey(SEX, HELP, PEOPLE)
                .with(20, Map.of("SEX", chosen("f"), "HELP", chosen("family", "friend")))
                .with(30, Map.of("SEX", chosen("m"), "HELP", chosen("friend")))
                .with(10, Map.of("SEX", chosen("m")))
                .stored();
    }

    @Test
    void aThirdQuestionTakesOnlyItsPeople() {
        CountedSurvey survey = crossed();
        get(survey, "cross-tabulation?rows=HELP&columns=SEX&filter=SEX&filterOption=m")
                .body("total.count", equalTo(40))
                .body("filter.line.label", equalTo("mの選択肢"))
                .body("columnTotals.count", contains(0, 40, 0));
        get(survey, "cross-tabulation?rows=HELP.family&columns=SEX&filter=HELP&filterOption=NO_ANSWER")
                .body("total.count", equalTo(10));
    }

    @Test
    void smallCellsOfACrossTableAreMarkedWithTheirReasonForStaff() {
        CountedSurvey survey = new CountedSurvey(SEX, HELP)
                .with(3, Map.of("SEX", chosen("f"), "HELP", chosen("family")))
                .with(30, Map.of("SEX", chosen("f"), "HELP", chosen("friend")))
                .with(30, Map.of("SEX", chosen("m"), "HELP", chosen("family")))
                .with(30, Map.of("SEX", chosen("m"), "HELP", chosen("friend")))
                .stored();
        get(survey, "cross-tabulation?rows=HELP&columns=SEX")
                .body("cells[0][0].withheld", equalTo(true))
                .body("cells[0][0].reason", equalTo("PRIMARY"))
                .body("cells[0][0].count", equalTo(3))
                .body("cells[0].reason", hasItem("SECONDARY"));
    }

    @Test
    void whatNamesNoClosedQuestionOrLineIsRefusedByParameter() {
        CountedSurvey survey = crossed();
        for (String wrong : List.of(
                "rows=PEOPLE&columns=SEX",
                "rows=NOWHERE&columns=SEX",
                "rows=SEX&columns=SEX",
                "rows=SEX",
                "rows=HELP&columns=SEX&filter=SEX",
                "rows=HELP&columns=SEX&filter=SEX&filterOption=x",
                "rows=HELP&columns=SEX&weighting=SOMEHOW")) {
            get(survey, "cross-tabulation?" + wrong)
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-parameter"));
        }
    }

    @Test
    void weightingByStratumIsNamedWithItsStrataAndRefusedWhereAStratumHasNoSheet() {
        CountedSurvey survey = crossed();
        get(survey, "tabulation?weighting=STRATUM").statusCode(409).body("errors.code", contains("strata-missing"));
        Map<String, ?> women = Map.of("sex", "f", "population", 300);
        Map<String, ?> men = Map.of("sex", "m", "population", 100);
        Api.call()
                .body(Map.of("strata", List.of(women, men)))
                .put("/api/v1/surveys/" + survey.id + "/returns")
                .then()
                .statusCode(200);
        get(survey, "tabulation?weighting=STRATUM")
                .statusCode(200)
                .body("weighting.kind", equalTo("STRATUM"))
                .body("weighting.strata.name", contains("fの選択肢", "mの選択肢"))
                .body("weighting.strata.sheets", contains(20, 40))
                .body("weighting.strata[0].weight", equalTo(2.25f))
                .body("weighting.strata[1].weight", equalTo(0.375f))
                .body("questions[0].options.percent", contains(75.0f, 25.0f))
                .body("questions[0].options.count", contains(20, 40));
        get(survey, "cross-tabulation?rows=HELP&columns=SEX&weighting=STRATUM")
                .body("weighting.kind", equalTo("STRATUM"))
                .body("cells[1][0].count", equalTo(20))
                .body("cells[1][0].rowPercent", equalTo(80.0f));
        CountedSurvey empty = new CountedSurvey(SEX);
        Api.call().body(Map.of("strata", List.of(women, men))).put("/api/v1/surveys/" + empty.id + "/returns");
        get(empty, "tabulation?weighting=STRATUM")
                .statusCode(409)
                .body("errors.code", contains("stratum-without-sheets", "stratum-without-sheets"))
                .body("errors[0].message", startsWith("層「fの選択肢」"));
    }

    @Test
    void aLineOfAFilterWithoutTheFilterIsRefusedToEverybody() {
        CountedSurvey survey = crossed();
        String path = "/api/v1/surveys/" + survey.id + "/cross-tabulation?rows=HELP&columns=SEX&filterOption=m";
        for (RequestSpecification caller : List.of(Api.anonymous(), Api.as(Keys.of(Role.STAFF, survey.city)))) {
            caller.get(path)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("filterOption"), "errors.code", contains("filter-missing"));
        }
    }

    @Test
    void nobodyButTheCitysStaffCountsAnything() {
        CountedSurvey survey = crossed();
        List<String> others =
                List.of(Keys.of(Role.COUNCIL, survey.city), Keys.of(Role.STAFF, Api.newCity()), Keys.of(Role.NATIONAL));
        for (String what :
                List.of("tabulation", "cross-tabulation?rows=HELP&columns=SEX", "national-comparison?question=SEX")) {
            for (String key : others) {
                Api.as(key)
                        .get("/api/v1/surveys/" + survey.id + "/" + what)
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("/problems/table-not-published"));
            }
            Api.anonymous()
                    .get("/api/v1/surveys/" + survey.id + "/" + what)
                    .then()
                    .statusCode(409);
        }
        assertEquals(
                403,
                Api.as(others.get(0))
                        .get("/api/v1/surveys/" + survey.id + "/texts?question=HELP")
                        .statusCode());
        assertEquals(
                403,
                Api.as(others.get(1))
                        .get("/api/v1/surveys/" + survey.id + "/texts?question=HELP")
                        .statusCode());
    }
}
