package jp.tsunagari.api.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The core-partner selection over HTTP from the embedded records (市原市の事例（令和4年度）図表4-5-7, 4-5-8). */
@ApiTest
class SelectionTest {
    private static final List<String> SIX =
            List.of("市原市町会長連合会", "一般社団法人市原市医師会", "市原商工会議所", "市原市小中学校校長会", "市原市民生委員児童委員協議会", "社会福祉法人市原市社会福祉協議会");

    private static ValidatableResponse preview(Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("asOf", "2023-02-28", "dryRun", true));
        body.putAll(more);
        return Api.call()
                .body(body)
                .post("/api/v1/platforms/" + Api.platform(Api.ICHIHARA) + "/core-partner-selections")
                .then();
    }

    private static List<String> selected(ValidatableResponse answer) {
        return answer.statusCode(200).extract().path("candidates.findAll { it.selected }.name");
    }

    @ParameterizedTest
    @CsvSource({"INCLUDE_TIES", "EXCLUDE_TIES", "PRIORITY_COMMITTEES"})
    void sixSeatsGoToTheSixOfTheDocumentUnderAnyPolicy(String policy) {
        ValidatableResponse answer = preview(Map.of("seats", 6, "tiePolicy", policy));
        assertEquals(
                SIX.stream().sorted().toList(),
                selected(answer).stream().sorted().toList());
        answer.body("cutoffCount", equalTo(4))
                .body("tiedAtCutoff", hasSize(0))
                .body("seatsFilled", equalTo(6))
                .body("hostCommittees.name", contains("市原市地域福祉推進協議会"))
                .body("hostCommittees[0].selectedOrganisations", equalTo(3))
                .body("uncoveredFields", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "7, INCLUDE_TIES, 9, 3, 3",
        "7, EXCLUDE_TIES, 6, 3, 3",
        "5, EXCLUDE_TIES, 3, 4, 3",
        "1, INCLUDE_TIES, 1, 6, 0",
        "1, EXCLUDE_TIES, 1, 6, 0",
        "1, PRIORITY_COMMITTEES, 1, 6, 0",
        "69, INCLUDE_TIES, 69, 1, 0",
        "69, EXCLUDE_TIES, 69, 1, 0",
        "70, PRIORITY_COMMITTEES, 69, 1, 0",
        "2000, INCLUDE_TIES, 69, 1, 0"
    })
    void theOtherRowsOfTheTableComeOut(int seats, String policy, int filled, int cutoff, int tied) {
        preview(Map.of("seats", seats, "tiePolicy", policy))
                .statusCode(200)
                .body("seatsRequested", equalTo(seats))
                .body("seatsFilled", equalTo(filled))
                .body("cutoffCount", equalTo(cutoff))
                .body("tiedAtCutoff", hasSize(tied))
                .body("candidates.findAll { it.selected }", hasSize(filled));
    }

    @Test
    void theRankingHasTheRanksOfTheDocumentAndTheEvidenceOfEachPlace() {
        ValidatableResponse answer = Api.call()
                .get("/api/v1/platforms/" + Api.platform(Api.ICHIHARA) + "/core-partner-ranking?asOf=2023-02-28")
                .then()
                .statusCode(200)
                .body("total", equalTo(69))
                .body("basis.pairs", equalTo(108))
                .body("basis.inferredPairs", equalTo(10))
                .body("basis.generatedPairs", equalTo(98))
                .body("basis.note", notNullValue());
        List<Integer> ranks = answer.extract().path("items.rank");
        List<Integer> expected = new ArrayList<>(List.of(1, 2, 2, 4, 4, 4, 7, 7, 7));
        for (int i = 0; i < 11; i++) {
            expected.add(10);
        }
        for (int i = 0; i < 49; i++) {
            expected.add(21);
        }
        assertEquals(expected, ranks);
        List<Map<String, Object>> items = answer.extract().path("items");
        items.forEach(item -> assertEquals(item.get("committeeCount"), ((List<?>) item.get("committees")).size()));
    }

    @Test
    void theTableOfTheRankingSaysWhichSeatsAreReconstructed() {
        String csv = Api.call()
                .accept("text/csv")
                .get("/api/v1/platforms/" + Api.platform(Api.ICHIHARA) + "/core-partner-ranking")
                .asString();
        List<String> lines = csv.lines().toList();
        assertEquals("\uFEFF順位,団体ID,名称,参加会議体数,重点会議体数,参加会議体", lines.get(0));
        assertEquals(70, lines.size());
        assertEquals(
                69,
                lines.stream()
                        .filter(line -> line.matches(".* (GENERATED|INFERRED).*"))
                        .count());
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "-2147483648"})
    void seatsBelowOneAreRefusedByName(int seats) {
        preview(Map.of("seats", seats))
                .statusCode(422)
                .body("errors.pointer", contains("/seats"))
                .body("errors.code", contains("seats-too-few"));
    }

    @Test
    void everyFaultOfARequestIsToldAtOnce() {
        String unknown = "0195eea5-d400-7000-8000-000000000000";
        preview(Map.of(
                        "seats",
                        0,
                        "minimumCommittees",
                        0,
                        "excluded",
                        List.of(Map.of("organisationId", unknown, "reason", "市の部局")),
                        "overrides",
                        List.of(Map.of("organisationId", unknown, "action", "ADD"))))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/seats",
                                "/minimumCommittees",
                                "/excluded/0/organisationId",
                                "/overrides/0/organisationId",
                                "/overrides/0/reason"));
    }

    @Test
    void anOverrideWithAReasonDropsOneAndPullsNobodyUp() {
        String first = preview(Map.of()).extract().path("candidates[0].organisationId");
        preview(Map.of("overrides", List.of(Map.of("organisationId", first, "action", "DROP", "reason", "本人の希望"))))
                .statusCode(200)
                .body("seatsFilled", equalTo(5))
                .body("candidates[0].selected", is(false))
                .body("candidates[0].because", equalTo("OVERRIDE_DROPPED"))
                .body("candidates[0].reason", equalTo("本人の希望"));
    }

    @Test
    void anExcludedOrganisationIsListedWithItsReason() {
        String first = preview(Map.of()).extract().path("candidates[0].organisationId");
        preview(Map.of("excluded", List.of(Map.of("organisationId", first, "reason", "市の部局のため"))))
                .statusCode(200)
                .body("leftOut.find { it.because == 'EXCLUDED' }.organisationId", equalTo(first))
                .body("leftOut.find { it.because == 'EXCLUDED' }.reason", equalTo("市の部局のため"))
                .body("candidates.organisationId", everyItem(org.hamcrest.Matchers.not(first)));
    }

    @Test
    void aPreviewStoresNothing() {
        String platform = Api.newPlatform(Api.newCity());
        Api.call()
                .body(Map.of("dryRun", true))
                .post("/api/v1/platforms/" + platform + "/core-partner-selections")
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("cutoffCount", nullValue())
                .body("seatsRequested", equalTo(6));
        Api.call()
                .get("/api/v1/platforms/" + platform + "/core-partner-selections")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void aDecisionStaysByteForByteAndItsDriftNamesTheChange() {
        String city = Api.newCity();
        String platform = Api.newPlatform(city);
        String committee = Api.newCommittee(city, "福祉");
        String other = Api.newCommittee(city, "教育");
        String seated = Api.newOrganisation(city);
        String newcomer = Api.newOrganisation(city);
        Api.create("committees/" + committee + "/memberships", Map.of("organisationId", seated));
        var decided = Api.call()
                .body(Map.of("seats", 1))
                .post("/api/v1/platforms/" + platform + "/core-partner-selections")
                .then()
                .statusCode(201)
                .body("candidates.organisationId", contains(seated))
                .body("facts.memberships", hasSize(1))
                .extract();
        String id = decided.path("id");
        String drift = "/api/v1/core-partner-selections/" + id + "/drift";
        Api.call().get(drift).then().statusCode(200).body("changed", is(false));

        Api.create("committees/" + committee + "/memberships", Map.of("organisationId", newcomer));
        Api.create("committees/" + other + "/memberships", Map.of("organisationId", newcomer));

        String again = Api.call().get("/api/v1/core-partner-selections/" + id).asString();
        assertEquals(decided.asString(), again);
        Api.call()
                .get(drift)
                .then()
                .statusCode(200)
                .body("changed", is(true))
                .body("nowSelected.organisationId", contains(newcomer))
                .body("noLongerSelected.organisationId", contains(seated))
                .body("cutoffBefore", equalTo(1))
                .body("cutoffNow", equalTo(2))
                .body(
                        "rankChanges.find { it.organisationId == '" + newcomer + "' }.committeesGained.id",
                        containsInAnyOrder(committee, other));
        Api.call()
                .get("/api/v1/platforms/" + platform + "/core-partner-selections")
                .then()
                .body("items.id", hasItem(id));
        Api.call()
                .header("If-Match", Api.tag("platforms/" + platform))
                .delete("/api/v1/platforms/" + platform)
                .then()
                .statusCode(409)
                .body("errors.code", contains("used-by-decision"));
    }

    @Test
    void theDayDecidesWhichSeatsCount() {
        String city = Api.newCity();
        String platform = Api.newPlatform(city);
        String committee = Api.newCommittee(city, "防犯");
        String organisation = Api.newOrganisation(city);
        Api.create(
                "committees/" + committee + "/memberships",
                Map.of("organisationId", organisation, "from", "2024-04-01", "until", "2025-03-31"));
        Api.create("committees/" + committee + "/memberships", Map.of("organisationId", organisation, "role", "副会長"));
        String path = "/api/v1/platforms/" + platform + "/core-partner-ranking?asOf=";
        Api.call().get(path + "2025-03-31").then().body("items.committeeCount", contains(1));
        Api.patch("committees/" + committee, Api.tag("committees/" + committee), Map.of("validUntil", "2025-03-30"))
                .then()
                .statusCode(200);
        Api.call().get(path + "2025-03-31").then().body("items", hasSize(0));
        Api.call().get(path + "2025-03-30").then().body("items", hasSize(1));
    }
}
