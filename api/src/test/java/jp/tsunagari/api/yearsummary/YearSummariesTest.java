package jp.tsunagari.api.yearsummary;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.api.support.SqlCount;
import org.junit.jupiter.api.Test;

/** One table over all cities. */
@ApiTest
class YearSummariesTest {
    private static final String PATH = "/api/v1/year-summaries?fiscalYear=";

    private static List<Map<String, Object>> rows(int year) {
        List<Map<String, Object>> rows = new ArrayList<>();
        String next = PATH + year + "&limit=200";
        while (next != null) {
            var page = Api.anonymous().get(next).then().statusCode(200).extract();
            rows.addAll(page.jsonPath().getList("items"));
            String cursor = page.jsonPath().getString("nextCursor");
            next = cursor == null ? null : PATH + year + "&limit=200&cursor=" + cursor;
        }
        return rows;
    }

    private static Map<String, Object> row(int year, String city) {
        return rows(year).stream()
                .filter(row -> city.equals(row.get("municipalityCode")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRowSaysWhatTheSummaryUnderItsLinkSays() {
        for (String city : List.of(Api.ICHIHARA, "431001", "012301", "131148")) {
            for (int year : new int[] {2022, 2023, 2024}) {
                Map<String, Object> row = row(year, city);
                JsonPath summary = Api.anonymous()
                        .get(row.get("link").toString())
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                assertEquals(summary.getInt("total.pilotEvents"), row.get("pilotEvents"));
                assertEquals(summary.getInt("total.sessions"), row.get("sessions"));
                String person = "total.attendance.find { it.unit == 'PERSON' }?.";
                assertEquals(value(summary, person + "number"), row.get("persons"));
                assertEquals(value(summary, person + "precision"), row.get("personsPrecision"));
                String organisation = "total.attendance.find { it.unit == 'ORGANISATION' }?.";
                assertEquals(value(summary, organisation + "number"), row.get("organisations"));
                assertEquals(summary.getInt("total.kpis.noTarget"), row.get("kpisWithoutTarget"));
                assertEquals(summary.getInt("surveys.surveys"), row.get("surveys"));
                assertEquals(value(summary, "surveys.responseRate"), row.get("responseRate"));
                assertEquals(summary.getInt("funding.contractedYen"), row.get("contractedYen"));
                assertEquals(summary.getBoolean("funding.containsDerived"), row.get("containsDerived"));
            }
        }
    }

    private static Object value(JsonPath answer, String path) {
        return answer.get(path);
    }

    @Test
    void stagesAddUpToTheEvents() {
        assertTrue(rows(2024).stream().anyMatch(row -> (int) row.get("pilotEvents") > 0));
        for (Map<String, Object> row : rows(2024)) {
            int stages = 0;
            for (String stage : List.of("researchEvents", "planEvents", "supportEvents", "publicityEvents")) {
                stages += (int) row.get(stage);
            }
            assertEquals(row.get("pilotEvents"), stages, row.toString());
        }
    }

    /** 地域連携推進モデル調査研究業務 報告書 (001), 整理マップ. */
    @Test
    void theMapOfFourteenCitiesIsInIt() {
        Map<String, Integer> printed = Map.of(
                "131148", 4, "142166", 2, "342025", 3, "342076", 4, "261009", 5, "232025", 5, "232068", 6, "232114", 5,
                "312011", 5, "382035", 3);
        printed.forEach((city, events) -> assertEquals(events, row(2024, city).get("pilotEvents"), city));
    }

    @Test
    void onlyPublishedPlatformsAreRowsWhoeverAsks() {
        String city = Api.newCity();
        Api.newPlatform(city);
        for (String key : List.of(Keys.of(Role.STAFF, city), Keys.of(Role.NATIONAL))) {
            String table = Api.as(key)
                    .accept("text/csv")
                    .get(PATH + 2024)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertFalse(table.contains(city));
            assertTrue(table.contains(Api.ICHIHARA));
        }
    }

    @Test
    void whatNobodyCountedIsUnknownAndNotNothing() {
        String city = Api.newCity();
        Api.create("platforms", Map.of("municipalityCode", city, "name", "基盤", "visibility", "PUBLISHED"));
        Map<String, Object> row = row(2024, city);
        for (String unknown : List.of("persons", "groups", "organisations", "satisfactionRate", "responseRate")) {
            assertEquals(null, row.get(unknown), unknown);
        }
        assertEquals(0, row.get("pilotEvents"));
    }

    @Test
    void theTableHasTheSameFiguresAsTheList() {
        String text = Api.anonymous()
                .accept("text/csv")
                .get(PATH + 2024)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        NamedCsvRecord kumamoto = CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream()
                .filter(row -> row.getField("全国地方公共団体コード").equals("431001"))
                .findFirst()
                .orElseThrow();
        assertEquals("熊本市", kumamoto.getField("市区町村名"));
        assertEquals("6", kumamoto.getField("試行的事業数"));
        assertEquals("25", kumamoto.getField("参加者数（人）"));
        assertEquals("23", kumamoto.getField("参加数（団体）"));
        assertEquals("2063000", kumamoto.getField("発注額（円）"));
        assertEquals("0.234249", kumamoto.getField("回収率"));
    }

    @Test
    void manyPlatformsCostAsManyStatementsAsOne() {
        for (int i = 0; i < 30; i++) {
            Api.create(
                    "platforms",
                    Map.of("municipalityCode", Api.newCity(), "name", Api.unique("基盤"), "visibility", "PUBLISHED"));
        }
        int one = SqlCount.of(() -> read(1)).size();
        List<String> forty = SqlCount.of(() -> read(40));
        assertEquals(one, forty.size(), () -> String.join("\n", forty));
        assertTrue(one <= 13, one + " statements");
    }

    private static void read(int limit) {
        Api.call().get(PATH + "2024&limit=" + limit).then().statusCode(200).body("items.size()", is(limit));
    }
}
