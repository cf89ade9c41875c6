package jp.tsunagari.api.yearsummary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import org.junit.jupiter.api.Test;

/** The figures of a year are those that the documents print, and those that its caller may see. */
@ApiTest
class YearSummaryTest {
    static ValidatableResponse summary(String platform, int year) {
        return Api.anonymous()
                .get("/api/v1/platforms/" + platform + "/year-summary?fiscalYear=" + year)
                .then()
                .statusCode(200);
    }

    /**
     * 市原市の事例 (000): 図表4-5-25 has four rows, the last of three events; 4-5-3 three days of hearings; 98 (本文, 4-5-26 below), 4 組 (4-5-17
     * ①), 60 名以上 (②), 98 (③); 38 団体 and 16 団体 (4-5-4). No money.
     */
    @Test
    void ichiharaIn2022() {
        summary(Api.platform(Api.ICHIHARA), 2022)
                .body("fiscalYearLabel", is("令和4年度"))
                .body("total.pilotEvents", is(6))
                .body("total.sessions", is(7))
                .body("total.attendance.number", contains(256, 4))
                .body("total.attendance.unit", contains("PERSON", "GROUP"))
                .body("total.attendance.precision", contains("AT_LEAST", "EXACT"))
                .body("total.kpis.noTarget", is(0))
                .body("total.satisfaction.asked", is(0))
                .body("byStage.stage", contains("RESEARCH", "DO_SUPPORT", "DO_PUBLICITY"))
                .body("byStage.figures.pilotEvents", contains(2, 3, 1))
                .body("byStage.find { it.stage == 'DO_SUPPORT' }.figures.attendance.number", contains(158, 4))
                .body("byStage.find { it.stage == 'DO_PUBLICITY' }.figures.attendance.number", contains(98))
                .body("byStage.find { it.stage == 'DO_PUBLICITY' }.figures.attendance.precision", contains("EXACT"))
                .body("surveys.surveys", is(2))
                .body("surveys.counted", is(1))
                .body("surveys.distributed", is(38))
                .body("surveys.valid", is(16))
                .body("surveys.responseRate", is(0.421053f))
                .body("funding.awardedYen", is(0))
                .body("funding.containsDerived", is(false));
    }

    /**
     * 調査研究業務 報告書 (001), 熊本市: six rows ④–⑨; one meeting on 2025-02-14 with 23 団体 and 25 名; the results of each row; 619 団体 and 145
     * 団体; 約120 + 約55 + 約1.3 + 約30 万円.
     */
    @Test
    void kumamotoIn2024() {
        summary(Api.platform("431001"), 2024)
                .body("total.pilotEvents", is(6))
                .body("total.sessions", is(1))
                .body("total.attendance.number", contains(25, 23))
                .body("total.attendance.unit", contains("PERSON", "ORGANISATION"))
                .body("total.attendance.precision", contains("EXACT", "EXACT"))
                .body("total.kpis.met", is(0))
                .body("total.kpis.notMet", is(0))
                .body("total.kpis.notMeasured", is(0))
                .body("total.kpis.noTarget", is(9))
                .body("byStage.figures.pilotEvents", contains(1, 2, 1, 2))
                .body("surveys.surveys", is(3))
                .body("surveys.counted", is(1))
                .body("surveys.distributed", is(619))
                .body("surveys.valid", is(145))
                .body("surveys.responseRate", is(0.234249f))
                .body("funding.awardedYen", is(2_063_000))
                .body("funding.contractedYen", is(2_063_000))
                .body("funding.paidYen", is(0))
                .body("funding.containsDerived", is(true))
                .body("funding.containsApproximate", is(true))
                .body("byCategory.find { it.category == 'SURVEY' }.figures.money.contractedYen", is(1_200_000))
                .body("byCategory.find { it.category == 'MEMBER_RECRUITMENT' }.figures.money.contractedYen", is(0));
    }

    /**
     * 登別市の実証事業資料 (004): three rows; one meeting on 2月16日 with 70 名程度; 87 団体 and 19 団体; 74 + 99 + 31 万円.
     */
    @Test
    void noboribetsuIn2023() {
        summary(Api.platform("012301"), 2023)
                .body("total.pilotEvents", is(3))
                .body("total.sessions", is(1))
                .body("total.attendance.number", contains(70))
                .body("total.attendance.unit", contains("PERSON"))
                .body("total.attendance.precision", contains("ABOUT"))
                .body("total.kpis.noTarget", is(5))
                .body("byCategory.category", contains("SURVEY", "PLATFORM_MEETING", "PAMPHLET"))
                .body("byCategory.figures.money.contractedYen", contains(990_000, 740_000, 310_000))
                .body("surveys.surveys", is(2))
                .body("surveys.distributed", is(87))
                .body("surveys.valid", is(19))
                .body("surveys.responseRate", is(0.218391f))
                .body("funding.contractedYen", is(2_040_000))
                .body("funding.containsDerived", is(true))
                .body("funding.containsApproximate", is(false));
    }

    /** Percentages without counts are told, and make no rate: 98.0 % (forum), 80.0 % (ゆるサポ), 37.5 and 62.5 % (作業部会). */
    @Test
    void ichiharaIn2024AskedThreeTimesAndPrintsNoCounts() {
        summary(Api.platform(Api.ICHIHARA), 2024)
                .body("total.pilotEvents", is(5))
                .body("total.attendance.number", contains(1410))
                .body("total.attendance.precision", contains("ABOUT"))
                .body("total.satisfaction.asked", is(3))
                .body("total.satisfaction.counted", is(0))
                .body("total.satisfaction.reportedOnly", is(3))
                .body("total.satisfaction.satisfactionRate", nullValue())
                .body("pilotEvents.findAll { it.reportedPercent != null }.reportedPercent", contains(98.0f, 80.0f))
                .body("funding.contractedYen", is(2_260_000));
    }

    @Test
    void generatedSurveysAreListedAndCountNowhere() {
        summary(Api.platform("401307"), 2024)
                .body("surveys.items.origin", containsInAnyOrder("DOCUMENT", "GENERATED", "GENERATED"))
                .body("surveys.surveys", is(1))
                .body("surveys.distributed", is(3000))
                .body("surveys.valid", is(1159));
    }

    @Test
    void aYearWithoutAnythingIsOfNothing() {
        summary(Api.platform(Api.ICHIHARA), 2019)
                .body("fiscalYearLabel", is("令和元年度"))
                .body("total.pilotEvents", is(0))
                .body("total.attendance", empty())
                .body("byStage", empty())
                .body("surveys.responseRate", nullValue())
                .body("funding.leftYen", is(0));
    }

    /** With what the documents do not print: targets, counted answers, a cancelled session, a draft. */
    @Test
    void figuresOfACityAreWhatItsCallerSees() {
        String city = Api.newCity();
        String platform = Api.create(
                "platforms", Map.of("municipalityCode", city, "name", Api.unique("基盤"), "visibility", "PUBLISHED"));
        String shown = event(platform, "PUBLISHED");
        put(
                "pilot-events/" + shown + "/kpis",
                Map.of(
                        "kpis",
                        List.of(
                                Map.of("name", "達成", "target", 10, "measured", 10),
                                Map.of("name", "未達成", "target", 10, "measured", 9.5),
                                Map.of("name", "未測定", "target", 10),
                                Map.of("name", "目標なし", "measured", 1))));
        put(
                "pilot-events/" + shown + "/satisfaction",
                Map.of(
                        "returned",
                        30,
                        "options",
                        List.of(
                                Map.of("label", "満足", "positive", true, "count", 20),
                                Map.of("label", "不満", "positive", false, "count", 10))));
        put("sessions/" + session(shown, false) + "/attendance", Map.of("total", 40));
        put("sessions/" + session(shown, true) + "/attendance", Map.of("total", 1000));
        put("sessions/" + session(event(platform, "DRAFT"), false) + "/attendance", Map.of("total", 7));
        String cancelled = event(platform, "PUBLISHED");
        put("sessions/" + session(cancelled, false) + "/attendance", Map.of("total", 500));
        put("pilot-events/" + cancelled + "/kpis", Map.of("kpis", List.of(Map.of("name", "未測定", "target", 1))));
        summary(platform, 2026).body("total.sessions", is(2)).body("total.attendance.number", contains(540));
        Api.call()
                .body(Map.of("to", "CANCELLED"))
                .post("/api/v1/pilot-events/" + cancelled + "/status-transitions")
                .then()
                .statusCode(200);
        summary(platform, 2026)
                .body("total.pilotEvents", is(1))
                .body("pilotEvents.status", contains("PLANNED", "CANCELLED"))
                .body("total.sessions", is(1))
                .body("total.attendance.number", contains(40))
                .body("total.kpis.met", is(1))
                .body("total.kpis.notMet", is(1))
                .body("total.kpis.notMeasured", is(1))
                .body("total.kpis.noTarget", is(1))
                .body("total.satisfaction.counted", is(1))
                .body("total.satisfaction.satisfactionRate", is(0.666667f));
        Api.as(Keys.of(Role.STAFF, city))
                .get("/api/v1/platforms/" + platform + "/year-summary?fiscalYear=2026")
                .then()
                .body("total.pilotEvents", is(2))
                .body("total.attendance.number", contains(47))
                .body("pilotEvents", hasSize(3));
    }

    /** Money that no line of the summary has is told apart, so that its parts come to the whole; what is made up counts nowhere. */
    @Test
    void moneyOfOtherYearsAndOfThePlatformIsTold() {
        String city = Api.newCity();
        String platform = Api.create(
                "platforms", Map.of("municipalityCode", city, "name", Api.unique("基盤"), "visibility", "PUBLISHED"));
        String source = Api.create(
                "funding-sources", Map.of("municipalityCode", city, "name", Api.unique("補助金"), "kind", "STATE"));
        String award = Api.create(
                "platforms/" + platform + "/awards", Map.of("sourceId", source, "fiscalYear", 2026, "amountYen", 1000));
        String ofYear = event(platform, "PUBLISHED");
        String madeUp = event(platform, "PUBLISHED");
        Api.patch("pilot-events/" + madeUp, "*", Map.of("origin", "GENERATED"))
                .then()
                .statusCode(200);
        String later = event(platform, "PUBLISHED");
        Api.patch("pilot-events/" + later, "*", Map.of("fiscalYear", 2027))
                .then()
                .statusCode(200);
        String allocations = "awards/" + award + "/allocations";
        Api.create(allocations, Map.of("amountYen", 100, "pilotEventId", ofYear));
        Api.create(allocations, Map.of("amountYen", 50, "pilotEventId", later));
        Api.create(allocations, Map.of("amountYen", 25));
        summary(platform, 2026)
                .body("total.pilotEvents", is(1))
                .body("pilotEvents.origin", contains("ENTERED", "GENERATED"))
                .body("total.money.allocatedYen", is(100))
                .body("funding.allocatedYen", is(175))
                .body("funding.otherMoney.allocatedYen", is(75))
                .body("funding.otherMoney.paidYen", is(0));
    }

    @Test
    void aYearIsSeenAsLongAsItsPlatformIs() {
        String city = Api.newCity();
        String draft = Api.create("platforms", Map.of("municipalityCode", city, "name", Api.unique("基盤")));
        String path = "/api/v1/platforms/" + draft + "/year-summary?fiscalYear=2026";
        Api.anonymous().get(path).then().statusCode(404);
        Api.as(Keys.of(Role.STAFF, Api.newCity())).get(path).then().statusCode(404);
        Api.as(Keys.of(Role.STAFF, city)).get(path).then().statusCode(200);
        for (String visibility : List.of("PUBLISHED", "WITHDRAWN")) {
            Api.patch("platforms/" + draft, "*", Map.of("visibility", visibility))
                    .then()
                    .statusCode(200);
        }
        Api.anonymous().get(path).then().statusCode(410);
        Api.as(Keys.of(Role.NATIONAL)).get(path).then().statusCode(200);
    }

    @Test
    void aYearMustBeNamed() {
        String path = "/api/v1/platforms/" + Api.platform(Api.ICHIHARA) + "/year-summary";
        Api.anonymous().get(path).then().statusCode(400).body("errors[0].code", equalTo("missing"));
        Api.anonymous().get(path + "?fiscalYear=1899").then().statusCode(400);
        Api.anonymous().get("/api/v1/year-summaries").then().statusCode(400);
    }

    private static String event(String platform, String visibility) {
        return Api.create(
                "platforms/" + platform + "/pilot-events",
                Map.of(
                        "title",
                        Api.unique("催し"),
                        "stage",
                        "PLAN",
                        "category",
                        "FORUM",
                        "fiscalYear",
                        2026,
                        "visibility",
                        visibility));
    }

    private static String session(String event, boolean cancelled) {
        return Api.create(
                "pilot-events/" + event + "/sessions",
                Map.of("heldOn", "2026-10-01", "format", "IN_PERSON", "cancelled", cancelled));
    }

    private static void put(String path, Map<String, ?> body) {
        Api.call().body(body).put("/api/v1/" + path).then().statusCode(200);
    }
}
