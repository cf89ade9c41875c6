package jp.tsunagari.api.survey.publication;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.api.survey.sheet.AnswerSheet;
import jp.tsunagari.api.survey.sheet.AnswerSheetRepository;
import jp.tsunagari.domain.survey.SheetLayout;
import jp.tsunagari.domain.survey.SurveyChannel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a survey is published: chosen tables, as one linked set, in versions. */
@ApiTest
class PublicationTest {
    private String city;
    private String survey;

    @BeforeEach
    void survey() {
        city = Api.newCity();
        String platform = Api.create(
                "platforms", Map.of("municipalityCode", city, "name", Api.unique("基盤"), "visibility", "PUBLISHED"));
        survey = Api.create(
                "platforms/" + platform + "/surveys", Map.of("kind", "RESIDENT", "title", "調査", "fiscalYear", 2024));
        Map<String, ?> sex = question("SEX", "f", "m");
        Map<String, ?> lonely = question("LONELY", "often", "sometimes", "never");
        Map<String, ?> words = Map.of("code", "WORDS", "kind", "TEXT", "text", "ご意見");
        Api.call()
                .body(Map.of("questions", List.of(sex, lonely, words)))
                .put("/api/v1/surveys/" + survey + "/questionnaire")
                .then()
                .statusCode(200);
        move("OPEN");
    }

    private static Map<String, ?> question(String code, String... options) {
        return Map.of(
                "code",
                code,
                "kind",
                "SINGLE",
                "text",
                code,
                "options",
                Arrays.stream(options)
                        .map(option -> Map.of("code", option, "label", option))
                        .toList());
    }

    private void move(String to) {
        Api.call()
                .body(Map.of("to", to))
                .post("/api/v1/surveys/" + survey + "/status-transitions")
                .then()
                .statusCode(200);
    }

    /** Sheets by the places of their options, each so many times. */
    private void sheets(int sex, int lonely, int times) {
        List<AnswerSheet> sheets = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            byte[] closed = {
                (byte) (SheetLayout.ANSWERED + sex), (byte) (SheetLayout.ANSWERED + lonely), SheetLayout.NO_ANSWER
            };
            sheets.add(new AnswerSheet(
                    UUID.randomUUID(),
                    city,
                    UUID.fromString(survey),
                    1,
                    SurveyChannel.MAIL,
                    LocalDate.of(2024, 12, 1),
                    null,
                    closed,
                    null,
                    true));
        }
        Arc.container().instance(AnswerSheetRepository.class).get().insert(sheets);
    }

    private ValidatableResponse post(String collection, Map<String, ?> body) {
        return Api.call()
                .body(body)
                .post("/api/v1/surveys/" + survey + "/" + collection)
                .then();
    }

    private static Map<String, ?> tables(Map<?, ?>... tables) {
        return Map.of("tables", List.of(tables));
    }

    private static final Map<String, String> CROSS = Map.of("rows", "SEX", "columns", "LONELY");

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
        sheets(0, 0, 3);
        sheets(0, 1, 30);
        sheets(0, 2, 40);
        sheets(1, 0, 25);
        sheets(1, 1, 35);
        sheets(1, 2, 45);
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
        ValidatableResponse staff = Api.as(Keys.of(Role.STAFF, city))
                .get("/api/v1/publications/" + id)
                .then()
                .statusCode(200);
        staff.body(cell("f", "often", "count"), equalTo(3));
        staff.body(cell("f", "often", "decision"), equalTo("PRIMARY"));
        staff.body(
                "cells.findAll{it.withheld}.decision",
                containsInAnyOrder("PRIMARY", "SECONDARY", "SECONDARY", "SECONDARY"));
        Api.call().get("/api/v1/surveys/" + survey).then().body("status", equalTo("PUBLISHED"));
    }

    @Test
    void theSameIsGivenAsCsv() {
        sheets(0, 0, 3);
        sheets(0, 1, 30);
        sheets(1, 1, 40);
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
        sheets(0, 1, 40);
        sheets(1, 1, 40);
        move("CLOSED");
        post("publications", tables(CROSS)).statusCode(201);
        sheets(1, 1, 9);
        post("publications", tables(CROSS))
                .statusCode(409)
                .body("errors.code", equalTo(List.of("version-differs-by-few")))
                .body("errors[0].message", equalTo("前の版は 80 票、今回は 89 票で、差が 9 票です。差がないか 10 票以上のときに公表できます。"));
        sheets(1, 1, 1);
        post("publications", tables(CROSS)).statusCode(201).body("version", equalTo(2));
        Api.anonymous()
                .get("/api/v1/surveys/" + survey + "/publications")
                .then()
                .body("items.version", equalTo(List.of(1, 2)));
    }

    @Test
    void aDifferenceToTheValidSheetsNeedsItsReason() {
        sheets(0, 1, 40);
        move("CLOSED");
        Api.call()
                .body(Map.of("valid", 41))
                .put("/api/v1/surveys/" + survey + "/returns")
                .then()
                .statusCode(200);
        post("publications", tables(CROSS))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("difference-reason-missing")));
        post("publications", Map.of("tables", List.of(CROSS), "reason", "1票は別に保管している。"))
                .statusCode(201);
    }

    @Test
    void everyFaultOfAChoiceIsNamedAtOnce() {
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
        sheets(0, 0, 3);
        sheets(0, 1, 30);
        sheets(1, 1, 40);
        sheets(1, 0, 15);
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
        Api.call().get("/api/v1/surveys/" + survey + "/publications").then().body("items", hasSize(0));
    }

    @Test
    void noTrailOfTheTrueCountsLeavesTheCity() {
        sheets(0, 0, 3);
        sheets(0, 1, 30);
        move("CLOSED");
        String id =
                post("publications", tables(CROSS)).statusCode(201).extract().path("id");
        String body = Api.anonymous().get("/api/v1/publications/" + id).asString();
        assertFalse(body.contains("\"count\":3,"), body);
        assertFalse(body.contains("PRIMARY"), body);
    }
}
