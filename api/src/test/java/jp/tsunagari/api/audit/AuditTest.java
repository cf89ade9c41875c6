package jp.tsunagari.api.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import org.junit.jupiter.api.Test;

@ApiTest
class AuditTest {
    private static final String PATH = "/api/v1/audit-entries";

    @Test
    void aWriteIsNotedWithWhoWhatWhenAndFromWhere() {
        String city = Api.newCity();
        String key = Keys.of(Role.STAFF, city);
        Instant before = Instant.now().minusSeconds(1);
        String id = Api.as(key)
                .body(Map.of("municipalityCode", city, "name", Api.unique("団体"), "kind", "NPO"))
                .post("/api/v1/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ValidatableResponse entry = entries("recordId=" + id)
                .body("total", equalTo(1))
                .body("items[0].municipalityCode", equalTo(city))
                .body("items[0].callerId", equalTo(callerOf(key)))
                .body("items[0].callerRoles", contains("STAFF"))
                .body("items[0].action", equalTo("createOrganisation"))
                .body("items[0].outcome", equalTo("ALLOWED"))
                .body("items[0].recordType", equalTo("organisations"))
                .body("items[0].kind", equalTo("CREATED"))
                .body("items[0].address", equalTo("127.0.0.0/24"))
                .body("items[0].traceId", matchesPattern("[0-9a-f]{32}"));
        assertTrue(Instant.parse(entry.extract().path("items[0].time")).isAfter(before));
    }

    @Test
    void fieldsAreNamedAndOnlyValuesThatCannotSpeakOfAPersonAreQuoted() {
        String city = Api.newCity();
        String path = "organisations/" + Api.newOrganisation(city);
        Api.patch(path, Api.tag(path), Map.of("kind", "NPO", "nameKana", "ヤマダタロウ", "sourceNote", "山田太郎"))
                .then()
                .statusCode(200);
        Api.patch(path, Api.tag(path), Map.of("kind", "COMPANY", "sourceNote", "山田花子"))
                .then()
                .statusCode(200);
        entries("recordId=" + path.substring(path.indexOf('/') + 1))
                .body("items[0].changes.field", contains("kind", "sourceNote"))
                .body("items[0].changes[0]", equalTo(Map.of("field", "kind", "from", "NPO", "to", "COMPANY")))
                .body("items[0].changes[1].from", nullValue())
                .body("items[0].changes[1].to", nullValue())
                .body("items[1].changes.field", contains("kind", "nameKana", "sourceNote"));
    }

    @Test
    void whatBelongsToARecordIsNamedAsAFieldOfIt() {
        String city = Api.newCity();
        String organisation = Api.newOrganisation(city);
        Api.patch(
                        "organisations/" + organisation,
                        "*",
                        Map.of("externalIds", List.of(Map.of("system", "crm", "id", "1"))))
                .then()
                .statusCode(200);
        entries("recordId=" + organisation).body("items[0].changes.field", contains("externalIds"));
        String platform = Api.newPlatform(city);
        String council = "/api/v1/platforms/" + platform + "/regional-council";
        Map<String, Object> seat = Map.of("organisationId", organisation, "from", "2024-04-01");
        Api.call().body(council(seat)).put(council).then().statusCode(200);
        Map<String, Object> ended = Map.of("organisationId", organisation, "from", "2024-04-01", "until", "2025-03-31");
        Api.call().body(council(ended)).put(council).then().statusCode(200);
        entries("recordType=regional-councils&recordId=" + platform)
                .body("items[0].changes.field", contains("members"));
        String meeting = Api.create("platforms/" + platform + "/meetings", Map.of("heldOn", "2024-05"));
        Api.patch("meetings/" + meeting, "*", Map.of("attendingOrganisationIds", List.of(organisation)))
                .then()
                .statusCode(200);
        entries("recordId=" + meeting).body("items[0].changes.field", contains("attendingOrganisationIds"));
    }

    private static Map<String, Object> council(Map<String, Object> seat) {
        return Map.of("status", "PLANNED", "plannedFiscalYear", 2030, "members", List.of(seat));
    }

    @Test
    void staffReadTheEntriesOfTheirCityAndNobodyElses() {
        String city = Api.newCity();
        String other = Api.newCity();
        Api.newOrganisation(city);
        Api.newOrganisation(other);
        String staff = Keys.of(Role.STAFF, city);
        Api.as(staff)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.municipalityCode", everyItem(equalTo(city)))
                .body("items.recordType", hasItem("organisations"));
        Api.as(staff)
                .get(PATH + "?municipalityCode=" + other)
                .then()
                .statusCode(200)
                .body("total", equalTo(0))
                .body("items.size()", equalTo(0));
        Api.as(Keys.of(Role.COUNCIL, city)).get(PATH).then().statusCode(403);
        Api.as(Keys.of(Role.NATIONAL)).get(PATH).then().statusCode(403);
        Api.anonymous().get(PATH).then().statusCode(401);
    }

    @Test
    void readingTheAuditIsNotedInIt() {
        String city = Api.newCity();
        String staff = Keys.of(Role.STAFF, city);
        Api.as(staff).get(PATH).then().statusCode(200);
        entries("municipalityCode=" + city + "&outcome=READ&callerId=" + callerOf(staff))
                .body("total", equalTo(1))
                .body("items[0].recordType", equalTo("audit-entries"))
                .body("items[0].action", equalTo("listAuditEntries"));
    }

    @Test
    void filtersNarrowAndAWalkEndsAlthoughEachPageAddsAnEntry() {
        String city = Api.newCity();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(0, Api.newOrganisation(city));
        }
        List<String> seen = new ArrayList<>();
        String next = PATH + "?municipalityCode=" + city + "&limit=1&recordType=organisations";
        while (next != null) {
            ValidatableResponse page = Api.call().get(next).then().statusCode(200);
            seen.addAll(page.extract().path("items.recordId"));
            String link = page.extract().header("Link");
            next = link == null ? null : link.substring(link.indexOf("/api"), link.indexOf('>'));
        }
        assertEquals(made, seen);
        LocalDate today = LocalDate.now(Today.TOKYO);
        String of = "municipalityCode=" + city + "&recordType=organisations";
        entries(of + "&from=" + today.minusDays(1) + "&until=" + today.plusDays(1))
                .body("total", equalTo(5));
        entries(of + "&from=" + today.plusDays(2)).body("total", equalTo(0));
        entries(of + "&until=" + today.minusDays(2)).body("total", equalTo(0));
        entries(of + "&callerId=nobody").body("total", equalTo(0));
    }

    @Test
    void theTableHasTheSealsAndTheFields() {
        String city = Api.newCity();
        String id = Api.newOrganisation(city);
        awaitSeal(id);
        Api.call()
                .header("Accept", "text/csv")
                .get(PATH + "?recordId=" + id)
                .then()
                .statusCode(200)
                .body(containsString(id))
                .body(containsString("kind"))
                .body(not(containsString("試験団体")));
    }

    @Test
    void anEntryIsSealedWithinFiveSeconds() {
        String id = Api.newOrganisation(Api.newCity());
        long began = System.nanoTime();
        awaitSeal(id);
        long seconds = (System.nanoTime() - began) / 1_000_000_000L;
        assertTrue(seconds < 5, "sealed after " + seconds + " s");
        entries("recordId=" + id)
                .body("items[0].seal.position", notNullValue())
                .body("items[0].seal.hash", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void theEntriesOfACityFormOneChainWithoutGaps() {
        String city = Api.newCity();
        String last = null;
        for (int i = 0; i < 4; i++) {
            last = Api.newOrganisation(city);
        }
        awaitSeal(last);
        List<Integer> positions = entries("municipalityCode=" + city + "&outcome=ALLOWED")
                .extract()
                .path("items.seal.position");
        assertEquals(List.of(5, 4, 3, 2, 1), positions);
        List<String> hashes = entries("municipalityCode=" + city + "&outcome=ALLOWED")
                .extract()
                .path("items.seal.hash");
        assertEquals(5, new HashSet<>(hashes).size());
    }

    private static ValidatableResponse entries(String query) {
        return Api.call().get(PATH + "?" + query).then().statusCode(200);
    }

    private static String callerOf(String key) {
        return "key:tsu_" + key.split("_")[1];
    }

    private static void awaitSeal(String recordId) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (entries("recordId=" + recordId).extract().path("items[0].seal") == null) {
            assertTrue(System.nanoTime() < end, "not sealed");
        }
    }
}
