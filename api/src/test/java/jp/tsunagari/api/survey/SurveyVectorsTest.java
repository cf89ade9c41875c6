package jp.tsunagari.api.survey;

import static jp.tsunagari.api.survey.SurveyFixture.question;
import static jp.tsunagari.api.survey.SurveyFixture.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;

/** The values that must come out, through HTTP to the database and back. */
@ApiTest
class SurveyVectorsTest {
    private static final double PERCENT = 100;
    private static final double SIX_DECIMALS = 0.000_001;

    private static JsonNode vectors(String name) throws IOException {
        try (InputStream in = SurveyVectorsTest.class.getResourceAsStream("/survey.json")) {
            return new ObjectMapper().readTree(in).path(name);
        }
    }

    private static JsonPath get(SurveyFixture survey, String path) {
        return Api.call().get("/api/v1/surveys/" + survey.id + "/" + path).jsonPath();
    }

    @Test
    void responseRatesAreComputedAndPrintedOnesAreHeldAgainstThem() throws IOException {
        SurveyFixture survey = new SurveyFixture(question("Q", "a"));
        for (JsonNode row : vectors("responseRates")) {
            Map<String, Object> body = new HashMap<>();
            body.put("distributed", row.get("distributed").longValue());
            body.put("valid", row.get("valid").longValue());
            if (row.has("printedPercent")) {
                body.put(
                        "printedRatePercent",
                        Double.valueOf(row.get("printedPercent").textValue()));
            }
            JsonPath returns = Api.call()
                    .body(body)
                    .put("/api/v1/surveys/" + survey.id + "/returns")
                    .jsonPath();
            String name = row.get("survey").textValue();
            assertEquals(row.get("rate").doubleValue(), returns.getDouble("responseRate"), SIX_DECIMALS, name);
            String shown = row.path("printedPercent")
                    .asText(row.path("computedPercent").asText());
            assertEquals(Double.valueOf(shown), returns.getDouble("responseRatePercent"), SIX_DECIMALS, name);
            assertEquals(row.has("printedPercent") ? false : null, returns.get("printedRateDiffers"), name);
        }
    }

    @Test
    void everyShareComesWithItsWilsonInterval() throws IOException {
        for (JsonNode row : vectors("wilson95")) {
            long successes = row.get("successes").longValue();
            long n = row.get("n").longValue();
            SurveyFixture survey = new SurveyFixture(question("Q", "yes", "no"));
            survey.sheets((int) successes, Map.of("Q", "yes"));
            survey.sheets((int) (n - successes), Map.of("Q", "no"));
            JsonPath table = get(survey, "tabulation");
            String option = "questions[0].options[0].";
            String name = successes + " of " + n;
            assertEquals(successes, table.getLong(option + "count"), name);
            assertEquals(
                    row.at("/interval/0").doubleValue() * PERCENT,
                    table.getDouble(option + "interval.low"),
                    PERCENT * SIX_DECIMALS,
                    name);
            assertEquals(
                    row.at("/interval/1").doubleValue() * PERCENT,
                    table.getDouble(option + "interval.high"),
                    PERCENT * SIX_DECIMALS,
                    name);
        }
    }

    @Test
    void threeItemsMakeAScoreAndItsBand() throws IOException {
        String[] options = {"1", "2", "3", "4"};
        for (JsonNode row : vectors("uclaThreeItem").get("cases")) {
            SurveyFixture survey = new SurveyFixture(
                    with(question("U1", options), "scale", "UCLA_THREE_ITEM"),
                    with(question("U2", options), "scale", "UCLA_THREE_ITEM"),
                    with(question("U3", options), "scale", "UCLA_THREE_ITEM"));
            Map<String, String> answers = new HashMap<>();
            for (int i = 0; i < row.get(0).size(); i++) {
                if (!row.get(0).get(i).isNull()) {
                    answers.put("U" + (i + 1), row.get(0).get(i).asText());
                }
            }
            survey.sheets(1, answers);
            JsonPath scale = get(survey, "tabulation").setRootPath("scales[0]");
            String band = row.get(2).textValue();
            if (row.get(1).isNull()) {
                assertEquals(0, scale.getLong("validN"), row.toString());
                assertEquals(1, scale.getLong("noAnswer"), row.toString());
            } else {
                assertEquals(row.get(1).doubleValue(), scale.getDouble("statistics.mean"), row.toString());
                assertEquals(1, scale.getLong("bands.find{it.code == '" + band + "'}.count"), row.toString());
            }
        }
    }

    @Test
    void theNationalFiguresStandBesideTheLocalOnes() throws IOException {
        JsonNode baseline = vectors("nationalBaseline");
        List<String> codes = new ArrayList<>();
        baseline.get("options").forEach(option -> codes.add(option.textValue()));
        SurveyFixture survey = new SurveyFixture(
                with(question("Q", codes.subList(0, 5).toArray(String[]::new)), "scale", "DIRECT_QUESTION"));
        survey.sheets(40, Map.of("Q", codes.get(4)));
        for (JsonNode year : baseline.get("years")) {
            JsonPath comparison = get(
                    survey,
                    "national-comparison?fiscalYear=" + year.get("fiscalYear").intValue());
            assertEquals(codes, comparison.getList("options.code"));
            assertEquals(year.get("n").intValue(), comparison.getInt("baseline.n"));
            assertEquals(baseline.get("source").textValue(), comparison.getString("baseline.source"));
            for (int i = 0; i < codes.size(); i++) {
                assertEquals(
                        year.get("percent").get(i).doubleValue(),
                        comparison.getDouble("options[" + i + "].nationalPercent"),
                        codes.get(i));
            }
        }
    }

    @Test
    void smallCellsOfALineAreWithheld() throws IOException {
        for (JsonNode line : vectors("suppression").get("lines")) {
            int[] counts = IntStream.range(0, line.get("counts").size())
                    .map(i -> line.get("counts").get(i).intValue())
                    .toArray();
            SurveyFixture survey = new SurveyFixture(question(
                    "Q",
                    IntStream.range(0, counts.length).mapToObj(i -> "o" + i).toArray(String[]::new)));
            for (int i = 0; i < counts.length; i++) {
                survey.sheets(counts[i], Map.of("Q", "o" + i));
            }
            survey.move("CLOSED");
            survey.publish(Map.of("rows", "Q")).statusCode(201);
            JsonPath published = Api.anonymous()
                    .get("/api/v1/surveys/" + survey.id + "/tabulation")
                    .jsonPath();
            for (int i = 0; i < counts.length; i++) {
                assertCell(line.get("published").get(i), published.get("questions[0].options[" + i + "].count"), line);
            }
            assertCell(line.get("total"), published.get("sheets"), line);
        }
    }

    private static void assertCell(JsonNode expected, Number actual, JsonNode line) {
        if (expected.isTextual()) {
            assertNull(actual, line.toString());
        } else {
            assertEquals(expected.intValue(), actual.intValue(), line.toString());
        }
    }
}
