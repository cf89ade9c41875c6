package jp.tsunagari.api.committee;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rows of an inventory that describe committees do. */
@ApiTest
class InventoryCommitteeTest {
    private static final List<?> IDS = List.of(Map.of("system", "kintone", "id", "17"));

    private Inventories inventories;

    @BeforeEach
    void city() {
        inventories = Inventories.ofNewCity();
    }

    private static Map<String, Object> of(Map<?, ?>... committees) {
        return Map.of("asOf", Inventories.DAY, "committees", List.of(committees), "memberships", List.of());
    }

    private String register(String name, List<?> externalIds) {
        return Api.create(
                "committees",
                Map.of(
                        "municipalityCode",
                        inventories.city(),
                        "name",
                        name,
                        "field",
                        "福祉",
                        "externalIds",
                        externalIds));
    }

    @Test
    void externalIdsAreAddedOnceAndRecogniseTheCommitteeUnderItsNewName() {
        String id = register("福祉会議", List.of());
        Map<String, ?> row = Map.of("name", "福祉会議", "field", "福祉", "externalIds", IDS);
        Api.call().get("/api/v1/committees/" + id).then().body("version", equalTo(0));
        inventories.put(of(row)).statusCode(200).body("committees.updated", equalTo(1));
        Api.call().get("/api/v1/committees/" + id).then().body("version", equalTo(1));
        inventories.put(of(row)).statusCode(200).body("changed", is(false));
        inventories
                .put(of(Map.of("name", "地域福祉会議", "field", "福祉", "externalIds", IDS)))
                .body("committees.matchedBy.externalId", equalTo(1));
        Api.call()
                .get("/api/v1/committees/" + id)
                .then()
                .body("name", equalTo("地域福祉会議"))
                .body("externalIds.id", contains("17"));
    }

    @Test
    void twoNewRowsOfOneExternalIdAreAFaultOfTheSecond() {
        inventories
                .put(of(
                        Map.of("name", "福祉会議", "field", "福祉", "externalIds", IDS),
                        Map.of("name", "防犯会議", "field", "防犯", "externalIds", IDS)))
                .statusCode(422)
                .body("errors.pointer", contains("/committees/1"))
                .body("errors.code", contains("repeated"));
    }

    @Test
    void theNameAndTheIdOfAnotherCommitteeAreRefused() {
        register("福祉会議", IDS);
        String other = register("防犯会議", List.of());
        inventories
                .put(of(Map.of("id", other, "name", "福祉会議", "field", "防犯", "externalIds", IDS)))
                .statusCode(422)
                .body("errors.pointer", contains("/committees/0/name", "/committees/0/externalIds/0"))
                .body("errors.code", contains("ambiguous", "external-id-taken"));
    }
}
