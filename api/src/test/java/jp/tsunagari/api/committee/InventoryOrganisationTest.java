package jp.tsunagari.api.committee;

import static jp.tsunagari.api.committee.Inventories.seat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.SqlCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rows of an inventory that describe organisations do. */
@ApiTest
class InventoryOrganisationTest {
    private static final String NUMBER = "8000020130001";
    private static final List<?> IDS = List.of(Map.of("system", "kintone", "id", "17"));

    private Inventories inventories;

    @BeforeEach
    void city() {
        inventories = Inventories.ofNewCity();
    }

    private String register(Map<String, ?> values) {
        Map<String, Object> body = new HashMap<>(values);
        body.put("municipalityCode", inventories.city());
        return Api.create("organisations", body);
    }

    @Test
    void aNewOrganisationIsKnownByItsAliasInTheSameInventory() {
        inventories
                .put(Inventories.of(List.of(Map.of("name", "社会福祉協議会", "aliases", List.of("社協"))), List.of(seat("社協"))))
                .statusCode(200)
                .body("organisations.created", equalTo(1));
        inventories.get().body("memberships.organisation", contains("社会福祉協議会"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?dryRun=true", ""})
    void twoNewRowsOfOneNumberOrOneIdAreFaultsOfTheSecond(String query) {
        for (Map<String, ?> same : List.of(Map.of("corporateNumber", NUMBER), Map.of("externalIds", IDS))) {
            Map<String, Object> one = new HashMap<>(same);
            Map<String, Object> two = new HashMap<>(same);
            one.put("name", "社会福祉協議会");
            two.put("name", "社協");
            Api.call()
                    .body(Inventories.of(List.of(one, two), List.of()))
                    .put(inventories.path() + query)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/organisations/1"))
                    .body("errors.code", contains("repeated"));
        }
    }

    @Test
    void theNumberAndTheIdOfAnotherOrganisationAreRefused() {
        register(Map.of("name", "社会福祉協議会", "corporateNumber", NUMBER, "externalIds", IDS));
        String other = register(Map.of("name", "医師会"));
        inventories
                .put(Inventories.of(
                        List.of(Map.of("id", other, "name", "医師会", "corporateNumber", NUMBER, "externalIds", IDS)),
                        List.of()))
                .statusCode(422)
                .body("errors.pointer", contains("/organisations/0/externalIds/0", "/organisations/0/corporateNumber"))
                .body("errors.code", contains("external-id-taken", "corporate-number-taken"));
    }

    @Test
    void whatARowAddsToAKnownOrganisationIsStoredOnce() {
        String id = register(Map.of("name", "社会福祉協議会", "aliases", List.of("社協"), "kind", "OTHER"));
        Map<String, Object> inventory = Inventories.of(
                List.of(Map.of(
                        "name",
                        "社協",
                        "nameKana",
                        "シャキョウ",
                        "aliases",
                        List.of("市社協"),
                        "kind",
                        "PUBLIC_INTEREST",
                        "fields",
                        List.of("福祉", "医療"),
                        "corporateNumber",
                        NUMBER,
                        "externalIds",
                        IDS)),
                List.of(seat("市社協")));
        inventories
                .put(inventory)
                .statusCode(200)
                .body("changed", is(true))
                .body("organisations.created", equalTo(0))
                .body("organisations.updated", equalTo(1));
        Api.call()
                .get("/api/v1/organisations/" + id)
                .then()
                .body("name", equalTo("社会福祉協議会"))
                .body("nameKana", equalTo("シャキョウ"))
                .body("aliases", contains("社協", "市社協"))
                .body("kind", equalTo("PUBLIC_INTEREST"))
                .body("fields", contains("福祉", "医療"))
                .body("corporateNumber", equalTo(NUMBER))
                .body("externalIds.id", contains("17"));
        Api.call()
                .queryParam("municipalityCode", inventories.city())
                .queryParam("q", "市社協")
                .get("/api/v1/organisations")
                .then()
                .body("items.id", contains(id));
        String tag = Api.tag("organisations/" + id);
        inventories.put(inventory).statusCode(200).body("changed", is(false)).body("organisations.updated", equalTo(0));
        assertEquals(tag, Api.tag("organisations/" + id));
    }

    @Test
    void whatARowLeavesOutStays() {
        String id =
                register(Map.of("name", "医師会", "nameKana", "イシカイ", "fields", List.of("医療"), "corporateNumber", NUMBER));
        inventories
                .put(Inventories.of(List.of(Map.of("name", "医師会", "externalIds", IDS)), List.of(seat("医師会"))))
                .body("organisations.updated", equalTo(1));
        Api.call()
                .get("/api/v1/organisations/" + id)
                .then()
                .body("version", equalTo(1))
                .body("nameKana", equalTo("イシカイ"))
                .body("fields", contains("医療"))
                .body("corporateNumber", equalTo(NUMBER))
                .body("sourceNote", nullValue());
    }

    @Test
    void externalIdsTakeNoStatementOfTheirOwnARow() {
        int one = SqlCount.of(() -> load(1)).size();
        city();
        assertEquals(one, SqlCount.of(() -> load(30)).size());
    }

    private void load(int organisations) {
        List<Map<String, Object>> rows = IntStream.range(0, organisations)
                .mapToObj(i -> Map.<String, Object>of(
                        "name", "団体" + i, "externalIds", List.of(Map.of("system", "kintone", "id", "" + i))))
                .toList();
        inventories.put(Inventories.of(rows, List.of(seat("団体0")))).statusCode(200);
    }
}
