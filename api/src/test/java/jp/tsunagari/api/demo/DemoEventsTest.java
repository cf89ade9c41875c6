package jp.tsunagari.api.demo;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the first start holds of the pilot events of the five documents. */
@ApiTest
class DemoEventsTest {
    private static ValidatableResponse list(String city, String filter) {
        return Api.anonymous()
                .get("/api/v1/platforms/" + Api.platform(city) + "/pilot-events?limit=200" + filter)
                .then()
                .statusCode(200);
    }

    private static String id(String city, String title) {
        return list(city, "").extract().path("items.find { it.title.startsWith('" + title + "') }.id");
    }

    private static ValidatableResponse under(String event, String part) {
        return Api.anonymous()
                .get("/api/v1/pilot-events/" + event + part)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse attendance(String event) {
        String session = under(event, "/sessions").extract().path("items[0].id");
        return Api.anonymous()
                .get("/api/v1/sessions/" + session + "/attendance")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "122190, 2022, 6",
        "122190, 2024, 5",
        "401307, 2023, 5",
        "401307, 2024, 3",
        "431001, 2024, 6",
        "342041, 2022, 3",
        "012301, 2023, 3",
        "131148, 2024, 4",
        "142166, 2024, 2",
        "283827, 2024, 8",
        "312011, 2024, 5"
    })
    void everyPilotEventOfTheDocumentsIsThere(String city, int year, int events) {
        list(city, "&fiscalYear=" + year)
                .body("total", is(events))
                .body("items.origin", everyItem(equalTo("DOCUMENT")))
                .body("items.sourceNote", everyItem(notNullValue()))
                .body("items.visibility", everyItem(equalTo("PUBLISHED")));
    }

    @ParameterizedTest
    @CsvSource({
        "122190, 子ども・若者, 98, PERSON, EXACT",
        "122190, ほっこり, 4, GROUP, EXACT",
        "122190, ウエルキャン, 60, PERSON, AT_LEAST",
        "122190, グランパ, 98, PERSON, EXACT",
        "122190, 福祉関係者, 506, PERSON, EXACT",
        "122190, 孤独・孤立対策PF会議（, 69, PERSON, EXACT",
        "122190, ゆるサポ, 17, PERSON, EXACT",
        "122190, 孤独・孤立対策PF会議作業部会, 18, PERSON, EXACT",
        "122190, こども未来, 800, PERSON, ABOUT",
        "401307, 地域共生, 230, PERSON, ABOUT",
        "431001, 令和6年度PF会議, 23, ORGANISATION, EXACT",
        "012301, PFにおける, 70, PERSON, ABOUT"
    })
    void whoCameIsWhatTheDocumentsPrint(String city, String title, int total, String unit, String precision) {
        attendance(id(city, title))
                .body("total", is(total))
                .body("unit", is(unit))
                .body("precision", is(precision));
    }

    @Test
    void categoriesAreThoseThatArePrinted() {
        attendance(id("122190", "福祉関係者")).body("categories.count", contains(16, 311, 179));
        attendance(id("122190", "孤独・孤立対策PF会議（")).body("categories.count", contains(53, 16));
        attendance(id("431001", "令和6年度PF会議"))
                .body("categories.count", contains(10, 13, 25))
                .body("categories.unit", contains("ORGANISATION", "ORGANISATION", "PERSON"));
        under(id("431001", "令和6年度PF会議"), "")
                .body("attendance.number", contains(25, 23))
                .body("attendance.unit", contains("PERSON", "ORGANISATION"));
    }

    @Test
    void aSessionHasItsPlaceTimesCapacityAndProgramme() {
        under(id("122190", "ウエルキャン"), "/sessions")
                .body("items[0].heldOn", is("2023-02-11"))
                .body("items[0].startsAt", is("13:30"))
                .body("items[0].endsAt", is("16:00"))
                .body("items[0].format", is("HYBRID"))
                .body("items[0].capacity", is(40))
                .body(
                        "items[0].programme.time",
                        contains("13:00", "13:30", "13:40", "13:50", "14:20", "15:00", "15:10", "16:00"));
        under(id("401307", "地域共生"), "/sessions").body("items.heldOn", contains("2024-01"));
    }

    /** 23,000 = 19,000 + 1,600 + 2,400, and what these are made of. */
    @Test
    void thePamphletsOfNoboribetsuAreAccountedFor() {
        under(id("012301", "周知啓発用"), "/materials")
                .body("materials", hasSize(1))
                .body("materials[0].printed", is(23_000))
                .body("materials[0].places.copies", contains(19_000, 1_600, 2_400))
                .body("materials[0].places[1].parts.copies", contains(1_370, 230))
                .body("materials[0].places[2].parts.copies", contains(400, 1_500, 150, 50, 300));
    }

    @Test
    void percentagesWithoutCountsStayAsTheyArePrinted() {
        under(id("122190", "孤独・孤立対策PF会議（"), "/satisfaction")
                .body("distributed", is(67))
                .body("returned", is(51))
                .body("returnRate", is(0.761194f))
                .body("options.reportedPercent", contains(45.1f, 52.9f))
                .body("options.count", everyItem(nullValue()))
                .body("reportedPercent", is(98.0f))
                .body("satisfactionRate", nullValue());
        under(id("122190", "孤独・孤立対策PF会議作業部会"), "/satisfaction").body("returned", nullValue());
    }

    @Test
    void noIndicatorHasATarget() {
        int indicators = 0;
        for (String city : List.of("122190", "401307", "431001", "342041", "012301")) {
            List<String> statuses = list(city, "").extract().path("items.kpis.flatten().status");
            indicators += statuses.size();
            assertEquals(
                    List.of(),
                    statuses.stream()
                            .filter(status -> !status.equals("NO_TARGET"))
                            .toList());
        }
        assertEquals(34, indicators);
    }

    @Test
    void surveysBelongToTheirEvents() {
        for (String event : List.of("孤独・孤立対策PF会議（", "ゆるサポ", "孤独・孤立対策PF会議作業部会", "支援機関アンケート", "庁内ヒアリング")) {
            under(id("122190", event), "").body("surveyIds", hasSize(1));
        }
        under(id("401307", "実態把握調査"), "").body("surveyIds", hasSize(1));
    }

    @Test
    void whatIsStillGoingOnWhenItIsPrintedIsPlanned() {
        under(id("342041", "相談窓口"), "").body("status", is("PLANNED"));
        list("122190", "&fiscalYear=2024").body("items.status", everyItem(is("VERIFIED")));
        list("122190", "&fiscalYear=2022").body("items.status", everyItem(is("HELD")));
    }
}
