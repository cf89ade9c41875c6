package jp.tsunagari.api.committee;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class InventoryTest {
    private static final String CSV =
            """
            会議体,分野,団体,開始
            福祉会議,福祉(地域福祉),医師会,2024-04-01
            福祉会議,福祉(地域福祉),"町会, 連合会",令和6年4月1日
            防犯会議,防犯,医師会,2024/4/1
            """;

    private String city;
    private String path;

    @BeforeEach
    void city() {
        city = Api.newCity();
        path = "/api/v1/platforms/" + Api.newPlatform(city) + "/committee-inventory";
    }

    private ValidatableResponse put(Object body) {
        return Api.call().body(body).put(path).then();
    }

    private static Map<String, Object> inventory(String asOf, List<?> memberships) {
        return Map.of(
                "asOf",
                asOf,
                "committees",
                List.of(Map.of("name", "福祉会議", "field", "福祉(地域福祉)"), Map.of("name", "防犯会議", "field", "防犯")),
                "memberships",
                memberships);
    }

    private static Map<String, String> seat(String committee, String organisation) {
        return Map.of("committee", committee, "organisation", organisation);
    }

    /** The inventory of Ichihara as it stands in the embedded records, for this test's own city. */
    private ObjectNode ichihara() throws IOException {
        ObjectNode inventory = (ObjectNode) new ObjectMapper()
                .readTree(InventoryTest.class.getResourceAsStream("/demo/ichihara-2022-committees.json"));
        inventory.put("municipalityCode", city);
        return inventory;
    }

    @Test
    void aWholeInventoryIsLoadedOnceAndSendingItAgainChangesNothing() throws IOException {
        String body = ichihara().toString();
        put(body)
                .statusCode(200)
                .body("changed", is(true))
                .body("committees.created", equalTo(16))
                .body("organisations.created", equalTo(69))
                .body("memberships.created", equalTo(108));
        String tag = Api.call().get(path).then().statusCode(200).extract().header("ETag");
        put(body)
                .statusCode(200)
                .body("changed", is(false))
                .body("committees.matched", equalTo(16))
                .body("organisations.matched", equalTo(69))
                .body("organisations.matchedBy.name", equalTo(69))
                .body("memberships.matched", equalTo(108))
                .body("memberships.created", equalTo(0));
        assertEquals(tag, Api.call().get(path).header("ETag"));
    }

    @Test
    void whatIsReadCanBeSentBackAndChangesNothing() throws IOException {
        put(ichihara().toString()).statusCode(200);
        String read = Api.call().get(path).asString();
        put(read).statusCode(200).body("changed", is(false));
        assertEquals(read, Api.call().get(path).asString());
    }

    @Test
    void aDryRunSaysTheSameAndStoresNothing() {
        Api.call()
                .body(inventory("2024-04-01", List.of(seat("福祉会議", "医師会"))))
                .put(path + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("dryRun", is(true))
                .body("memberships.created", equalTo(1));
        Api.call().get("/api/v1/committees?municipalityCode=" + city).then().body("total", equalTo(0));
        Api.call().get("/api/v1/organisations?municipalityCode=" + city).then().body("total", equalTo(0));
        Api.call().get(path).then().body("memberships", hasSize(0));
    }

    @Test
    void aPairThatIsMissingEndsTheDayBefore() {
        put(inventory("2024-04-01", List.of(seat("福祉会議", "医師会"), seat("防犯会議", "医師会"))));
        put(inventory("2025-04-01", List.of(seat("福祉会議", "医師会"))))
                .body("memberships.ended", equalTo(1))
                .body("memberships.endedSeats.until", contains("2025-03-31"));
        Api.call().get(path + "?asOf=2025-03-31").then().body("memberships", hasSize(2));
        Api.call().get(path).then().body("asOf", equalTo("2025-04-01")).body("memberships", hasSize(1));
    }

    @Test
    void anInventoryOlderThanTheLastOneIsRefused() {
        put(inventory("2024-04-01", List.of()));
        put(inventory("2024-03-31", List.of()))
                .statusCode(409)
                .body("errors.pointer", contains("/asOf"))
                .body("errors.code", contains("before-last-inventory"));
    }

    @Test
    void everyFaultyRowIsToldAndNothingIsStored() {
        put(Map.of(
                        "asOf",
                        "2024-04-01",
                        "committees",
                        List.of(
                                Map.of("name", "福祉会議", "field", "宇宙", "participatingOrganisations", 1),
                                Map.of("name", "防犯会議", "field", "防犯")),
                        "memberships",
                        List.of(
                                seat("ない会議", "医師会"),
                                Map.of("committee", "防犯会議"),
                                Map.of("committee", "防犯会議", "organisation", "医師会", "until", "2024-03-31"))))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/committees/0/field",
                                "/memberships/0/committee",
                                "/memberships/1/organisation",
                                "/memberships/2/until"));
        Api.call().get("/api/v1/committees?municipalityCode=" + city).then().body("total", equalTo(0));
    }

    @Test
    void printedTotalsThatDoNotFitTheSeatsAreRefused() {
        put(Map.of(
                        "asOf",
                        "2024-04-01",
                        "committees",
                        List.of(Map.of("name", "福祉会議", "field", "福祉", "participatingOrganisations", 2)),
                        "organisationCounts",
                        List.of(Map.of("name", "医師会", "committeeCount", 2)),
                        "memberships",
                        List.of(seat("福祉会議", "医師会"))))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/committees/0/participatingOrganisations", "/organisationCounts/0/committeeCount"))
                .body("errors.code", contains("count-mismatch", "count-mismatch"));
    }

    @Test
    void organisationsAreRecognisedByNumberAliasAndExternalId() {
        Api.create(
                "organisations",
                Map.of(
                        "municipalityCode",
                        city,
                        "name",
                        "社会福祉法人試験市社会福祉協議会",
                        "aliases",
                        List.of("社協"),
                        "corporateNumber",
                        "8000020130001",
                        "externalIds",
                        List.of(Map.of("system", "kintone", "id", "17"))));
        put(inventory("2024-04-01", List.of(seat("福祉会議", "社協"))))
                .statusCode(200)
                .body("organisations.created", equalTo(0))
                .body("organisations.matchedBy.alias", equalTo(1));
        put(Map.of(
                        "asOf",
                        "2024-04-01",
                        "committees",
                        List.of(Map.of("name", "福祉会議", "field", "福祉(地域福祉)")),
                        "organisations",
                        List.of(Map.of("name", "試験市社協", "corporateNumber", "8000020130001")),
                        "memberships",
                        List.of(seat("福祉会議", "試験市社協"))))
                .statusCode(200)
                .body("changed", is(false))
                .body("organisations.matchedBy.corporateNumber", equalTo(1));
    }

    @Test
    void aNameThatFitsTwoOrganisationsIsAFault() {
        for (String name : List.of("東支部", "西支部")) {
            Api.create("organisations", Map.of("municipalityCode", city, "name", name, "aliases", List.of("支部")));
        }
        put(inventory("2024-04-01", List.of(seat("福祉会議", "支部"))))
                .statusCode(422)
                .body("errors.pointer", contains("/memberships/0/organisation"))
                .body("errors.code", contains("ambiguous"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8 with BOM", "windows-31j", "UTF-16"})
    void aTableIsReadInTheEncodingsOfAnOffice(String encoding) {
        byte[] bytes = encoding.equals("UTF-8 with BOM")
                ? ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8)
                : CSV.getBytes(Charset.forName(encoding));
        Api.call()
                .contentType("text/csv")
                .body(bytes)
                .put(path + "?asOf=2024-04-01")
                .then()
                .statusCode(200)
                .body("committees.created", equalTo(2))
                .body("organisations.createdRecords.name", containsInAnyOrder("医師会", "町会, 連合会"))
                .body("memberships.created", equalTo(3));
    }

    @Test
    void aFaultInATableNamesItsLineAndColumn() {
        Api.call()
                .contentType("text/csv; charset=UTF-8")
                .body("committee,field,organisation,from\n福祉会議,福祉,医師会,2024-02-30\n福祉会議,教育,町会,\n,福祉,商工会,\n")
                .put(path + "?asOf=2024-04-01")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/rows/3/field", "/rows/4/committee"));
        Api.call()
                .contentType("text/csv")
                .body("committee,field,organisation,from\n福祉会議,福祉,医師会,2024-02-30\n")
                .put(path + "?asOf=2024-04-01")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/rows/2/from"));
    }

    @Test
    void seatsOfADeletedCommitteeAreLeftAlone() {
        String committee = Api.newCommittee(city, "福祉");
        Api.create(
                "committees/" + committee + "/memberships",
                Map.of("organisationId", Api.newOrganisation(city), "from", "2020-04-01", "until", "2022-03-31"));
        Api.call()
                .header("If-Match", Api.tag("committees/" + committee))
                .delete("/api/v1/committees/" + committee)
                .then()
                .statusCode(204);
        put(inventory("2021-04-01", List.of(seat("福祉会議", "医師会"))))
                .statusCode(200)
                .body("memberships.ended", equalTo(0));
    }
}
