package jp.tsunagari.api.concurrency;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Rules hold when several act at the same moment, and every loser gets an answer that tells what happened. */
@ApiTest
class RaceTest {
    private String city;

    @BeforeEach
    void newCity() {
        city = Api.newCity();
    }

    @RepeatedTest(5)
    void anOrganisationIsAMemberOfATierOnce() throws Exception {
        String platform = Api.newPlatform(city);
        Map<String, String> member = Map.of("organisationId", Api.newOrganisation(city), "tier", "CORE_PARTNER");
        assertOneCreated(Together.run(10, () -> post("platforms/" + platform + "/members", member)));
        Api.call().get("/api/v1/platforms/" + platform + "/members").then().body("total", equalTo(1));
    }

    @RepeatedTest(5)
    void aNameIsTakenOnce() throws Exception {
        Map<String, String> organisation = Map.of("municipalityCode", city, "name", Api.unique("同名"));
        assertOneCreated(Together.run(10, () -> post("organisations", organisation)));
    }

    @RepeatedTest(5)
    void anExternalIdIsTakenOnce() throws Exception {
        String path = "/api/v1/organisations/by-external-id/registry/7";
        List<Integer> statuses = Together.run(IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(i -> () -> Api.call()
                        .body(Map.of("municipalityCode", city, "name", "団体 " + i))
                        .put(path)
                        .statusCode())
                .toList());
        assertTrue(List.of(200, 201, 409).containsAll(statuses), statuses::toString);
        assertEquals(1, Collections.frequency(statuses, 201), statuses::toString);
        Api.call()
                .queryParam("municipalityCode", city)
                .get("/api/v1/organisations")
                .then()
                .body("total", equalTo(1));
    }

    @RepeatedTest(5)
    void ofTwoInventoriesForOneStateOneIsTaken() throws Exception {
        String path = "/api/v1/platforms/" + Api.newPlatform(city) + "/committee-inventory";
        Api.call().body(inventory("一", "二")).put(path).then().statusCode(200);
        String tag = Api.call().get(path).header("ETag");
        List<Integer> statuses = Together.run(
                List.of(() -> put(path, tag, inventory("一", "三")), () -> put(path, tag, inventory("四", "五", "六"))));
        assertEquals(List.of(200, 412), statuses.stream().sorted().toList());
        int seats = Api.call().get(path).path("memberships.size()");
        assertTrue(seats == 2 || seats == 3, "seats of one and the other: " + seats);
    }

    @RepeatedTest(5)
    void twoFirstInventoriesOfOneCityNeverMix() throws Exception {
        String one = "/api/v1/platforms/" + Api.newPlatform(city) + "/committee-inventory";
        String other = "/api/v1/platforms/" + Api.newPlatform(city) + "/committee-inventory";
        List<Integer> statuses = Together.run(List.of(
                () -> Api.call().body(inventory("一", "二")).put(one).statusCode(),
                () -> Api.call().body(inventory("三", "四")).put(other).statusCode()));
        assertTrue(List.of(200, 409).containsAll(statuses) && statuses.contains(200), statuses::toString);
        Api.call().get(one).then().body("memberships.size()", equalTo(2));
    }

    @RepeatedTest(20)
    void aDeletedOrganisationNeverHasANewSeat() throws Exception {
        String committee = Api.newCommittee(city, "福祉");
        String organisation = Api.newOrganisation(city);
        String path = "organisations/" + organisation;
        String tag = Api.tag(path);
        List<Integer> statuses = Together.run(List.of(
                () -> delete(path, tag),
                () -> post("committees/" + committee + "/memberships", Map.of("organisationId", organisation))));
        assertTrue(
                statuses.equals(List.of(204, 422)) || statuses.equals(List.of(409, 201)),
                () -> "delete, seat: " + statuses);
    }

    @RepeatedTest(20)
    void aDeletedOrganisationIsNeverInvited() throws Exception {
        String survey = Api.create(
                "platforms/" + Api.newPlatform(city) + "/surveys",
                Map.of("kind", "RESOURCE", "title", "リソース調査", "fiscalYear", 2026));
        String organisation = Api.newOrganisation(city);
        String path = "organisations/" + organisation;
        String tag = Api.tag(path);
        Map<String, Object> body = Map.of("organisations", List.of(Map.of("organisationId", organisation)));
        List<Integer> statuses =
                Together.run(List.of(() -> delete(path, tag), () -> post("surveys/" + survey + "/invitations", body)));
        assertTrue(
                statuses.equals(List.of(204, 422)) || statuses.equals(List.of(409, 201)),
                () -> "delete, invitation: " + statuses);
    }

    @RepeatedTest(20)
    void anInventoryNeverSeatsADeletedOrganisation() throws Exception {
        String inventory = "/api/v1/platforms/" + Api.newPlatform(city) + "/committee-inventory";
        String committee = Api.newCommittee(city, "福祉");
        String organisation = Api.newOrganisation(city);
        String path = "organisations/" + organisation;
        String tag = Api.tag(path);
        Map<String, Object> body = Map.of(
                "asOf",
                "2024-04-01",
                "committees",
                List.of(),
                "memberships",
                List.of(Map.of("committeeId", committee, "organisationId", organisation)));
        List<Integer> statuses = Together.run(List.of(
                () -> delete(path, tag),
                () -> Api.call().body(body).put(inventory).statusCode()));
        assertTrue(
                List.of(List.of(204, 422), List.of(204, 409), List.of(409, 200)).contains(statuses),
                () -> "delete, inventory: " + statuses);
    }

    @RepeatedTest(10)
    void aDeletedPlatformNeverHasANewMeeting() throws Exception {
        String platform = Api.newPlatform(city);
        String tag = Api.tag("platforms/" + platform);
        List<Integer> statuses = Together.run(List.of(
                () -> delete("platforms/" + platform, tag),
                () -> post("platforms/" + platform + "/meetings", Map.of("heldOn", "2024-05-01"))));
        assertEquals(204, statuses.get(0));
        assertTrue(List.of(201, 410).contains(statuses.get(1)), statuses::toString);
        Api.call().get("/api/v1/platforms/" + platform).then().statusCode(410);
    }

    @RepeatedTest(20)
    void nobodyRegistersForASessionThatVanishesWithItsPlatform() throws Exception {
        String platform = Api.newPlatform(city);
        String session = Api.create(
                "pilot-events/" + newPilotEvent(platform) + "/sessions",
                Map.of("heldOn", LocalDate.now().plusDays(30).toString(), "format", "IN_PERSON"));
        String tag = Api.tag("platforms/" + platform);
        Map<String, Object> party = Map.of("contact", "someone@example.jp", "partySize", 2);
        List<Integer> statuses = Together.run(List.of(
                () -> delete("platforms/" + platform, tag),
                () -> post("sessions/" + session + "/registrations", party)));
        assertTrue(
                statuses.equals(List.of(204, 410)) || statuses.equals(List.of(409, 201)),
                () -> "delete, registration: " + statuses);
    }

    @RepeatedTest(20)
    void noPilotEventIsOpenedThatVanishesWithItsPlatform() throws Exception {
        String platform = Api.newPlatform(city);
        String event = newPilotEvent(platform);
        String tag = Api.tag("platforms/" + platform);
        List<Integer> statuses = Together.run(List.of(
                () -> delete("platforms/" + platform, tag),
                () -> post("pilot-events/" + event + "/status-transitions", Map.of("to", "OPEN"))));
        assertTrue(
                statuses.equals(List.of(204, 410)) || statuses.equals(List.of(409, 200)),
                () -> "delete, opening: " + statuses);
    }

    private static String newPilotEvent(String platform) {
        return Api.create(
                "platforms/" + platform + "/pilot-events",
                Map.of("title", "講座", "stage", "DO_SUPPORT", "category", "TRAINING", "fiscalYear", 2026));
    }

    private static void assertOneCreated(List<Integer> statuses) {
        assertEquals(1, Collections.frequency(statuses, 201), statuses::toString);
        assertEquals(statuses.size() - 1, Collections.frequency(statuses, 409), statuses::toString);
    }

    private static int post(String path, Map<String, ?> body) {
        return Api.call().body(body).post("/api/v1/" + path).statusCode();
    }

    private static int delete(String path, String tag) {
        return Api.call().header("If-Match", tag).delete("/api/v1/" + path).statusCode();
    }

    private static int put(String path, String tag, Object body) {
        return Api.call().header("If-Match", tag).body(body).put(path).statusCode();
    }

    /** One committee with these organisations on it. */
    private static Map<String, Object> inventory(String... organisations) {
        return Map.of(
                "asOf",
                "2024-04-01",
                "committees",
                List.of(Map.of("name", "審議会", "field", "福祉")),
                "memberships",
                List.of(organisations).stream()
                        .map(name -> Map.of("committee", "審議会", "organisation", name))
                        .toList());
    }
}
