package jp.tsunagari.api.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key works from the moment it is made until it is rotated, revoked or over, and shows its secret once. */
@ApiTest
class ApiKeyTest {
    private String city;
    private String draft;

    @BeforeEach
    void newCity() {
        city = Api.newCity();
        draft = Api.newPlatform(city);
    }

    @Test
    void aSecretIsShownOnceAndNeverAgain() {
        ValidatableResponse made =
                make(staff()).body("secret", startsWith("tsu_")).body("secretOmitted", equalTo(false));
        String secret = made.extract().path("secret");
        String id = made.extract().path("id");
        for (String path : List.of("api-keys/" + id, "api-keys?limit=200")) {
            Api.call()
                    .get("/api/v1/" + path)
                    .then()
                    .statusCode(200)
                    .body(not(containsString(secret)))
                    .body(not(containsString("secret")))
                    .body(not(containsString("hash")));
        }
        Api.call()
                .accept("text/csv")
                .get("/api/v1/api-keys")
                .then()
                .statusCode(200)
                .body(not(containsString(secret.split("_", 3)[2])));
    }

    @Test
    void aRotatedKeyEndsItsOldSecretAtOnce() {
        ValidatableResponse made = make(staff());
        String old = made.extract().path("secret");
        ask(old).statusCode(200);
        String now = Api.call()
                .post("/api/v1/api-keys/" + made.extract().path("id") + "/rotations")
                .then()
                .statusCode(200)
                .body("prefix", equalTo(made.extract().path("prefix")))
                .extract()
                .path("secret");
        ask(old).statusCode(401);
        ask(now).statusCode(200);
    }

    @Test
    void aRevokedKeyEndsAtOnce() {
        ValidatableResponse made = make(staff());
        String secret = made.extract().path("secret");
        String path = "/api/v1/api-keys/" + made.extract().path("id");
        ask(secret).statusCode(200);
        Api.call().header("If-Match", "*").delete(path).then().statusCode(204);
        ask(secret).statusCode(401);
        Api.call().get(path).then().statusCode(410);
        Api.call().post(path + "/rotations").then().statusCode(410);
    }

    @Test
    void aKeyWorksOnItsLastDayAndNotTheDayAfter() {
        LocalDate today = LocalDate.now(Today.TOKYO);
        ask(make(staff("expiresOn", today.toString())).extract().path("secret")).statusCode(200);
        ask(make(staff("expiresOn", today.minusDays(1).toString())).extract().path("secret"))
                .statusCode(401);
    }

    @Test
    void aChangeOfAKeyHoldsFromTheNextRequestOn() {
        ValidatableResponse made = make(staff());
        String secret = made.extract().path("secret");
        String path = "api-keys/" + made.extract().path("id");
        Api.patch(path, "*", Map.of("municipalities", List.of(Api.newCity())))
                .then()
                .statusCode(200);
        ask(secret).statusCode(404);
        Api.patch(path, "*", Map.of("municipalities", List.of(city), "role", "COUNCIL"))
                .then()
                .statusCode(200);
        ask(secret).statusCode(200);
        Api.as(secret)
                .body(Map.of("step", "PUBLICITY", "fiscalYear", 2024, "headline", "広報"))
                .post("/api/v1/platforms/" + draft + "/steps")
                .then()
                .statusCode(403);
        Api.patch(path, "*", Map.of("expiresOn", "2020-03-31")).then().statusCode(200);
        ask(secret).statusCode(401);
    }

    @Test
    void theLastUseOfAKeyIsNoted() {
        ValidatableResponse made = make(staff()).body("lastUsedAt", nullValue());
        ask(made.extract().path("secret")).statusCode(200);
        Api.call()
                .get("/api/v1/api-keys/" + made.extract().path("id"))
                .then()
                .body("lastUsedAt", notNullValue())
                .body("version", equalTo(0));
    }

    @Test
    void aKeyOfTwoCitiesKeepsBothAndNoThird() {
        String second = Api.newCity();
        String key = Keys.of(Role.STAFF, city, second);
        for (String own : List.of(city, second)) {
            createOrganisation(key, own).statusCode(201);
        }
        createOrganisation(key, Api.newCity()).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Basic YWRtaW46YWRtaW4=", "Bearer", "Bearer ", "tsu_", "Digest username=admin", "Bearer a b", " "
            })
    void whatIsNoCredentialOfOursIsRefusedWhereNoneIsNeededToo(String authorization) {
        for (String path : List.of("platforms", "platforms/" + draft, "code-lists", "api-keys")) {
            refused(Api.anonymous()
                    .header("Authorization", authorization)
                    .get("/api/v1/" + path)
                    .then());
        }
    }

    @Test
    void aKnownKeyWithAnotherSecretIsRefused() {
        String secret = make(staff()).extract().path("secret");
        String altered = secret.substring(0, secret.length() - 2) + (secret.endsWith("AA") ? "BB" : "AA");
        refused(ask(altered));
        refused(ask(secret.substring(0, secret.length() - 1)));
        refused(ask(secret + "A"));
        refused(ask(secret.toUpperCase()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_token", "api_key", "apiKey", "key", "token", "Authorization"})
    void aKeyInAnAddressIsNeverTaken(String parameter) {
        Api.anonymous()
                .queryParam(parameter, Keys.admin())
                .get("/api/v1/api-keys")
                .then()
                .statusCode(401)
                .body(not(containsString(Keys.admin())));
        Api.anonymous()
                .queryParam(parameter, Keys.admin())
                .get("/api/v1/platforms/" + draft)
                .then()
                .statusCode(400)
                .body(not(containsString(Keys.admin())));
        Api.anonymous()
                .cookie(parameter, Keys.admin())
                .get("/api/v1/api-keys")
                .then()
                .statusCode(401);
    }

    /** Who may not in at all learns nothing about the request, whatever is wrong with it. */
    @Test
    void theCredentialIsAskedForBeforeAnythingElse() {
        String steps = "/api/v1/platforms/" + draft + "/steps";
        String stranger = Keys.of(Role.NATIONAL);
        for (String body : List.of("{", "[]", "{\"surprise\":1}")) {
            refused(Api.anonymous().body(body).post(steps).then());
            Api.as(stranger).body(body).post(steps).then().statusCode(403);
        }
        refused(Api.anonymous().body("{}").post(steps + "?surprise=1").then());
        refused(Api.anonymous()
                .header("If-Match", "*")
                .delete("/api/v1/platforms/no-id")
                .then());
        refused(Api.anonymous().delete("/api/v1/platforms/" + draft).then());
        Api.as(stranger).delete("/api/v1/platforms/" + draft).then().statusCode(403);
    }

    @Test
    void aHeadShowsNoMoreThanAGet() {
        assertEquals(404, Api.raw().head("/api/v1/platforms/" + draft).statusCode());
        assertEquals(
                401,
                Api.raw()
                        .head("/api/v1/platforms/" + draft + "/core-partner-ranking")
                        .statusCode());
        assertNull(Api.raw().head("/api/v1/platforms/" + draft).header("ETag"));
    }

    @Test
    void aTagThatFitsDoesNotShowThatARecordIsThere() {
        String tag = Api.tag("platforms/" + draft);
        String stranger = Keys.of(Role.STAFF, Api.newCity());
        Api.as(stranger)
                .header("If-None-Match", tag)
                .get("/api/v1/platforms/" + draft)
                .then()
                .statusCode(404);
        for (String header : List.of(tag, "\"999-0\"", "nonsense")) {
            Api.as(stranger)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", header)
                    .body("{\"surprise\":1}")
                    .patch("/api/v1/platforms/" + draft)
                    .then()
                    .statusCode(404);
        }
    }

    private ValidatableResponse ask(String key) {
        return Api.as(key).get("/api/v1/platforms/" + draft).then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("/problems/unauthenticated"));
    }

    private static ValidatableResponse createOrganisation(String key, String municipality) {
        return Api.as(key)
                .body(Map.of("municipalityCode", municipality, "name", Api.unique("団体")))
                .post("/api/v1/organisations")
                .then();
    }

    private static ValidatableResponse make(Map<String, ?> body) {
        return Api.call().body(body).post("/api/v1/api-keys").then().statusCode(201);
    }

    private Map<String, Object> staff() {
        return Map.of("label", "試験", "role", "STAFF", "municipalities", List.of(city));
    }

    private Map<String, Object> staff(String field, Object value) {
        Map<String, Object> body = new HashMap<>(staff());
        body.put(field, value);
        return body;
    }
}
