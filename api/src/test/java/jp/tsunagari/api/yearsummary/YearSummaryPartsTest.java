package jp.tsunagari.api.yearsummary;

import static jp.tsunagari.api.yearsummary.YearSummaryTest.summary;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each figure of a year is the sum of what its link lists. */
@ApiTest
class YearSummaryPartsTest {
    @ParameterizedTest
    @CsvSource({
        "122190, 2022",
        "122190, 2024",
        "401307, 2023",
        "401307, 2024",
        "431001, 2024",
        "342041, 2022",
        "012301, 2023"
    })
    void everyFigureIsTheSumOfItsPartsAndEveryLinkListsThem(String city, int year) {
        JsonPath summary = summary(Api.platform(city), year).extract().jsonPath();
        int events = summary.getInt("total.pilotEvents");
        assertEquals(events, summary.getList("pilotEvents").size());
        for (String level : List.of("byStage", "byCategory", "pilotEvents")) {
            for (String figure : List.of(
                    "pilotEvents",
                    "sessions",
                    "kpis.noTarget",
                    "satisfaction.asked",
                    "money.allocatedYen",
                    "money.contractedYen")) {
                assertEquals(
                        summary.getLong("total." + figure),
                        summary.getLong(level + ".figures.sum { it." + figure + " } ?: 0"),
                        level + " " + figure);
            }
            assertEquals(
                    byUnit(summary.getList("total.attendance")),
                    byUnit(summary.getList(level + ".figures.attendance.flatten()")),
                    level);
        }
        assertEquals(events, total(summary.getString("link")));
        for (String level : List.of("byStage", "byCategory")) {
            for (Map<String, ?> row : summary.<Map<String, ?>>getList(level)) {
                assertEquals(
                        ((Map<?, ?>) row.get("figures")).get("pilotEvents"),
                        total(row.get("link").toString()),
                        row.toString());
            }
        }
        assertEquals(summary.getList("surveys.items").size(), total(summary.getString("surveys.link")));
        JsonPath money = read(summary.getString("funding.link"));
        for (String sum : List.of("awardedYen", "allocatedYen", "contractedYen", "paidYen", "leftYen")) {
            assertEquals(summary.getLong("funding." + sum), money.getLong(sum), sum);
        }
        assertEquals(
                summary.getLong("total.money.contractedYen"),
                money.getLong("byPilotEvent.sum { it.contractedYen } ?: 0"));
        for (Map<String, ?> row : summary.<Map<String, ?>>getList("pilotEvents")) {
            assertIsThatEvent(row);
        }
        for (Map<String, ?> row : summary.<Map<String, ?>>getList("surveys.items")) {
            assertEquals(row.get("valid"), read(row.get("link").toString()).get("valid"), row.toString());
        }
    }

    private static void assertIsThatEvent(Map<String, ?> row) {
        Map<?, ?> figures = (Map<?, ?>) row.get("figures");
        JsonPath event = read(row.get("link").toString());
        assertEquals(row.get("title"), event.getString("title"));
        assertEquals(figures.get("sessions"), event.getInt("sessions"));
        assertEquals(figures.get("attendance"), event.getList("attendance"));
    }

    private static JsonPath read(String link) {
        return Api.anonymous().get(link).then().statusCode(200).extract().jsonPath();
    }

    private static int total(String link) {
        return read(link).getInt("total");
    }

    private static Map<Object, Integer> byUnit(List<Map<String, ?>> counts) {
        Map<Object, Integer> sums = new LinkedHashMap<>();
        counts.forEach(count -> sums.merge(count.get("unit"), (Integer) count.get("number"), Integer::sum));
        return new HashMap<>(sums);
    }
}
