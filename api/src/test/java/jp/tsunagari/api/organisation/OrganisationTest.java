package jp.tsunagari.api.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class OrganisationTest {
    @Test
    void anUpsertByExternalIdCreatesOnceAndReplacesLater() {
        String city = Api.newCity();
        String path = "/api/v1/organisations/by-external-id/kintone/17";
        Map<String, Object> body = Map.of("municipalityCode", city, "name", "子ども食堂の会");
        String id = Api.call()
                .body(body)
                .put(path)
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .extract()
                .path("id");
        Api.call()
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("version", equalTo(0));
        Api.call()
                .body(Map.of("municipalityCode", city, "name", "子ども食堂の会", "kind", "NPO"))
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        Api.call()
                .get(path + "?municipalityCode=" + city)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("externalIds.id", contains("17"));
        Api.call().get(path + "?municipalityCode=" + Api.newCity()).then().statusCode(404);
        Api.call().get(path).then().statusCode(400).body("errors.parameter", contains("municipalityCode"));
    }

    @Test
    void anExternalIdBelongsToOneRecordUntilItIsDeleted() {
        String city = Api.newCity();
        List<Map<String, String>> ids = List.of(Map.of("system", "kintone", "id", "1"));
        Map<String, Object> first = Map.of("municipalityCode", city, "name", "甲の会", "externalIds", ids);
        Map<String, Object> second = Map.of("municipalityCode", city, "name", "乙の会", "externalIds", ids);
        String id = Api.create("organisations", first);
        Api.call()
                .body(second)
                .post("/api/v1/organisations")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/externalIds/0"));
        Api.call()
                .header("If-Match", Api.tag("organisations/" + id))
                .delete("/api/v1/organisations/" + id)
                .then()
                .statusCode(204);
        Api.create("organisations", second);
        Api.create("organisations", Map.of("municipalityCode", city, "name", "甲の会"));
        Api.call().get("/api/v1/organisations/" + id).then().statusCode(410);
    }

    @Test
    void anOrganisationThatStillSitsSomewhereIsNotDeletedAndTheReasonsAreListed() {
        String city = Api.newCity();
        String organisation = Api.newOrganisation(city);
        Api.create(
                "committees/" + Api.newCommittee(city, "福祉") + "/memberships", Map.of("organisationId", organisation));
        Api.create(
                "platforms/" + Api.newPlatform(city) + "/members",
                Map.of("organisationId", organisation, "tier", "PARTNER"));
        Api.call()
                .header("If-Match", Api.tag("organisations/" + organisation))
                .delete("/api/v1/organisations/" + organisation)
                .then()
                .statusCode(409)
                .body("errors.code", contains("used-as-member", "used-on-committee"));
        Api.call()
                .get("/api/v1/organisations/" + organisation)
                .then()
                .body("committeeCount", equalTo(1))
                .body("committees.field", contains("福祉"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ボランティア", "ぼらんてぃあ", "ﾎﾞﾗﾝﾃｨｱ"})
    void aSearchFindsANameInAnyKana(String part) {
        Api.call()
                .queryParam("q", part)
                .queryParam("municipalityCode", Api.ICHIHARA)
                .get("/api/v1/organisations")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("市原市ボランティア連絡協議会"));
    }

    @Test
    void aSearchTakesPercentAndUnderscoreAsTheyStand() {
        Api.call()
                .queryParam("q", "%")
                .queryParam("municipalityCode", Api.ICHIHARA)
                .get("/api/v1/organisations")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void aNameIsKeptAsTyped() {
        String city = Api.newCity();
        String name = "\uFA19社と𠮷野の会 ㈱";
        String id = Api.create("organisations", Map.of("municipalityCode", city, "name", name));
        assertEquals(name, Api.call().get("/api/v1/organisations/" + id).path("name"));
    }

    @Test
    void aFiveDigitMunicipalityCodeIsStoredAsSix() {
        String city = Api.newCity();
        Api.call()
                .body(Map.of("municipalityCode", city.substring(0, 5), "name", "五桁の会"))
                .post("/api/v1/organisations")
                .then()
                .statusCode(201)
                .body("municipalityCode", equalTo(city));
    }

    @Test
    void theCityOfAnOrganisationCannotChange() {
        String id = Api.newOrganisation(Api.newCity());
        Api.patch("organisations/" + id, Api.tag("organisations/" + id), Map.of("municipalityCode", Api.ICHIHARA))
                .then()
                .statusCode(422)
                .body("errors.code", contains("immutable"));
    }

    @Test
    void changingOnlyTheExternalIdsCountsAsAChange() {
        String city = Api.newCity();
        String id = Api.newOrganisation(city);
        String path = "organisations/" + id;
        String tag = Api.tag(path);
        Api.patch(path, tag, Map.of("externalIds", List.of(Map.of("system", "a", "id", "1"))))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        Api.patch(path, tag, Map.of("externalIds", List.of(Map.of("system", "b", "id", "2"))))
                .then()
                .statusCode(412);
    }

    @Test
    void aSystemThatSendsOnlyItsOwnIdLeavesTheIdsOfOthers() {
        String city = Api.newCity();
        Map<String, Object> body = Map.of("municipalityCode", city, "name", "二つの系");
        String id = Api.call()
                .body(body)
                .put("/api/v1/organisations/by-external-id/kintone/1")
                .path("id");
        Api.patch(
                        "organisations/" + id,
                        Api.tag("organisations/" + id),
                        Map.of(
                                "externalIds",
                                List.of(
                                        Map.of("system", "kintone", "id", "1"),
                                        Map.of("system", "calendar", "id", "9"))))
                .then()
                .statusCode(200);
        Api.call()
                .body(body)
                .put("/api/v1/organisations/by-external-id/kintone/1")
                .then()
                .statusCode(200)
                .body("externalIds.system", contains("calendar", "kintone"));
    }

    @Test
    void aDuplicateNamesItsField() {
        String city = Api.newCity();
        Map<String, Object> body = Map.of("municipalityCode", city, "name", "重なる会", "corporateNumber", "8000020130001");
        Api.create("organisations", body);
        Api.call()
                .body(Map.of("municipalityCode", city, "name", "重なる会"))
                .post("/api/v1/organisations")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/name"));
        Api.call()
                .body(Map.of("municipalityCode", city, "name", "別の会", "corporateNumber", "8000020130001"))
                .post("/api/v1/organisations")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/corporateNumber"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/json;q=0.5, text/csv", "text/csv, */*;q=0.1"})
    void aCallerThatLikesCsvBetterGetsTheWholeList(String accept) {
        String csv =
                Api.call().header("Accept", accept).get("/api/v1/organisations").asString();
        int total = Api.call().get("/api/v1/organisations").path("total");
        org.junit.jupiter.api.Assertions.assertTrue(csv.lines().count() > total);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 前に空白", "後に空白 ", "全角の空白　"})
    void aSpaceAroundANameIsRefusedBecauseItWouldMakeASecondOrganisation(String name) {
        Api.call()
                .body(Map.of("municipalityCode", Api.newCity(), "name", name))
                .post("/api/v1/organisations")
                .then()
                .statusCode(422)
                .body("errors.code", contains("surrounding-space"));
    }

    @Test
    void theSameSeatIsNotHeldTwiceAtATime() {
        String city = Api.newCity();
        String path = "committees/" + Api.newCommittee(city, "福祉") + "/memberships";
        Map<String, String> seat = Map.of("organisationId", Api.newOrganisation(city), "until", "2024-03-31");
        String id = Api.create(path, seat);
        Api.call()
                .body(seat)
                .post("/api/v1/" + path)
                .then()
                .statusCode(409)
                .body("errors.code", contains("seat-already-held"));
        Api.create(path, Map.of("organisationId", seat.get("organisationId"), "from", "2024-04-01"));
        Api.patch("memberships/" + id, Api.tag("memberships/" + id), Map.of("until", "2024-04-01"))
                .then()
                .statusCode(409);
    }
}
