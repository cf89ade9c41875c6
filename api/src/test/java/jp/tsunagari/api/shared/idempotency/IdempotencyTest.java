package jp.tsunagari.api.shared.idempotency;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.api.support.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that comes again under its key is done once; a key stands for one request. */
@ApiTest
class IdempotencyTest {
    private String city;
    private String key;

    @BeforeEach
    void begin() {
        city = Api.newCity();
        key = UUID.randomUUID().toString();
    }

    private Response post(String path, Object body) {
        return Api.call().header("Idempotency-Key", key).body(body).post("/api/v1/" + path);
    }

    private Map<String, String> organisation(String name) {
        return Map.of("municipalityCode", city, "name", name);
    }

    private void assertOrganisations(int expected) {
        Api.call()
                .queryParam("municipalityCode", city)
                .get("/api/v1/organisations")
                .then()
                .body("total", equalTo(expected));
    }

    static void assertReplayed(Response first, Response again) {
        assertNull(first.header("Idempotent-Replayed"));
        assertEquals("true", again.header("Idempotent-Replayed"));
        assertEquals(first.statusCode(), again.statusCode());
        assertArrayEquals(first.asByteArray(), again.asByteArray());
        for (String header : List.of("Location", "ETag", "Content-Type", "Cache-Control")) {
            assertEquals(first.header(header), again.header(header), header);
        }
    }

    @Test
    void aRecordIsMadeOnceAndItsFirstAnswerGivenAgain() {
        Response first = post("organisations", organisation("一"));
        assertEquals(201, first.statusCode(), first.asString());
        assertNotNull(first.header("Location"));
        assertNotNull(first.header("ETag"));
        Api.patch("organisations/" + first.path("id"), first.header("ETag"), Map.of("name", "二"))
                .then()
                .statusCode(200);
        assertReplayed(first, post("organisations", organisation("一")));
        assertOrganisations(1);
    }

    @Test
    void aPreviewIsGivenAgainAsAPreview() {
        String path = "platforms/" + Api.newPlatform(city) + "/core-partner-selections";
        Map<String, Object> preview = Map.of("asOf", "2024-04-01", "seats", 3, "dryRun", true);
        Response first = post(path, preview);
        assertEquals(200, first.statusCode(), first.asString());
        assertReplayed(first, post(path, preview));
    }

    @Test
    void aDecisionThatWasStoredAsTextIsGivenAgainToTheByte() {
        String platform = Api.newPlatform(city);
        Api.create(
                "committees/" + Api.newCommittee(city, "福祉") + "/memberships",
                Map.of("organisationId", Api.newOrganisation(city), "from", "2024-04-01"));
        String path = "platforms/" + platform + "/core-partner-selections";
        Response first = post(path, Map.of("asOf", "2024-04-01", "seats", 1));
        assertEquals(201, first.statusCode(), first.asString());
        assertReplayed(first, post(path, Map.of("asOf", "2024-04-01", "seats", 1)));
    }

    @Test
    void withoutAKeyARequestIsDoneAsOftenAsItComes() {
        String path = "/api/v1/platforms/" + Api.newPlatform(city) + "/meetings";
        for (int i = 0; i < 2; i++) {
            Api.call().body(Map.of("heldOn", "2024-05-01")).post(path).then().statusCode(201);
        }
        Api.call().get(path).then().body("total", equalTo(2));
    }

    @Test
    void aKeyOfAnotherRequestIsRefusedBeforeTheFaultsOfTheBody() {
        assertEquals(201, post("organisations", organisation("一")).statusCode());
        List<Response> others = List.of(
                post("organisations", organisation("二")),
                post("organisations", "{\"surprise\":1}"),
                post("organisations", "not json"),
                post("organisations?surprise=1", organisation("一")),
                post("committees", organisation("一")));
        for (Response other : others) {
            other.then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        }
        assertOrganisations(1);
    }

    @Test
    void faultsOfABodyDoNotUseTheKey() {
        post("organisations", Map.of("municipalityCode", city)).then().statusCode(422);
        assertEquals(201, post("organisations", organisation("一")).statusCode());
    }

    @Test
    void aRefusalOfARuleIsGivenAgainThoughTheRuleWouldNowAllowIt() {
        String id = Api.newPlatform(city);
        Map<String, String> transition = Map.of("to", "ESTABLISHED", "reason", "設立");
        Response first = post("platforms/" + id + "/status-transitions", transition);
        assertEquals(409, first.statusCode(), first.asString());
        assertReplayed(first, post("platforms/" + id + "/status-transitions", transition));
    }

    @Test
    void aNameThatWasTakenIsRefusedAgainAfterItHasBecomeFree() {
        Map<String, String> organisation = organisation("同名");
        String other = Api.create("organisations", organisation);
        Response first = post("organisations", organisation);
        assertEquals(409, first.statusCode(), first.asString());
        Api.call()
                .header("If-Match", Api.tag("organisations/" + other))
                .delete("/api/v1/organisations/" + other)
                .then()
                .statusCode(204);
        assertReplayed(first, post("organisations", organisation));
        assertOrganisations(0);
    }

    @Test
    void anUnknownReferenceIsRefusedAgain() {
        Map<String, Object> membership = Map.of("organisationId", UUID.randomUUID());
        String path = "committees/" + Api.newCommittee(city, "福祉") + "/memberships";
        Response first = post(path, membership);
        assertEquals(422, first.statusCode(), first.asString());
        assertReplayed(first, post(path, membership));
    }

    @Test
    void eachCallerHasKeysOfItsOwn() {
        assertEquals(201, post("organisations", organisation("一")).statusCode());
        String other = Keys.of(Role.STAFF, city);
        Response theirs = Api.as(other)
                .header("Idempotency-Key", key)
                .body(organisation("二"))
                .post("/api/v1/organisations");
        assertEquals(201, theirs.statusCode(), theirs.asString());
        assertNull(theirs.header("Idempotent-Replayed"));
    }

    @Test
    void whoseRightsHaveChangedIsNotGivenTheRecordOfBefore() {
        String name = Api.unique("鍵");
        Response issued = Api.call()
                .body(Map.of("label", name, "role", "STAFF", "municipalities", List.of(city)))
                .post("/api/v1/api-keys");
        String secret = issued.path("secret");
        String path = "api-keys/" + issued.path("id");
        assertEquals(201, postAs(secret).statusCode());
        Api.patch(path, "*", Map.of("municipalities", List.of(Api.newCity())))
                .then()
                .statusCode(200);
        postAs(secret).then().statusCode(403).body("type", equalTo("/problems/forbidden"));
        Api.patch(path, "*", Map.of("municipalities", List.of(city))).then().statusCode(200);
        postAs(secret).then().statusCode(201).header("Idempotent-Replayed", "true");
        assertOrganisations(1);
    }

    private Response postAs(String secret) {
        return Api.as(secret)
                .header("Idempotency-Key", key)
                .body(organisation("一"))
                .post("/api/v1/organisations");
    }

    @Test
    void whoMayNotDoItIsRefusedBeforeTheKeyIsLookedUp() {
        assertEquals(201, post("organisations", organisation("一")).statusCode());
        for (String form : List.of(key, "with a space")) {
            Api.as(Keys.of(Role.COUNCIL, city))
                    .header("Idempotency-Key", form)
                    .body(organisation("一"))
                    .post("/api/v1/organisations")
                    .then()
                    .statusCode(403);
            Api.anonymous()
                    .header("Idempotency-Key", form)
                    .body(organisation("一"))
                    .post("/api/v1/organisations")
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void theSecretOfAnApiKeyIsNotGivenAgain() {
        Map<String, String> input = Map.of("label", Api.unique("鍵"), "role", "NATIONAL");
        Response first = post("api-keys", input);
        first.then().statusCode(201).body("secretOmitted", equalTo(false)).body("secret", startsWith("tsu_"));
        post("api-keys", input)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", first.header("Location"))
                .body("id", equalTo(first.path("id")))
                .body("secret", nullValue())
                .body("secretOmitted", equalTo(true));
    }

    @Test
    void aKeyOfAnotherFormIsRefusedByTheNameOfItsHeader() {
        for (String form : List.of("with a space", "k".repeat(256))) {
            Api.call()
                    .header("Idempotency-Key", form)
                    .body(organisation("一"))
                    .post("/api/v1/organisations")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-header"))
                    .body("errors[0].parameter", equalTo("Idempotency-Key"));
        }
        assertOrganisations(0);
    }

    @Test
    void ofManyAtOnceOneIsDoneAndAllGetItsAnswer() throws Exception {
        List<Response> answers = Together.run(20, () -> post("organisations", organisation("一")));
        Response first = answers.stream()
                .filter(answer -> answer.header("Idempotent-Replayed") == null && answer.statusCode() == 201)
                .findFirst()
                .orElseThrow();
        for (Response answer : answers) {
            if (answer.statusCode() == 409) {
                answer.then().body("type", equalTo("/problems/idempotency-in-progress"));
                assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0);
            } else if (answer != first) {
                assertReplayed(first, answer);
            }
        }
        assertOrganisations(1);
    }
}
