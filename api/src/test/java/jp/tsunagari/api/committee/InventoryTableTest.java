package jp.tsunagari.api.committee;

import static jp.tsunagari.api.committee.Inventories.seat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An inventory as the table that an office keeps. */
@ApiTest
class InventoryTableTest {
    private Inventories inventories;

    @BeforeEach
    void city() {
        inventories = Inventories.ofNewCity();
    }

    @Test
    void aCommitteeWhoseFieldStandsInALaterRowOnlyIsAFaultOfTheFirstRow() {
        inventories
                .putTable("会議体,分野,団体\nA,,X\nA,福祉,Y\n")
                .statusCode(422)
                .body("errors.pointer", contains("/rows/2/field"))
                .body("errors.code", contains("missing"));
    }

    @Test
    void aCommitteeOfAnUnknownFieldIsNotCalledUnknownAsWell() {
        inventories
                .putTable("会議体,分野,団体\n福祉会議,宇宙,A\n")
                .statusCode(422)
                .body("errors.pointer", contains("/rows/2/field"));
    }

    @Test
    void anUnknownColumnIsToldTheHeadingsThatAreTaken() {
        inventories
                .putTable("会議体,分野,団体,由来\n福祉会議,福祉,A,ENTERED\n")
                .statusCode(422)
                .body("errors.code", contains("unknown-column"))
                .body("errors[0].message", containsString("データの由来 (origin)"));
    }

    private String table(String language) {
        return Api.call()
                .header("Accept", "text/csv")
                .header("Accept-Language", language)
                .get(inventories.path())
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString();
    }

    private void load() {
        Map<String, Object> inventory = new HashMap<>(Inventories.of(
                Inventories.DAY,
                Map.of("name", "福祉会議", "field", "福祉(地域福祉)"),
                List.of(Map.of("name", "=医師会", "aliases", List.of("医師"))),
                List.of(seat("医師", "until", "2030-03-31"), seat("町会, 連合会", "role", "委員"))));
        inventory.put("source", "庁内照会");
        inventories.put(inventory).statusCode(200);
    }

    @Test
    void theTableHasTheColumnsThatCanBeSent() {
        load();
        assertEquals(
                "\uFEFF会議体,分野,細分野,団体,開始,終了,役職,データの由来\r\n"
                        + "福祉会議,福祉,地域福祉,'=医師会,2024-04-01,2030-03-31,,ENTERED\r\n"
                        + "福祉会議,福祉,地域福祉,\"町会, 連合会\",2024-04-01,,委員,ENTERED\r\n",
                table("ja"));
        assertEquals(
                "\uFEFFcommittee,field,subfield,organisation,from,until,role,origin",
                table("en").lines().findFirst().orElseThrow());
        inventories.get().contentType("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theTableThatWasReadChangesNothingWhenSentBack(String language) {
        load();
        String read = inventories.get().extract().asString();
        inventories.putTable(table(language)).statusCode(200).body("changed", is(false));
        assertEquals(read, inventories.get().extract().asString());
    }

    @Test
    void anEditedTableIsTakenUnderTheTagWithWhichItWasRead() {
        load();
        Response read = Api.call().header("Accept", "text/csv").get(inventories.path());
        String edited = read.asString().replace("委員", "会長");
        for (int status : new int[] {200, 412}) {
            Api.call()
                    .contentType("text/csv; charset=UTF-8")
                    .header("If-Match", read.header("ETag"))
                    .body(edited)
                    .put(inventories.path() + "?asOf=" + Inventories.DAY)
                    .then()
                    .statusCode(status);
        }
        inventories.get().body("source", equalTo("庁内照会"));
    }
}
