package jp.tsunagari.api.shared.limits;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Another origin is let in where the installation names it, and then for all that the contract offers. */
@ApiTest
@Tag("any-database")
@TestProfile(OnTheNetwork.class)
class CorsTest {
    private static final String LIST = "/api/v1/organisations";

    private static RequestSpecification from(String origin) {
        return Api.raw().header("X-Forwarded-For", "198.51.100.1").header("Origin", origin);
    }

    @Test
    void theNamedOriginMaySendWhatTheContractAsksFor() {
        for (String header : new String[] {"Authorization", "Idempotency-Key", "If-Match", "If-None-Match"}) {
            from(OnTheNetwork.ORIGIN)
                    .header("Access-Control-Request-Method", "POST")
                    .header("Access-Control-Request-Headers", header)
                    .options(LIST)
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", OnTheNetwork.ORIGIN)
                    .header("Access-Control-Allow-Headers", containsString(header));
        }
    }

    @Test
    void theNamedOriginMayReadTheHeadersOfAnswersAndOfRefusals() {
        Response last = null;
        for (int i = 0; i <= OnTheNetwork.ANONYMOUS; i++) {
            last = from(OnTheNetwork.ORIGIN).get(LIST);
            last.then().header("Access-Control-Allow-Origin", OnTheNetwork.ORIGIN);
            for (String header :
                    new String[] {"ETag", "Idempotent-Replayed", "RateLimit", "RateLimit-Policy", "Retry-After"}) {
                last.then().header("Access-Control-Expose-Headers", containsString(header));
            }
        }
        assertEquals(429, last.statusCode());
    }

    @Test
    void anotherOriginIsRefused() {
        from("https://elsewhere.example")
                .get(LIST)
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
