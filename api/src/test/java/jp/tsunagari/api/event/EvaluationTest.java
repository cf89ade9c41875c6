package jp.tsunagari.api.event;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Indicators, satisfaction and materials: what a pilot event changed and handed out. */
@ApiTest
class EvaluationTest {
    private String path;

    @BeforeEach
    void newEvent() {
        path = "pilot-events/" + new Events().event();
    }

    private ValidatableResponse put(String set, Map<String, ?> body) {
        return Events.put(path + "/" + set, body).then();
    }

    private void refused(String set, Map<String, ?> body, String pointer, String code) {
        put(set, body).statusCode(422).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }

    private static Map<String, Object> kpi(Object... more) {
        return Events.with(Map.of("name", "理解度"), more);
    }

    private static Map<String, ?> place(String place, int copies, Integer... parts) {
        return Events.with(
                Map.of("place", place, "copies", copies),
                "parts",
                Arrays.stream(parts)
                        .map(part -> Map.of("place", place + "の一部", "copies", part))
                        .toList());
    }

    private static Map<String, ?> pamphlet(Integer printed, Map<?, ?>... places) {
        return Map.of(
                "materials",
                List.of(Events.with(Map.of("name", "パンフレット", "places", List.of(places)), "printed", printed)));
    }

    @Test
    void whetherAnIndicatorIsMetIsComputed() {
        put(
                        "kpis",
                        Map.of(
                                "kpis",
                                List.of(
                                        kpi("target", 80, "measured", 80.0),
                                        kpi("name", "離職", "target", 10, "direction", "AT_MOST", "measured", 10.0001),
                                        kpi("name", "参加", "target", 100, "unit", "人"),
                                        kpi("name", "啓発", "result", "測定していない", "measuredOn", "2025-03"))))
                .statusCode(200)
                .body("kpis.status", contains("MET", "NOT_MET", "NOT_MEASURED", "NO_TARGET"))
                .body("kpis.direction", contains("AT_LEAST", "AT_MOST", "AT_LEAST", "AT_LEAST"))
                .body("kpis[3].measuredOn", equalTo("2025-03"));
        Events.get(path).body("kpis.name", contains("理解度", "離職", "参加", "啓発"));
        put("kpis", Map.of("kpis", List.of())).statusCode(200).body("kpis", empty());
    }

    @Test
    void faultsOfIndicatorsHavePointers() {
        refused("kpis", Map.of(), "/kpis", "missing");
        refused("kpis", Map.of("kpis", List.of(kpi(), kpi())), "/kpis/1/name", "repeated");
        refused("kpis", Map.of("kpis", List.of(kpi("status", "MET"))), "/kpis/0/status", "unknown-field");
        refused("kpis", Map.of("kpis", List.of(kpi("target", 0.00001))), "/kpis/0/target", "too-many-decimals");
        refused("kpis", Map.of("kpis", List.of(kpi("measured", 1e13))), "/kpis/0/measured", "out-of-range");
        refused("kpis", Map.of("kpis", List.of(kpi("measured", "多い"))), "/kpis/0/measured", "wrong-type");
    }

    @Test
    void theSatisfactionOfTheForumIsThatOfItsDocument() {
        put(
                        "satisfaction",
                        Map.of(
                                "distributed",
                                67,
                                "returned",
                                51,
                                "options",
                                List.of(
                                        Map.of("label", "大変満足", "positive", true, "count", 23, "reportedPercent", 45.1),
                                        Map.of("label", "満足", "positive", true, "count", 27, "reportedPercent", 52.8),
                                        Map.of("label", "やや不満", "positive", false, "count", 1)),
                                "reportedPercent",
                                98.0,
                                "source",
                                "取組シート"))
                .statusCode(200)
                .body("returnRate", equalTo(0.761194f))
                .body("satisfied", equalTo(50))
                .body("satisfactionRate", equalTo(0.980392f))
                .body("reportedDiffers", equalTo(false))
                .body("options.percent", contains(45.098f, 52.9412f, 1.9608f))
                .body("options.reportedDiffers", contains(false, true, null));
        Events.get(path)
                .body("returned", equalTo(51))
                .body("satisfied", equalTo(50))
                .body("satisfactionRate", equalTo(0.980392f));
        put("satisfaction", Map.of()).statusCode(200).body("satisfactionRate", nullValue());
        Events.get(path).body("satisfactionRate", nullValue());
    }

    @Test
    void aSharePrintedWithoutItsCountsStaysAsReported() {
        Map<String, ?> option = Map.of("label", "満足", "positive", true, "reportedPercent", 62.5);
        put("satisfaction", Map.of("options", List.of(option), "source", "取組シート"))
                .statusCode(200)
                .body("satisfactionRate", nullValue())
                .body("options[0].reportedPercent", equalTo(62.5f))
                .body("options[0].percent", nullValue())
                .body("options[0].reportedDiffers", nullValue());
        refused("satisfaction", Map.of("options", List.of(option)), "/source", "missing");
    }

    @Test
    void answersThatCannotBeAreRefused() {
        Map<String, ?> option = Map.of("label", "満足", "positive", true, "count", 52);
        refused(
                "satisfaction",
                Map.of("distributed", 50, "returned", 51),
                "/returned",
                "more-returned-than-distributed");
        Map<String, ?> answers = Map.of("returned", 51, "options", List.of(option));
        refused("satisfaction", answers, "/options", "more-answers-than-returned");
        refused("satisfaction", Map.of("options", List.of(option, option)), "/options/1/label", "repeated");
        refused("satisfaction", Map.of("options", List.of(Map.of("label", "満足"))), "/options/0/positive", "missing");
    }

    @Test
    void theTwentyThreeThousandPamphletsAddUp() {
        put(
                        "materials",
                        pamphlet(
                                23_000,
                                place("市広報誌", 19_000),
                                place("庁内", 1_600, 1_370, 230),
                                place("庁外", 2_400, 400, 1_500, 150, 50, 300)))
                .statusCode(200)
                .body("materials[0].printed", equalTo(23_000))
                .body("materials[0].places.copies", contains(19_000, 1_600, 2_400))
                .body("materials[0].places[1].parts.copies", contains(1_370, 230));
        put("materials", pamphlet(null, place("庁内", 1))).statusCode(200);
        put("materials", pamphlet(44)).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"22999, -1", "23001, 1"})
    void aBreakdownThatDoesNotIsRefusedWithTheDifference(int printed, String difference) {
        Map<String, ?> body = pamphlet(printed, place("市広報誌", 19_000), place("庁内", 1_600), place("庁外", 2_400));
        refused("materials", body, "/materials/0/places", "breakdown-does-not-add-up");
        Api.call()
                .header("Accept-Language", "en")
                .body(body)
                .put("/api/v1/" + path + "/materials")
                .then()
                .body("errors[0].message", containsString("23000"))
                .body("errors[0].message", containsString(Integer.toString(printed)))
                .body("errors[0].message", containsString("difference " + difference + ")"));
        Events.get(path + "/materials").body("materials", empty());
    }

    @Test
    void aPlaceOfABreakdownAddsUpToo() {
        refused(
                "materials",
                pamphlet(1_600, place("庁内", 1_600, 1_370, 231)),
                "/materials/0/places/0/parts",
                "breakdown-does-not-add-up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kpis", "satisfaction", "materials"})
    void theTagIsOptionalButMustFit(String set) {
        Map<String, ?> body = set.equals("satisfaction") ? Map.of("returned", 1) : Map.of(set, List.of());
        String tag = Api.tag(path + "/" + set);
        Events.patch(path, "purpose", "改めた").statusCode(200);
        Api.call()
                .header("If-Match", tag)
                .body(body)
                .put("/api/v1/" + path + "/" + set)
                .then()
                .statusCode(412);
        Api.call()
                .header("If-Match", Api.tag(path + "/" + set))
                .body(body)
                .put("/api/v1/" + path + "/" + set)
                .then()
                .statusCode(200);
        put(set, body).statusCode(200);
    }
}
