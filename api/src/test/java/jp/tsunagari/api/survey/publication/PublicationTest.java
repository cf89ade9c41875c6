package jp.tsunagari.api.survey.publication;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.api.survey.SurveyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a survey is published: chosen tables, as one linked set, in versions. */
@ApiTest
class PublicationTest {
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

    private static String cell(String row, String column, String field) {
        return "cells.find{it.row == " + quoted(row) + " && it.column == " + quoted(column) + "}." + field;
    }

    private static String quoted(String value) {
        return value == null ? "null" : "'" + value + "'";
    }

    @Test
    void anOpenSurveyPublishesNothing() {
        post("publications", tables(CROSS)).statusCode(409).body("errors.code", equalTo(List.of("survey-not-closed")));
    }

    @Test
    void smallCellsAreWithheldFromTheWorldAndShownToStaff() {
        sheets("f", "often", 3);
        sheets("f", "sometimes", 30);
        sheets("f", "never", 40);
        sheets("m", "often", 25);
        sheets("m", "sometimes", 35);
        sheets("m", "never", 45);
        move("CLOSED");
        String id = post("publications", tables(CROSS))
                .statusCode(201)
                .body("version", equalTo(1))
                .extract()
                .path("id");
        ValidatableResponse world =
                Api.anonymous().get("/api/v1/publications/" + id).then().statusCode(200);
        world.body(cell("f", "often", "count"), nullValue());
        world.body(cell("f", "often", "withheld"), equalTo(true));
        world.body(cell("f", "often", "decision"), nullValue());
        world.body(cell(null, null, "count"), equalTo(178));
        world.body("cells.findAll{it.withheld}", hasSize(4));
        ValidatableResponse staff = Api.as(Keys.of(Role.STAFF, survey.city))
                .get("/api/v1/publications/" + id)
                .then()
                .statusCode(200);
        staff.body(cell("f", "often", "count"), equalTo(3));
        staff.body(cell("f", "often", "decision"), equalTo("PRIMARY"));
        staff.body(
                "cells.findAll{it.withheld}.decision",
                containsInAnyOrder("PRIMARY", "SECONDARY", "SECONDARY", "SECONDARY"));
        Api.call().get("/api/v1/surveys/" + survey.id).then().body("status", equalTo("PUBLISHED"));
    }

    @Test
    void theSameIsGivenAsCsv() {
        sheets("f", "often", 3);
        sheets("f", "sometimes", 30);
        sheets("m", "sometimes", 40);
        move("CLOSED");
        String id =
                post("publications", tables(CROSS)).statusCode(201).extract().path("id");
        List<Map<String, ?>> cells =
                Api.anonymous().get("/api/v1/publications/" + id).path("cells");
        String csv = Api.anonymous()
                .header("Accept", "text/csv")
                .header("Accept-Language", "en")
                .get("/api/v1/publications/" + id)
                .asString();
        String expected = cells.stream()
                .map(cell -> List.of("table", "row", "column", "split", "count", "withheld", "decision").stream()
                        .map(name ->
                                cell.get(name) == null ? "" : cell.get(name).toString())
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        assertEquals("\uFEFFtable,row,column,split,count,withheld,decision\r\n" + expected + "\r\n", csv);
    }

    @Test
    void aVersionThatDiffersByFewPeopleIsRefusedWithTheNumbers() {
        sheets("f", "sometimes", 40);
        sheets("m", "sometimes", 40);
        move("CLOSED");
        post("publications", tables(CROSS)).statusCode(201);
        sheets("m", "sometimes", 9);
        post("publications", tables(CROSS))
                .statusCode(409)
                .body("errors.code", equalTo(List.of("version-differs-by-few")))
                .body("errors[0].message", equalTo("前の版は 80 票、今回は 89 票で、差が 9 票です。差がないか 10 票以上のときに公表できます。"));
        sheets("m", "sometimes", 1);
        post("publications", tables(CROSS)).statusCode(201).body("version", equalTo(2));
        Api.anonymous()
                .get("/api/v1/surveys/" + survey.id + "/publications")
                .then()
                .body("items.version", equalTo(List.of(1, 2)));
    }

    @Test
    void everyFaultOfAChoiceIsNamedAtOnce() {
        sheets("f", "often", 1);
        move("CLOSED");
        post(
                        "publications",
                        tables(
                                Map.of("rows", "NONE"),
                                Map.of("rows", "WORDS"),
                                Map.of("rows", "SEX", "columns", "SEX"),
                                CROSS,
                                Map.of("rows", "LONELY", "columns", "SEX"),
                                Map.of("rows", "LONELY", "splitBy", "SEX")))
                .statusCode(422)
                .body(
                        "errors.collect{it.pointer + ' ' + it.code}",
                        equalTo(List.of(
                                "/tables/0/rows question-unknown",
                                "/tables/1/rows question-not-closed",
                                "/tables/2 question-crossed-with-itself",
                                "/tables/4 table-repeated",
                                "/tables/5/splitBy not-an-attribute",
                                "/tables/5 table-repeated")));
    }

    @Test
    void aPreviewShowsTheLossAndStoresNothing() {
        sheets("f", "often", 3);
        sheets("f", "sometimes", 30);
        sheets("m", "sometimes", 40);
        sheets("m", "often", 15);
        move("CLOSED");
        post("publication-previews", tables(CROSS))
                .statusCode(200)
                .body(
                        "loss.primary",
                        equalTo(1),
                        "loss.secondary",
                        equalTo(3),
                        "tables[0].table",
                        equalTo("SEX*LONELY"))
                .body(cell("f", "often", "count"), equalTo(3));
        Api.call().get("/api/v1/surveys/" + survey.id + "/publications").then().body("items", hasSize(0));
    }

    @Test
    void noTrailOfTheTrueCountsLeavesTheCity() {
        sheets("f", "often", 3);
        sheets("f", "sometimes", 30);
        move("CLOSED");
        String id =
                post("publications", tables(CROSS)).statusCode(201).extract().path("id");
        String body = Api.anonymous().get("/api/v1/publications/" + id).asString();
        assertFalse(body.contains("\"count\":3,"), body);
        assertFalse(body.contains("PRIMARY"), body);
    }

    @Test
    void mergedLinesAreOneLineInEveryTableAndStaySoInTheNextVersion() {
        sheets("f", "often", 3);
        sheets("f", "sometimes", 20);
        sheets("f", "never", 30);
        sheets("m", "often", 4);
        sheets("m", "sometimes", 25);
        sheets("m", "never", 35);
        move("CLOSED");
        String merging = "savings.find{it.change == 'MERGE' && it.subject == 'LONELY'}.";
        Map<String, ?> merge = Map.of("question", "LONELY", "options", List.of("often", "sometimes"));
        post("publication-previews", tables(CROSS))
                .body(
                        merging + "options",
                        equalTo(List.of("often", "sometimes")),
                        merging + "withheldThen",
                        equalTo(0));
        post("publications", Map.of("tables", List.of(CROSS), "merges", List.of(merge)))
                .statusCode(201)
                .body("cells.findAll{it.withheld}", hasSize(0))
                .body(cell("f", "often+sometimes", "count"), equalTo(23));
        Api.anonymous()
                .get("/api/v1/surveys/" + survey.id + "/cross-tabulation?rows=LONELY&columns=SEX")
                .then()
                .statusCode(200)
                .body("rowQuestion.lines[0].label", equalTo("often・sometimes"), "cells[0][0].count", equalTo(23));
        Api.anonymous()
                .get("/api/v1/surveys/" + survey.id + "/tabulation")
                .then()
                .body("questions.find{it.code == 'LONELY'}.options.count", equalTo(List.of(52, 65)));
        post("publications", tables(CROSS)).statusCode(409).body("errors.code", equalTo(List.of("merges-changed")));
        post("publications", tables(Map.of("rows", "SEX"))).statusCode(201);
    }

    @Test
    void onlyNeighboursAreMergedEachOnce() {
        sheets("f", "often", 1);
        move("CLOSED");
        post(
                        "publications",
                        Map.of(
                                "tables",
                                List.of(CROSS),
                                "merges",
                                List.of(
                                        Map.of("question", "LONELY", "options", List.of("often", "never")),
                                        Map.of("question", "SEX", "options", List.of("f", "m")),
                                        Map.of("question", "SEX", "options", List.of("f", "m")))))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/merges/0/options", "/merges/2/options")));
    }

    @Test
    void whatIsPublishedKeepsItsThresholdAndTakesNoMoreAnswers() {
        sheets("f", "often", 30);
        move("CLOSED");
        post("publications", tables(CROSS)).statusCode(201);
        String path = "surveys/" + survey.id;
        Api.patch(path, Api.tag(path), Map.of("suppressionThreshold", 5))
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("threshold-fixed")));
        move("CLOSED");
        post("status-transitions", Map.of("to", "OPEN"))
                .statusCode(409)
                .body("errors.code", equalTo(List.of("survey-already-published")));
    }
}
