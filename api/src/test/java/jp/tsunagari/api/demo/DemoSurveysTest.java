package jp.tsunagari.api.demo;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the first start holds of the surveys of the five documents. */
@ApiTest
class DemoSurveysTest {
    private static final Path VECTORS = Path.of("../domain/src/test/resources/survey.json");

    /** The surveys of the test vectors: city, and a part of the title. */
    private static final Map<String, List<String>> OF_THE_VECTORS = Map.of(
            "福岡市 実態把握調査", List.of("401307", "孤独・孤立に関する実態把握調査"),
            "熊本市 リソース調査", List.of("431001", "リソース調査"),
            "登別市 リソース調査", List.of("012301", "リソース調査"),
            "市原市 支援機関アンケート", List.of("122190", "支援機関アンケート"),
            "市原市 フォーラム参加者アンケート", List.of("122190", "フォーラム参加者アンケート"));

    static Stream<JsonNode> rates() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        new ObjectMapper().readTree(VECTORS.toFile()).get("responseRates").forEach(rows::add);
        rows.removeIf(row -> row.get("survey").textValue().startsWith("国"));
        assertEquals(OF_THE_VECTORS.size(), rows.size());
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rates")
    void theRatesAreThoseOfTheDocuments(JsonNode row) {
        List<String> survey = OF_THE_VECTORS.get(row.get("survey").textValue());
        JsonPath returns = Api.call()
                .get("/api/v1/surveys/" + id(survey.get(0), survey.get(1)) + "/returns")
                .then()
                .statusCode(200)
                .body("valid", is(row.get("valid").intValue()))
                .body("distributed", is(row.get("distributed").intValue()))
                .extract()
                .jsonPath();
        assertEquals(row.get("rate").decimalValue().doubleValue(), returns.getDouble("responseRate"), 1e-9);
        if (row.has("printedPercent")) {
            assertEquals(row.get("printedPercent").textValue(), returns.getString("printedRatePercent"));
            assertEquals(false, returns.getBoolean("printedRateDiffers"));
        } else {
            assertEquals(row.get("computedPercent").textValue(), returns.getString("responseRatePercent"));
            assertEquals(null, returns.getString("printedRatePercent"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "122190, 5, 庁内ヒアリング, HEARING, CLOSED",
        "122190, 5, ゆるサポ研修, EVENT_QUESTIONNAIRE, PUBLISHED",
        "401307, 3, 孤独・孤立に関する実態把握調査, RESIDENT, PUBLISHED",
        "431001, 3, 市民アンケート, RESIDENT, PUBLISHED",
        "342041, 1, 三原市, RESIDENT, CLOSED",
        "012301, 3, 基礎調査, RESIDENT, CLOSED",
        "131148, 2, ヤングケアラー, RESIDENT, CLOSED",
        "342076, 2, リソース調査, RESOURCE, CLOSED",
        "261009, 2, 支援団体, SUPPORT_ORGANISATION, CLOSED"
    })
    void everySurveyOfTheDocumentsIsThere(String city, int surveys, String title, String kind, String status) {
        String found = "items.find { it.title.contains('" + title + "') }";
        of(city).body("total", equalTo(surveys))
                .body("items.sourceNote", everyItem(notNullValue()))
                .body(found + ".kind", equalTo(kind))
                .body(found + ".status", equalTo(status))
                .body(found + ".origin", equalTo("DOCUMENT"));
        Api.anonymous().get("/api/v1/platforms/" + Api.platform(city)).then().body("summary.surveys", is(surveys));
    }

    @Test
    void whatTheDocumentsDoNotPrintStaysUnknown() {
        Api.call()
                .get("/api/v1/surveys/" + id("342041", "三原市") + "/returns")
                .then()
                .body("sample", is(2400))
                .body("distributed", nullValue())
                .body("returned", nullValue())
                .body("responseRate", nullValue());
    }

    @Test
    void theReturnsOfTheForumAddUpByChannel() {
        Api.call()
                .get("/api/v1/surveys/" + id("122190", "フォーラム") + "/returns")
                .then()
                .body("population", is(69))
                .body("returnChannels.channel", contains("ON_SITE", "WEB"))
                .body("returnChannels.count", contains(35, 16));
    }

    /** 86.6 % of 15 and 約98 % of 30: the only two shares of the documents that their own counts contradict. */
    @Test
    void sharesThatTheirCountsContradictAreFlagged() {
        List<String> flagged = new ArrayList<>();
        int held = 0;
        for (String city : List.of("122190", "401307", "431001", "342041", "012301")) {
            for (String survey : of(city).extract().<List<String>>path("items.id")) {
                JsonPath results = Api.anonymous()
                        .get("/api/v1/surveys/" + survey + "/reported-results")
                        .then()
                        .body("items.origin", everyItem(equalTo("DOCUMENT")))
                        .extract()
                        .jsonPath();
                held += results.getList("items.options.differs.flatten().findAll { it != null }")
                        .size();
                flagged.addAll(results.getList("items.findAll { it.options.any { o -> o.differs } }.title"));
            }
        }
        assertEquals(16, held);
        assertEquals(List.of("研修の理解", "質問2 興味・関心"), flagged);
    }

    @Test
    void theGeneratedSurveySaysSoWhereverItIsShown() {
        of("401307")
                .body("items.origin", containsInAnyOrder("DOCUMENT", "GENERATED", "GENERATED"))
                .body("items.findAll { it.origin == 'GENERATED' }.title", everyItem(startsWith("【生成データ】")))
                .body("items.findAll { it.origin == 'GENERATED' }.sourceNote", everyItem(startsWith("実在の")));
        Api.call()
                .get("/api/v1/surveys/" + id("401307", "1,159票") + "/sample-plan")
                .then()
                .statusCode(200)
                .body("strata", hasSize(16))
                .body("strata.sum { it.sample }", is(3000));
    }

    /** Near the national figures of FY2023, with some that answered nothing; the marks are those of the national survey. */
    @Test
    void thePracticeSurveyHasOneThousandOneHundredFiftyNineSheetsToTabulate() {
        JsonPath table = Api.call()
                .get("/api/v1/surveys/" + id("401307", "1,159票") + "/tabulation")
                .then()
                .statusCode(200)
                .body("questions.code", hasItems("AGE", "SEX", "AREA", "LONELY", "UCLA_ISOLATED"))
                .extract()
                .jsonPath();
        String lonely = "questions.find { it.code == 'LONELY' }.";
        assertEquals(1159, table.getInt(lonely + "validN") + table.getInt(lonely + "noAnswer"));
        List<Float> percents = table.getList(lonely + "options.percent", Float.class);
        List<Double> national = List.of(4.8, 14.8, 19.7, 41.4, 17.9);
        for (int i = 0; i < national.size(); i++) {
            assertEquals(national.get(i), percents.get(i), 3.0, "option " + i);
        }
        assertTrue(table.getInt(lonely + "noAnswer") > 0);
        Api.call()
                .get("/api/v1/surveys/" + id("401307", "1,159票") + "/returns")
                .then()
                .body("sheetsHeld", is(1159))
                .body("sheetsMissing", is(0));
        Api.anonymous()
                .get("/api/v1/surveys/" + id("401307", "1,159票") + "/national-comparison")
                .then()
                .statusCode(200)
                .body("publicationVersion", is(1))
                .body("n", is(1159));
    }

    @Test
    void theResourceSurveyOfKumamotoFoundEighteenOfWhichSixteenJoined() {
        Api.call()
                .get("/api/v1/surveys/" + id("431001", "リソース調査") + "/recruitment")
                .then()
                .statusCode(200)
                .body("distributed", is(619))
                .body("valid", is(145))
                .body("approached", is(18))
                .body("invited", is(17))
                .body("joined", is(16))
                .body("items.findAll { it.state == 'ACCEPTED' }.name", hasItem("NPO法人みるくらぶ"))
                .body("items.findAll { it.state == 'INVITED' }.name", contains("社会福祉法人熊本県身体障害者福祉団体連合会"))
                .body("items.findAll { it.memberId == null }.name", contains("（名称の記載なし）"));
    }

    private static ValidatableResponse of(String city) {
        return Api.anonymous()
                .get("/api/v1/platforms/" + Api.platform(city) + "/surveys")
                .then()
                .statusCode(200);
    }

    private static String id(String city, String title) {
        return of(city).extract().path("items.find { it.title.contains('" + title + "') }.id");
    }
}
