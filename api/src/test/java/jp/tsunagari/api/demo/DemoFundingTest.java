package jp.tsunagari.api.demo;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the first start holds of the money that the documents print. */
@ApiTest
class DemoFundingTest {
    private static final Path VECTORS = Path.of("../domain/src/test/resources/funding.json");
    private static final Map<String, String> CITIES = Map.of("三原市", "342041", "登別市", "012301", "福岡市", "401307");

    static Stream<JsonNode> platforms() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        new ObjectMapper().readTree(VECTORS.toFile()).get("platforms").forEach(rows::add);
        assertEquals(3, rows.size());
        return rows.stream();
    }

    private static JsonPath read(String path) {
        return Api.call()
                .get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath summary(String city, int year) {
        return read("platforms/" + Api.platform(city) + "/funding-summary?fiscalYear=" + year);
    }

    private static List<Map<String, ?>> contracts(String city, int year) {
        List<Map<String, ?>> contracts = new ArrayList<>();
        for (String award : read("platforms/" + Api.platform(city) + "/awards?fiscalYear=" + year)
                .<String>getList("items.id")) {
            for (String allocation : read("awards/" + award + "/allocations").<String>getList("items.id")) {
                contracts.addAll(
                        read("allocations/" + allocation + "/contracts").<Map<String, ?>>getList("items"));
            }
        }
        return contracts;
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void theContractsAreThoseOfTheVectors(JsonNode platform) {
        String city = CITIES.get(platform.get("municipality").textValue());
        int year = platform.get("fiscalYear").intValue();
        JsonPath summary = summary(city, year);
        Map<List<String>, Long> byContractor = new HashMap<>();
        platform.get("contracts").forEach(contract -> {
            String title = contract.get(0).textValue();
            List<String> names = new ArrayList<>();
            contract.get(1).forEach(name -> names.add(name.textValue()));
            byContractor.put(names, contract.get(2).longValue());
            assertEquals(
                    contract.get(2).longValue(),
                    summary.getLong("byPilotEvent.find { it.title == '" + title + "' }.contractedYen"),
                    title);
        });
        Map<List<String>, Long> told = new HashMap<>();
        for (Map<String, ?> line : summary.<Map<String, ?>>getList("byContractor")) {
            List<String> names = ((List<?>) line.get("contractors"))
                    .stream()
                            .map(contractor -> (String) ((Map<?, ?>) contractor).get("name"))
                            .toList();
            told.put(names, ((Number) line.get("contractedYen")).longValue());
        }
        assertEquals(byContractor, told);
        for (String sum : List.of("awardedYen", "allocatedYen", "contractedYen", "leftYen")) {
            assertEquals(platform.get("total").longValue(), summary.getLong(sum), sum);
        }
        assertEquals(0, summary.getLong("paidYen"));
        assertTrue(summary.getBoolean("containsDerived"), "awards and allocations are printed nowhere");
        assertEquals(platform.get("contracts").size(), contracts(city, year).size());
    }

    /** 001: 熊本市 約120 + 約55 + 約1.3 + 約30 万円; 市原市 13 + 80 + 3 + 120 万円, and 市費 10 万円. */
    @ParameterizedTest
    @CsvSource({"431001, 2063000, true, 4", "122190, 2260000, false, 5"})
    void theOtherTwoCitiesHaveWhatIsPrinted(String city, long total, boolean approximate, int contracts) {
        JsonPath summary = summary(city, 2024);
        assertEquals(total, summary.getLong("contractedYen"));
        assertEquals(approximate, summary.getBoolean("containsApproximate"));
        assertEquals(contracts, contracts(city, 2024).size());
    }

    @Test
    void theCitysOwnMoneyIsASourceOfItsOwn() {
        JsonPath summary = summary(Api.ICHIHARA, 2024);
        assertEquals(100_000, summary.getInt("bySource.find { it.kind == 'CITY' }.contractedYen"));
        assertEquals(2_160_000, summary.getInt("bySource.find { it.kind == 'STATE' }.contractedYen"));
    }

    @Test
    void contractsArePrintedAndWhatTheyHangUnderIsWorkedOut() {
        for (String city : List.of(Api.ICHIHARA, "401307", "431001")) {
            for (Map<String, ?> contract : contracts(city, 2024)) {
                assertEquals("DOCUMENT", contract.get("origin"));
                assertTrue(contract.get("sourceNote").toString().contains("万円"), contract.toString());
            }
            Api.call()
                    .get("/api/v1/platforms/" + Api.platform(city) + "/awards?fiscalYear=2024")
                    .then()
                    .body("items.origin", everyItem(is("DERIVED")))
                    .body("items.sourceNote", everyItem(notNullValue()));
        }
    }

    @Test
    void aPersonIsNobody() {
        Api.call()
                .get("/api/v1/platforms/" + Api.platform(Api.ICHIHARA) + "/funding-summary?fiscalYear=2024")
                .then()
                .body("byContractor.contractors.flatten().kind", hasItem("INDIVIDUAL"))
                .body(
                        "byContractor.contractors.flatten().findAll { it.kind == 'INDIVIDUAL' && it.name != null }.size()",
                        is(0));
    }

    @Test
    void theLedgersAreIntact() {
        for (String city : List.of(Api.ICHIHARA, "401307", "431001", "342041", "012301")) {
            assertTrue(
                    read("platforms/" + Api.platform(city) + "/funding-integrity")
                            .getBoolean("intact"),
                    city);
        }
    }
}
