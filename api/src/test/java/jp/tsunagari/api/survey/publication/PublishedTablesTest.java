package jp.tsunagari.api.survey.publication;

import static jp.tsunagari.api.survey.SurveyFixture.question;
import static jp.tsunagari.api.survey.SurveyFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.api.survey.SurveyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is not the city's staff reads the tables that were published, withheld as they were, and no other. */
@ApiTest
class PublishedTablesTest {
    private static final String[] FIVE = {"OFTEN_OR_ALWAYS", "SOMETIMES", "OCCASIONALLY", "HARDLY_EVER", "NEVER"};
    private static final Map<String, String> CROSS = Map.of("rows", "LONELY", "columns", "SEX");

    /** What names a line of either file, and what must not stand in one that is withheld. */
    private static final List<String> LINE =
            List.of("question", "option", "rowCode", "rowLabel", "columnCode", "columnLabel");

    private static final List<String> FIGURES = List.of("percent", "low", "high", "rowPercent", "columnPercent");

    private SurveyFixture survey;

    @BeforeEach
    void sheets() {
        survey = new SurveyFixture(
                with(question("SEX", "f", "m"), "attribute", "SEX"),
                with(question("LONELY", FIVE), "scale", "DIRECT_QUESTION"),
                with(question("ALONE", "y", "n"), "showIf", Map.of("question", "SEX", "anyOf", List.of("f"))));
        int[] women = {3, 20, 30, 40, 15};
        int[] men = {12, 25, 35, 45, 16};
        for (int i = 0; i < FIVE.length; i++) {
            survey.sheets(women[i], Map.of("SEX", "f", "LONELY", FIVE[i]));
            survey.sheets(men[i], Map.of("SEX", "m", "LONELY", FIVE[i]));
        }
        survey.sheets(11, Map.of("SEX", "m"));
        survey.move("CLOSED");
    }

    private ValidatableResponse world(String path) {
        return Api.anonymous().get("/api/v1/surveys/" + survey.id + "/" + path).then();
    }

    private static void isNotPublished(ValidatableResponse answer) {
        answer.statusCode(409).body("type", equalTo("/problems/table-not-published"));
    }

    @Test
    void nothingIsGivenBeforeItIsPublished() {
        isNotPublished(world("tabulation"));
        isNotPublished(world("cross-tabulation?rows=LONELY&columns=SEX"));
        isNotPublished(world("national-comparison"));
    }

    @Test
    void oneWayTablesComeWithTheirSharesAndWithheldCellsWithNothing() {
        survey.publish(CROSS).statusCode(201);
        String lonely = "questions.find{it.code == 'LONELY'}.";
        world("tabulation")
                .statusCode(200)
                .body("publicationVersion", equalTo(1), "sheets", equalTo(252))
                .body("questions.code", contains("LONELY", "SEX"))
                .body(lonely + "validN", equalTo(241), lonely + "noAnswer", equalTo(11))
                .body(lonely + "options[1].count", equalTo(45), lonely + "options[1].percent", equalTo(18.6722f))
                .body(lonely + "options[0].reason", nullValue());
        world("texts?question=LONELY").statusCode(401);
    }

    @Test
    void aPublishedCrossTableIsGivenAndAnyOtherTableOrFilterIsNot() {
        survey.publish(CROSS).statusCode(201);
        ValidatableResponse table =
                world("cross-tabulation?rows=LONELY&columns=SEX").statusCode(200);
        table.body("cells[0][0].count", nullValue(), "cells[0][0].withheld", equalTo(true))
                .body("cells[0][0].rowPercent", nullValue(), "cells[0][0].columnPercent", nullValue())
                .body("cells.flatten().findAll{it.withheld}", hasSize(4))
                .body("cells.flatten().findAll{it.reason != null}", hasSize(0))
                .body("total.count", equalTo(252));
        world("cross-tabulation?rows=SEX&columns=LONELY").statusCode(200);
        isNotPublished(world("cross-tabulation?rows=LONELY&columns=ALONE"));
        isNotPublished(world("cross-tabulation?rows=LONELY&columns=SEX&weighting=STRATUM"));
        isNotPublished(world("cross-tabulation?rows=LONELY&columns=SEX&filter=ALONE&filterOption=y"));
        isNotPublished(world("cross-tabulation?rows=LONELY&columns=NONE"));
        isNotPublished(world("tabulation?weighting=STRATUM"));
    }

    @Test
    void theQuestionsOfPublishedTablesStayAndAVersionThatNobodyAnsweredSaysNothingOfThem() {
        Map<?, ?>[] asked = {
            with(question("SEX", "f", "m"), "attribute", "SEX"),
            with(question("LONELY", FIVE), "scale", "DIRECT_QUESTION"),
            with(question("ALONE", "y", "n"), "showIf", Map.of("question", "SEX", "anyOf", List.of("f")))
        };
        questions(asked[0], asked[1]).statusCode(200);
        survey.publish(CROSS, Map.of("rows", "ALONE")).statusCode(201);
        String before = world("tabulation").statusCode(200).extract().asString();
        questions(asked[0], asked[1], asked[2])
                .statusCode(409)
                .body("errors.code", contains("questionnaire-published"));
        questions(asked[0], asked[1]).statusCode(200);
        assertEquals(before, world("tabulation").extract().asString());
    }

    private ValidatableResponse questions(Map<?, ?>... questions) {
        return Api.call()
                .body(Map.of("questions", List.of(questions)))
                .put("/api/v1/surveys/" + survey.id + "/questionnaire")
                .then();
    }

    @Test
    void everybodyElseGetsWhatTheWorldGets() {
        for (String key : List.of(
                Keys.of(Role.COUNCIL, survey.city), Keys.of(Role.NATIONAL), Keys.of(Role.STAFF, Api.newCity()))) {
            isNotPublished(Api.as(key)
                    .get("/api/v1/surveys/" + survey.id + "/cross-tabulation?rows=LONELY&columns=SEX")
                    .then());
        }
        Api.as(Keys.of(Role.STAFF, survey.city))
                .get("/api/v1/surveys/" + survey.id + "/cross-tabulation?rows=LONELY&columns=SEX")
                .then()
                .statusCode(200)
                .body("cells[0][0].count", equalTo(3), "cells[0][0].reason", equalTo("PRIMARY"));
    }

    @Test
    void aSplitTableIsReadPartByPart() {
        survey.publish(Map.of("rows", "LONELY", "columns", "ALONE", "splitBy", "SEX"))
                .statusCode(201);
        world("cross-tabulation?rows=LONELY&columns=ALONE&filter=SEX&filterOption=m")
                .statusCode(200)
                .body("filter.line.code", equalTo("m"));
        world("cross-tabulation?rows=LONELY&columns=SEX").statusCode(200);
        isNotPublished(world("cross-tabulation?rows=LONELY&columns=ALONE&filter=SEX&filterOption=x"));
    }

    @Test
    void theNationalComparisonWithholdsWhatThePublicationWithholds() {
        survey.publish(CROSS).statusCode(201);
        List<Boolean> tabulated =
                world("tabulation").extract().path("questions.find{it.code == 'LONELY'}.options.withheld");
        List<Boolean> expected =
                Stream.concat(tabulated.stream(), Stream.of(false)).toList();
        world("national-comparison")
                .statusCode(200)
                .body("n", equalTo(252), "options.withheld", equalTo(expected))
                .body("options.findAll{it.withheld && it.differencePoints != null}", hasSize(0))
                .body("options.findAll{!it.withheld && it.differencePoints == null}", hasSize(0));
    }

    @Test
    void theCsvShowsTheMarkAndNoWithheldNumber() {
        survey.publish(CROSS).statusCode(201);
        for (String path : List.of("tabulation", "cross-tabulation?rows=LONELY&columns=SEX")) {
            List<Map<String, String>> staff = csv(Api.as(Keys.of(Role.STAFF, survey.city)), path);
            List<Map<String, String>> world = csv(Api.anonymous(), path);
            int withheld = 0;
            for (Map<String, String> row : world) {
                Map<String, String> full = staff.stream()
                        .filter(other ->
                                LINE.stream().allMatch(column -> Objects.equals(row.get(column), other.get(column))))
                        .findFirst()
                        .orElseThrow();
                boolean isWithheld = row.get("withheld").equals("true");
                withheld += isWithheld ? 1 : 0;
                assertEquals(isWithheld ? "" : full.get("count"), row.get("count"), row::toString);
                for (String figure : FIGURES) {
                    assertTrue(!isWithheld || row.getOrDefault(figure, "").isEmpty(), row::toString);
                }
                assertEquals("1", row.get("publicationVersion"));
                assertEquals("", full.get("publicationVersion"));
            }
            assertTrue(path.startsWith("tab") || withheld == 4, "withheld: " + withheld);
        }
    }

    private List<Map<String, String>> csv(RequestSpecification caller, String path) {
        String[] lines = caller.header("Accept", "text/csv")
                .header("Accept-Language", "en")
                .get("/api/v1/surveys/" + survey.id + "/" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .substring(1)
                .split("\r\n");
        String[] heads = lines[0].split(",", -1);
        return Stream.of(lines)
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> IntStream.range(0, heads.length)
                        .boxed()
                        .collect(Collectors.toMap(i -> heads[i], i -> cells[i])))
                .toList();
    }
}
