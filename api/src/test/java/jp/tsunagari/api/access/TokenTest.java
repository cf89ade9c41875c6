package jp.tsunagari.api.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Await;
import jp.tsunagari.api.support.TestIssuer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tokens as a provider signs them, against the keys that it publishes. */
@ApiTest
class TokenTest {
    private static final KeyPair RSA = rsa();
    private static final KeyPair EC = ec();
    private static final KeyPair STRANGER = rsa();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    @ConfigProperty(name = "tsunagari.token.jwks")
    String jwks;

    @BeforeEach
    void publishKeys() {
        publish(Map.of("rsa-1", RSA, "ec-1", EC));
        Await.until(
                Duration.ofSeconds(5),
                "the keys are known",
                () -> Api.as(sign(staff(Api.ICHIHARA), "ec-1", EC))
                                .get("/api/v1/platforms")
                                .statusCode()
                        == 200);
    }

    @Test
    void aTokenOfEitherKindOfKeyLetsItsRolesIn() {
        String city = Api.newCity();
        String draft = Api.newPlatform(city);
        ask(sign(staff(city), "rsa-1", RSA), draft).statusCode(200);
        ask(sign(staff(city), "ec-1", EC), draft).statusCode(200);
        ask(sign(staff(Api.newCity()), "rsa-1", RSA), draft).statusCode(404);
        ask(sign(claims().claim("municipalities", "131016 " + city), "rsa-1", RSA), draft)
                .statusCode(404);
        ask(
                        sign(
                                claims().claim("municipalities", "131016 " + city)
                                        .claim("roles", Set.of("STAFF")),
                                "rsa-1",
                                RSA),
                        draft)
                .statusCode(200);
    }

    @Test
    void aMemberIsOneWithinItsMunicipalitiesOnly() {
        String city = Api.newCity();
        String organisation = Api.newOrganisation(city);
        JwtClaimsBuilder member = claims().claim("roles", Set.of("MEMBER")).claim("organisation_id", organisation);
        String path = "/api/v1/organisations/" + organisation;
        Api.as(sign(member, "rsa-1", RSA)).get(path).then().statusCode(404);
        String here = sign(member.claim("municipalities", List.of(city)), "rsa-1", RSA);
        Api.as(here).get(path).then().statusCode(200);
    }

    @Test
    void aTokenWithoutARoleOfOursShowsWhatIsPublished() {
        String token = sign(claims().claim("roles", Set.of("accountant")), "rsa-1", RSA);
        Api.as(token)
                .get("/api/v1/platforms/" + Api.platform(Api.ICHIHARA))
                .then()
                .statusCode(200);
        Api.as(token)
                .get("/api/v1/platforms/" + Api.platform(Api.ICHIHARA) + "/core-partner-ranking")
                .then()
                .statusCode(403);
    }

    @TestFactory
    List<DynamicTest> everyOtherTokenIsRefused() {
        String good = sign(staff(Api.ICHIHARA), "rsa-1", RSA);
        String[] parts = good.split("\\.");
        long now = Instant.now().getEpochSecond();
        return List.of(
                refused("expired", signed(claims -> claims.issuedAt(now - 600).expiresAt(now - 60))),
                refused("not yet valid", signed(claims -> claims.claim("nbf", now + 120))),
                refused("wrong issuer", signed(claims -> claims.issuer("https://login.example.jp/realms/other"))),
                refused("wrong audience", signed(claims -> claims.audience("another-service"))),
                refused("nobody's", signed(claims -> claims.remove("sub").upn("someone"))),
                refused("a subject without end", signed(claims -> claims.subject("8".repeat(256)))),
                refused("unknown key id", sign(staff(Api.ICHIHARA), "rsa-9", RSA)),
                refused("key of a stranger under a known id", sign(staff(Api.ICHIHARA), "rsa-1", STRANGER)),
                refused("alg none", encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + "."),
                refused("alg none with a signature", encode("{\"alg\":\"none\"}") + "." + parts[1] + "." + parts[2]),
                refused(
                        "HMAC with the public key",
                        staff(Api.ICHIHARA).jws().keyId("rsa-1").sign(publicKeyAsSecret())),
                refused("altered payload", parts[0] + "." + alter(parts[1]) + "." + parts[2]),
                refused("no signature", parts[0] + "." + parts[1] + "."),
                refused("no token", "token"),
                refused("nothing", ""));
    }

    @Test
    void aClockThatIsALittleOffDoesNoHarm() {
        long now = Instant.now().getEpochSecond();
        String late = signed(claims -> claims.issuedAt(now - 600).expiresAt(now - 10));
        Api.as(late).get("/api/v1/platforms").then().statusCode(200);
    }

    @Test
    void aNewKeyIsPickedUpAndAnOldOneGoes() {
        KeyPair next = rsa();
        String token = sign(staff(Api.ICHIHARA), "rsa-2", next);
        Api.as(token).get("/api/v1/platforms").then().statusCode(401);
        publish(Map.of("rsa-2", next));
        // The library reads the keys again for an unknown one, but not twice within a third of a second.
        Await.until(
                Duration.ofSeconds(5),
                "the new key is known",
                () -> Api.as(token).get("/api/v1/platforms").statusCode() == 200);
        Api.as(sign(staff(Api.ICHIHARA), "rsa-1", RSA))
                .get("/api/v1/platforms")
                .then()
                .statusCode(401);
    }

    private DynamicTest refused(String name, String token) {
        return DynamicTest.dynamicTest(name, () -> {
            publishKeys();
            Api.as(token)
                    .get("/api/v1/platforms")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .body("type", equalTo("/problems/unauthenticated"));
        });
    }

    private static ValidatableResponse ask(String token, String platform) {
        return Api.as(token).get("/api/v1/platforms/" + platform).then();
    }

    private static JwtClaimsBuilder claims() {
        return Jwt.issuer(TestIssuer.ISSUER)
                .audience(TestIssuer.AUDIENCE)
                .subject("8f1c")
                .expiresIn(300);
    }

    private static JwtClaimsBuilder staff(String... municipalities) {
        return claims().claim("roles", Set.of("STAFF")).claim("municipalities", List.of(municipalities));
    }

    private static String signed(UnaryOperator<JwtClaimsBuilder> change) {
        return sign(change.apply(staff(Api.ICHIHARA)), "rsa-1", RSA);
    }

    private static String sign(JwtClaimsBuilder claims, String keyId, KeyPair keys) {
        return claims.jws().keyId(keyId).sign(keys.getPrivate());
    }

    /** The classic confusion: the key that everybody knows, used as if it were a shared secret. */
    private static SecretKey publicKeyAsSecret() {
        return new SecretKeySpec(RSA.getPublic().getEncoded(), "HmacSHA256");
    }

    private static String alter(String payload) {
        String json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        return encode(json.replace("STAFF", "ADMIN"));
    }

    private static String encode(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private void publish(Map<String, KeyPair> pairs) {
        String keys = pairs.entrySet().stream()
                .map(pair -> jwk(pair.getKey(), pair.getValue()))
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
        RestAssured.given().body(keys).put(jwks).then().statusCode(200);
    }

    private static String jwk(String id, KeyPair pair) {
        if (pair.getPublic() instanceof RSAPublicKey rsa) {
            return "{\"kty\":\"RSA\",\"kid\":\"%s\",\"use\":\"sig\",\"n\":\"%s\",\"e\":\"%s\"}"
                    .formatted(id, number(rsa.getModulus(), 256), number(rsa.getPublicExponent(), 3));
        }
        ECPublicKey ec = (ECPublicKey) pair.getPublic();
        return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"%s\",\"use\":\"sig\",\"x\":\"%s\",\"y\":\"%s\"}"
                .formatted(
                        id, number(ec.getW().getAffineX(), 32), number(ec.getW().getAffineY(), 32));
    }

    private static String number(BigInteger value, int length) {
        byte[] bytes = value.toByteArray();
        byte[] exact = new byte[length];
        int from = Math.max(0, bytes.length - length);
        System.arraycopy(bytes, from, exact, length - (bytes.length - from), bytes.length - from);
        return BASE64.encodeToString(exact);
    }

    private static KeyPair rsa() {
        return generate("RSA", generator -> generator.initialize(2048));
    }

    private static KeyPair ec() {
        return generate("EC", generator -> generator.initialize(new ECGenParameterSpec("secp256r1")));
    }

    private interface Setting {
        void on(KeyPairGenerator generator) throws Exception;
    }

    private static KeyPair generate(String algorithm, Setting setting) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            setting.on(generator);
            return generator.generateKeyPair();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
