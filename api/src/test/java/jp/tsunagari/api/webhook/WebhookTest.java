package jp.tsunagari.api.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registering webhooks, with the limits that an operator who changes nothing has. */
@ApiTest
class WebhookTest {
    @Inject
    WebhookSettings settings;

    private static Map<String, Object> webhook(String city, String url) {
        return new TreeMap<>(Map.of("municipalityCode", city, "url", url));
    }

    private static Response create(String city, String url) {
        return Api.call().body(webhook(city, url)).post("/api/v1/webhooks");
    }

    private static String newWebhook() {
        return create(Api.newCity(), "https://1.1.1.1/")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void theSecretIsShownOnceAndNeverAgain() {
        String city = Api.newCity();
        Response created = create(city, "https://1.1.1.1/hook?part=a");
        created.then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .body("secretOmitted", equalTo(false))
                .body("status", equalTo("ACTIVE"))
                .body("types", hasSize(0))
                .body("url", equalTo("https://1.1.1.1/hook?part=a"));
        String secret = created.path("secret");
        assertEquals(32, Base64.getDecoder().decode(secret.substring("whsec_".length())).length);
        String path = "/api/v1/webhooks/" + created.path("id");
        for (String read : List.of(path, "/api/v1/webhooks?municipalityCode=" + city)) {
            String body = Api.call().get(read).then().statusCode(200).extract().asString();
            assertFalse(body.contains("whsec_"), body);
        }
        String table = Api.call()
                .accept("text/csv")
                .get("/api/v1/webhooks?municipalityCode=" + city)
                .asString();
        assertFalse(table.contains("whsec_"), table);
    }

    @Test
    void aReplayedAnswerLeavesTheSecretOut() {
        Map<String, Object> body = webhook(Api.newCity(), "https://1.1.1.1/");
        String key = UUID.randomUUID().toString();
        String id = Api.call()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .body("secretOmitted", equalTo(false))
                .extract()
                .path("id");
        Api.call()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("secretOmitted", equalTo(true))
                .body("secret", nullValue());
    }

    @Test
    void onlyTheStaffOfTheCityAndAdministratorsSeeAWebhook() {
        String city = Api.newCity();
        String path = "/api/v1/webhooks/" + create(city, "https://1.1.1.1/").path("id");
        String list = "/api/v1/webhooks?municipalityCode=" + city;
        String staff = Keys.of(Role.STAFF, city);
        Api.as(staff).get(path).then().statusCode(200);
        Api.as(staff).get(list).then().body("total", equalTo(1));
        Api.as(staff).post(path + "/secret-rotations").then().statusCode(200);
        String other = Keys.of(Role.STAFF, Api.newCity());
        Api.as(other).get(path).then().statusCode(404);
        Api.as(other).get(path + "/deliveries").then().statusCode(404);
        Api.as(other).post(path + "/secret-rotations").then().statusCode(404);
        Api.as(other).get(list).then().body("total", equalTo(0));
        Api.as(other)
                .body(webhook(city, "https://1.1.1.1/"))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(403);
        Api.as(Keys.of(Role.COUNCIL, city)).get(path).then().statusCode(403);
        Api.anonymous().get(path).then().statusCode(401);
    }

    @Test
    void aRotationGivesAnotherSecretAndSaysHowLongTheOldOneSigns() {
        String id = newWebhook();
        Response first = Api.call().post("/api/v1/webhooks/" + id + "/secret-rotations");
        first.then().statusCode(200).body("secret", startsWith("whsec_")).body("previousSecretUntil", not(nullValue()));
        Response second = Api.call().post("/api/v1/webhooks/" + id + "/secret-rotations");
        assertNotEquals(first.<String>path("secret"), second.path("secret"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://1.1.1.1/, webhook-url-not-https",
        "https://reader:word@1.1.1.1/, webhook-url-user-info",
        "https://1.1.1.1/#part, webhook-url-malformed",
        "https://1.1.1.1:70000/, webhook-url-malformed",
        "https://日本.example/, webhook-url-malformed",
        "https:///hook, webhook-url-malformed",
        "https://127.0.0.1/, webhook-url-not-public",
        "https://127.1/, webhook-url-malformed",
        "https://2130706433/, webhook-url-not-public",
        "https://0/, webhook-url-not-public",
        "https://localhost/, webhook-url-not-public",
        "https://LOCALHOST./, webhook-url-not-public",
        "https://hook.localhost/, webhook-url-not-public",
        "https://intranet/, webhook-url-not-public",
        "https://printer.local/, webhook-url-not-public",
        "https://metadata.google.internal/, webhook-url-not-public",
        "https://10.1.2.3:8443/hook, webhook-url-not-public",
        "https://169.254.169.254/latest/meta-data/, webhook-url-not-public",
        "https://[::1]/, webhook-url-not-public",
        "https://[fe80::1]/, webhook-url-not-public",
        "https://[fd00::1]/, webhook-url-not-public",
        "https://[::ffff:127.0.0.1]/, webhook-url-not-public",
        "https://[64:ff9b::a00:1]/, webhook-url-not-public",
        "https://[2002:7f00:1::1]/, webhook-url-not-public",
    })
    void anAddressInsideANetworkIsRefusedWhereItIsGiven(String url, String code) {
        create(Api.newCity(), url)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/url"))
                .body("errors.code", contains(code));
        String path = "webhooks/" + newWebhook();
        Api.patch(path, Api.tag(path), Map.of("url", url))
                .then()
                .statusCode(422)
                .body("errors.code", contains(code));
    }

    @Test
    void typesThatDoNotExistAreRefusedEachInItsPlace() {
        Map<String, Object> body = webhook(Api.newCity(), "https://1.1.1.1/");
        body.put("types", List.of("organisations", "secrets", "members", "x"));
        Api.call()
                .body(body)
                .post("/api/v1/webhooks")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/types/1", "/types/3"));
    }

    @Test
    void switchingOffByHandSaysSoAndSwitchingOnAgainForgetsIt() {
        String path = "webhooks/" + newWebhook();
        Api.patch(path, Api.tag(path), Map.of("status", "DISABLED", "label", "名簿"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DISABLED"))
                .body("disabledBecause", equalTo("BY_HAND"))
                .body("label", equalTo("名簿"));
        Api.patch(path, Api.tag(path), Map.of("status", "ACTIVE"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("disabledBecause", nullValue());
    }

    @Test
    void aMunicipalityHasSoManyWebhooksAndNoMoreUntilOneIsDeleted() {
        String city = Api.newCity();
        String last = null;
        for (int i = 0; i < settings.mostPerMunicipality(); i++) {
            last = create(city, "https://receiver.example/")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
        create(city, "https://receiver.example/")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/municipalityCode"))
                .body("errors.code", contains("too-many-webhooks"));
        Api.call()
                .header("If-Match", "*")
                .delete("/api/v1/webhooks/" + last)
                .then()
                .statusCode(204);
        create(city, "https://receiver.example/").then().statusCode(201);
    }

    @Test
    void aWebhookStaysInItsMunicipality() {
        String path = "webhooks/" + newWebhook();
        Api.patch(path, Api.tag(path), Map.of("municipalityCode", Api.ICHIHARA))
                .then()
                .statusCode(422)
                .body("errors.code", contains("immutable"));
    }

    @Test
    void aDeletedWebhookIsGoneWithItsSecretAndItsDeliveries() {
        String path = "/api/v1/webhooks/" + newWebhook();
        Api.call().delete(path).then().statusCode(428);
        Api.call().header("If-Match", "\"7-0\"").delete(path).then().statusCode(412);
        Api.call().header("If-Match", "\"0-0\"").delete(path).then().statusCode(204);
        Api.call().get(path).then().statusCode(410);
        Api.call().get(path + "/deliveries").then().statusCode(410);
        Api.call().post(path + "/secret-rotations").then().statusCode(410);
    }
}
