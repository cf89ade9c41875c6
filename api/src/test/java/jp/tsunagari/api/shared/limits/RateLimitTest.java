package jp.tsunagari.api.shared.limits;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.api.support.TestClock;
import jp.tsunagari.api.support.TestIssuer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who asks too often waits; the others do not. Each test comes from an address of its own, as a trusted proxy would forward it. */
@ApiTest
@TestProfile(OnTheNetwork.class)
class RateLimitTest {
    private static final String LIST = "/api/v1/municipalities";

    @ConfigProperty(name = "tsunagari.token.jwks")
    String jwks;

    @BeforeEach
    void stopTheClock() {
        TestClock.stop();
    }

    @AfterEach
    void letItGo() {
        TestClock.go();
    }

    private static Response anonymous(String address) {
        return Api.anonymous().header("X-Forwarded-For", address).get(LIST);
    }

    private static Response with(String key, String address) {
        return Api.as(key).header("X-Forwarded-For", address).get(LIST);
    }

    private static void assertLimited(Response answer) {
        answer.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("X-Content-Type-Options", "nosniff")
                .body("type", equalTo("/problems/rate-limited"))
                .body("traceId", notNullValue());
        int seconds = Integer.parseInt(answer.header("Retry-After"));
        assertTrue(seconds >= 1 && seconds <= 60, "Retry-After " + seconds);
    }

    @Test
    void anAddressWithoutCredentialsHasItsLimit() {
        for (int left = OnTheNetwork.ANONYMOUS - 1; left >= 0; left--) {
            anonymous("192.0.2.1")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"anonymous\";q=5;w=60")
                    .header("RateLimit", matchesPattern("\"anonymous\";r=" + left + ";t=\\d+"));
        }
        Response refused = anonymous("192.0.2.1");
        assertLimited(refused);
        refused.then().header("RateLimit", "\"anonymous\";r=0;t=60").header("Retry-After", "12");
        TestClock.ahead(Duration.ofSeconds(11), () -> assertLimited(anonymous("192.0.2.1")));
        TestClock.ahead(
                Duration.ofSeconds(12),
                () -> assertEquals(200, anonymous("192.0.2.1").statusCode()));
        assertEquals(200, anonymous("192.0.2.2").statusCode());
    }

    @Test
    void aCallerHasItsLimitFromWhereverItCalls() {
        String key = Keys.of(Role.NATIONAL);
        for (int left = OnTheNetwork.CALLER - 1; left >= 0; left--) {
            with(key, "192.0.2.1" + left)
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"caller\";q=10;w=60")
                    .header("RateLimit", matchesPattern("\"caller\";r=" + left + ";t=\\d+"));
        }
        assertLimited(with(key, "192.0.2.20"));
        assertEquals(200, with(Keys.of(Role.NATIONAL), "192.0.2.20").statusCode());
    }

    @Test
    void answersOfEveryKindTellWhatIsLeft() {
        for (String path : List.of("/api/v1/platforms/no-such-thing", "/api/v1/nowhere", LIST + "?surprise=1")) {
            Response answer = Api.raw().header("X-Forwarded-For", "192.0.2.3").get(path);
            assertTrue(answer.statusCode() >= 400, path);
            assertTrue(answer.header("RateLimit").startsWith("\"anonymous\";r="), path);
        }
    }

    @Test
    void whoTriesKeysIsSlowedAndWhoIsKnownBehindTheSameAddressIsNot() {
        String key = Keys.of(Role.NATIONAL);
        assertEquals(200, with(key, "192.0.2.4").statusCode());
        IntStream.range(0, OnTheNetwork.BAD_CREDENTIALS)
                .forEach(i ->
                        assertEquals(401, with("tsu_wrong" + i, "192.0.2.4").statusCode()));
        assertLimited(with("tsu_another", "192.0.2.4"));
        assertLimited(with(Keys.of(Role.NATIONAL), "192.0.2.4"));
        assertEquals(200, with(key, "192.0.2.4").statusCode());
        assertEquals(401, with("tsu_another", "192.0.2.5").statusCode());
        TestClock.ahead(
                Duration.ofSeconds(20),
                () -> assertEquals(401, with("tsu_another", "192.0.2.4").statusCode()));
    }

    @Test
    void whoRepeatsOneOldCredentialTriesNone() {
        IntStream.range(0, OnTheNetwork.BAD_CREDENTIALS + 1)
                .forEach(i -> assertEquals(401, with("tsu_old", "192.0.2.6").statusCode()));
        assertEquals(200, with(Keys.of(Role.NATIONAL), "192.0.2.6").statusCode());
    }

    @Test
    void anotherSpellingOfACredentialIsTheSame() {
        String key = Keys.of(Role.NATIONAL);
        for (int i = 0; i < OnTheNetwork.CALLER; i++) {
            String header = (i % 2 == 0 ? "bearer " : "BEARER  ") + " ".repeat(i) + key;
            spelled(header, "192.0.2.7" + i)
                    .then()
                    .statusCode(200)
                    .header("RateLimit", matchesPattern("\"caller\";r=" + (OnTheNetwork.CALLER - 1 - i) + ";t=\\d+"));
        }
        assertLimited(spelled("bEARER " + key, "192.0.2.8"));
    }

    private static Response spelled(String header, String address) {
        return Api.raw()
                .header("Authorization", header)
                .header("X-Forwarded-For", address)
                .get(LIST);
    }

    @Test
    void aSecondCredentialOfACallerGivesNoMore() throws JoseException {
        EllipticCurveJsonWebKey signer = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        signer.setKeyId("limits");
        RestAssured.given()
                .body(new JsonWebKeySet(signer).toJson())
                .put(jwks)
                .then()
                .statusCode(200);
        for (int i = 0; i < OnTheNetwork.CALLER; i++) {
            assertEquals(200, with(token(signer, i), "192.0.2.9" + i).statusCode());
        }
        assertLimited(with(token(signer, OnTheNetwork.CALLER), "192.0.2.99"));
    }

    private static String token(EllipticCurveJsonWebKey signer, int number) {
        return Jwt.issuer(TestIssuer.ISSUER)
                .audience(TestIssuer.AUDIENCE)
                .subject("9a2e")
                .claim("jti", "limits-" + number)
                .expiresIn(300)
                .jws()
                .keyId("limits")
                .sign(signer.getPrivateKey());
    }

    @Test
    void requestsForNothingCountWithACredentialToo() {
        for (int i = 0; i < OnTheNetwork.ANONYMOUS; i++) {
            assertEquals(404, nowhere(i).statusCode());
        }
        assertLimited(nowhere(OnTheNetwork.ANONYMOUS));
    }

    private static Response nowhere(int number) {
        return Api.raw()
                .header("Authorization", "Bearer tsu_unseen" + number)
                .header("X-Forwarded-For", "192.0.2.100")
                .get("/api/v1/nowhere");
    }
}
