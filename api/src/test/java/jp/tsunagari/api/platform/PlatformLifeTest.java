package jp.tsunagari.api.platform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;

@ApiTest
class PlatformLifeTest {
    private static ValidatableResponse move(String platform, String to) {
        return Api.call()
                .body(Map.of("to", to, "reason", "試験"))
                .post("/api/v1/platforms/" + platform + "/status-transitions")
                .then();
    }

    @Test
    void establishmentIsRefusedWithEveryMissingConditionAndAllowedOnceTheyAreMet() {
        String city = Api.newCity();
        String platform = Api.newPlatform(city);
        move(platform, "PREPARING").statusCode(200).body("status", equalTo("PREPARING"));
        move(platform, "ESTABLISHED")
                .statusCode(409)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "lead-department-missing",
                                "concept-or-charter-missing",
                                "established-fiscal-year-missing",
                                "core-partner-or-advisory-body-missing",
                                "meeting-missing"));
        Api.patch(
                        "platforms/" + platform,
                        Api.tag("platforms/" + platform),
                        Map.of(
                                "leadDepartment",
                                "福祉課",
                                "charter",
                                Map.of("adoptedOn", "2024-04"),
                                "establishedFiscalYear",
                                2024))
                .then()
                .statusCode(200)
                .body("establishedFiscalYearLabel", equalTo("令和6年度"));
        Api.create("platforms/" + platform + "/meetings", Map.of("heldOn", "2024-11"));
        move(platform, "ESTABLISHED")
                .statusCode(409)
                .body("errors.code", contains("core-partner-or-advisory-body-missing"));
        String member = Api.create(
                "platforms/" + platform + "/members",
                Map.of("organisationId", Api.newOrganisation(city), "tier", "CORE_PARTNER"));
        move(platform, "ESTABLISHED").statusCode(409).body("errors", hasSize(1));
        for (String state : new String[] {"INVITED", "ACCEPTED"}) {
            Api.call()
                    .body(Map.of("to", state))
                    .post("/api/v1/members/" + member + "/transitions")
                    .then()
                    .statusCode(200);
        }
        move(platform, "ESTABLISHED").statusCode(200).body("status", equalTo("ESTABLISHED"));
        move(platform, "SUSPENDED").statusCode(200);
        move(platform, "CLOSED").statusCode(200);
        move(platform, "ESTABLISHED").statusCode(409).body("errors.code", contains("platform-transition-not-allowed"));
        Api.call()
                .get("/api/v1/platforms/" + platform + "/status-transitions")
                .then()
                .body("items.to", contains("PREPARING", "ESTABLISHED", "SUSPENDED", "CLOSED"))
                .body("items.from", contains("PLANNED", "PREPARING", "ESTABLISHED", "SUSPENDED"));
    }

    @Test
    void anAdvisoryBodyStandsForACorePartner() {
        String city = Api.newCity();
        String committee = Api.newCommittee(city, "福祉");
        String platform = Api.create(
                "platforms",
                Map.of(
                        "municipalityCode",
                        city,
                        "name",
                        Api.unique("プラットフォーム"),
                        "leadDepartment",
                        "福祉課",
                        "concept",
                        "つながる",
                        "establishedOn",
                        "2025-03-31",
                        "advisoryCommitteeId",
                        committee));
        Api.create("platforms/" + platform + "/meetings", Map.of("heldOn", "2025-03-28"));
        move(platform, "PREPARING");
        move(platform, "ESTABLISHED").statusCode(200).body("establishedFiscalYear", equalTo(2024));
        Api.call()
                .header("If-Match", Api.tag("committees/" + committee))
                .delete("/api/v1/committees/" + committee)
                .then()
                .statusCode(409);
    }

    @Test
    void aReplacedNameAndLeadDepartmentStayAsFormerOnes() {
        String city = Api.newCity();
        String before = Api.unique("（仮称）地域づくりプラットフォーム");
        String platform =
                Api.create("platforms", Map.of("municipalityCode", city, "name", before, "leadDepartment", "地域福祉課"));
        Api.patch(
                        "platforms/" + platform,
                        Api.tag("platforms/" + platform),
                        Map.of("name", Api.unique("新しい名称"), "leadDepartment", "生活支援課"))
                .then()
                .statusCode(200)
                .body("formerNames.name", contains(before))
                .body("formerLeadDepartments.name", contains("地域福祉課"));
    }

    @Test
    void aDeletedPlatformIsGoneWithWhatStoodUnderItAndFreesItsName() {
        String city = Api.newCity();
        String name = Api.unique("消す予定");
        String platform = Api.create("platforms", Map.of("municipalityCode", city, "name", name));
        String step =
                Api.create("platforms/" + platform + "/steps", Map.of("step", "THEME", "startedMonth", "2023-03"));
        Api.call()
                .body(Map.of("municipalityCode", city, "name", name))
                .post("/api/v1/platforms")
                .then()
                .statusCode(409);
        Api.call()
                .header("If-Match", Api.tag("platforms/" + platform))
                .delete("/api/v1/platforms/" + platform)
                .then()
                .statusCode(204);
        Api.call().get("/api/v1/platforms/" + platform).then().statusCode(410);
        Api.call().get("/api/v1/platforms/" + platform + "/steps").then().statusCode(410);
        Api.call().get("/api/v1/steps/" + step).then().statusCode(410);
        Api.create("platforms", Map.of("municipalityCode", city, "name", name));
    }

    @Test
    void marchOfAFiscalYearLiesInTheNextYear() {
        String platform = Api.newPlatform(Api.newCity());
        String path = "/api/v1/platforms/" + platform + "/steps";
        Api.call()
                .body(Map.of("step", "DESIGN", "startedMonth", "2024-03"))
                .post(path)
                .then()
                .statusCode(201)
                .body("fiscalYear", equalTo(2023))
                .body("fiscalYearLabel", equalTo("令和5年度"))
                .body("phase", equalTo("PREPARATION"))
                .body("mark", equalTo("④-2"));
        Api.call()
                .body(Map.of("step", "DESIGN", "startedMonth", "2024-03", "fiscalYear", 2024))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/fiscalYear"));
        Api.call()
                .body(Map.of("step", "OWN"))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/ownLabel"));
    }

    @Test
    void aRetriedUpsertKeepsTheHistoryAndTheOldNameIsFound() {
        String city = Api.newCity();
        String path = "/api/v1/platforms/by-external-id/kintone/1";
        String before = Api.unique("古い名前");
        Map<String, String> renamed = Map.of("municipalityCode", city, "name", Api.unique("新しい名前"));
        Api.call()
                .body(Map.of("municipalityCode", city, "name", before))
                .put(path)
                .then()
                .statusCode(201);
        Api.call().body(renamed).put(path).then().body("formerNames.name", contains(before));
        Api.call().queryParam("q", before).get("/api/v1/platforms").then().body("total", equalTo(1));
        Api.call().body(renamed).put(path).then().statusCode(200).body("formerNames.name", contains(before));
    }

    @Test
    void aDayBeforeTheBoundsIsRefusedByName() {
        String city = Api.newCity();
        Api.call()
                .body(Map.of("municipalityCode", city, "name", "昔の名前", "establishedOn", "1870-05-01"))
                .post("/api/v1/platforms")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/establishedOn"));
        Api.call()
                .body(Map.of("step", "THEME", "startedMonth", "1870-05"))
                .post("/api/v1/platforms/" + Api.newPlatform(city) + "/steps")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/startedMonth"));
        Api.call()
                .body(Map.of("heldOn", "0001"))
                .post("/api/v1/platforms/" + Api.newPlatform(city) + "/meetings")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/heldOn"));
    }
}
