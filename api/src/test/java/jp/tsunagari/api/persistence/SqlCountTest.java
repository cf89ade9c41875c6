package jp.tsunagari.api.persistence;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.SqlCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request asks its database a fixed number of questions, however many rows there are. */
@ApiTest
class SqlCountTest {
    /** The key is read at every request. */
    private static final int FOR_THE_CALLER = 1;

    @ParameterizedTest
    @CsvSource({
        "organisations?municipalityCode=122190&limit=20, 4",
        "committees?municipalityCode=122190&limit=10, 4",
        "platforms?limit=10, 3",
        "municipalities?limit=10, 2",
        "platforms/{platform}/members?limit=10, 4",
        "platforms/{platform}/meetings?limit=10, 4",
        "platforms/{platform}, 5",
        "platforms/{platform}/core-partner-ranking, 5",
        "platforms/{platform}/committee-inventory, 4",
        "platforms/{platform}/regional-council, 5",
    })
    void aReadTakesAFewStatements(String path, int expected) {
        String address = "/api/v1/" + path.replace("{platform}", Api.platform(Api.ICHIHARA));
        expect(expected, SqlCount.of(() -> Api.call().get(address).then().statusCode(200)));
    }

    @Test
    void aSingleOrganisationTakesThree() {
        String path = "/api/v1/organisations/" + Api.newOrganisation(Api.newCity());
        expect(3, SqlCount.of(() -> Api.call().get(path).then().statusCode(200)));
    }

    @Test
    void aPreviewOfASelectionTakesFive() {
        String path = "/api/v1/platforms/" + Api.platform(Api.ICHIHARA) + "/core-partner-selections";
        Map<String, Object> preview = Map.of("asOf", "2022-05-01", "seats", 20, "dryRun", true);
        expect(5, SqlCount.of(() -> Api.call().body(preview).post(path).then().statusCode(200)));
    }

    @Test
    void aWholeInventoryIsWrittenInBatches() throws IOException {
        String city = Api.newCity();
        String path = "/api/v1/platforms/" + Api.newPlatform(city) + "/committee-inventory";
        ObjectNode inventory = (ObjectNode)
                new ObjectMapper().readTree(getClass().getResourceAsStream("/demo/ichihara-2022-committees.json"));
        inventory.put("municipalityCode", city);
        String body = inventory.toString();
        List<String> first =
                SqlCount.of(() -> Api.call().body(body).put(path).then().statusCode(200));
        expect(16, first);
        expect(8, SqlCount.of(() -> Api.call().body(body).put(path).then().statusCode(200)));
    }

    /** The record and what it needs are five; the trail adds its place in the order, the audit entry and the change entry. */
    @Test
    void anOrganisationIsWrittenAndToldInEight() {
        Map<String, String> body = Map.of("municipalityCode", Api.newCity(), "name", Api.unique("団体"));
        expect(8, SqlCount.of(() -> Api.call()
                .body(body)
                .post("/api/v1/organisations")
                .then()
                .statusCode(201)));
    }

    @Test
    void aFileOfMunicipalitiesTakesAsManyStatementsForTwentyRowsAsForOne() {
        List<String> cities = Stream.generate(Api::newCity).limit(20).toList();
        int one = SqlCount.of(() -> putCities(cities.subList(0, 1))).size();
        expect(one - FOR_THE_CALLER, SqlCount.of(() -> putCities(cities)));
    }

    /** New names for so many registered municipalities, in one file. */
    private static void putCities(List<String> codes) {
        StringBuilder csv = new StringBuilder("code,name,kind\n");
        codes.forEach(
                code -> csv.append(code).append(',').append(Api.unique("city")).append(",CITY\n"));
        Api.call()
                .contentType("text/csv")
                .body(csv.toString().getBytes(StandardCharsets.UTF_8))
                .put("/api/v1/municipalities")
                .then()
                .statusCode(200)
                .body("changed", equalTo(codes.size()));
    }

    private static void expect(int expected, List<String> statements) {
        assertEquals(expected + FOR_THE_CALLER, statements.size(), () -> String.join("\n", statements));
    }
}
