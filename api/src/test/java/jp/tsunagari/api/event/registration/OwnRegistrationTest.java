package jp.tsunagari.api.event.registration;

import static jp.tsunagari.api.event.registration.Registrations.mail;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody may do who holds the token of a mail. */
@ApiTest
class OwnRegistrationTest {
    private Registrations city;

    @BeforeEach
    void newCity() {
        city = new Registrations();
    }

    @Test
    void theTokenIsTheRightToReadAndCancel() {
        String session = city.session(2);
        Registrations.apply(session, mail("a"), 2).then().statusCode(202);
        Registrations.apply(session, mail("b"), 1).then().statusCode(202);
        Object first = city.list(session).get(0).get("id");
        Object second = city.list(session).get(1).get("id");
        String token = city.token(second);
        Registrations.byToken(token)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", notNullValue())
                .body("state", equalTo("WAITLISTED"))
                .body("position", equalTo(1))
                .body("partySize", equalTo(1))
                .body("session.id", equalTo(session))
                .body("session.pilotEventTitle", equalTo(city.title));
        Registrations.cancelByToken(city.token(first)).then().statusCode(204);
        Registrations.byToken(city.token(first)).then().statusCode(200).body("state", equalTo("CANCELLED"));
        Registrations.byToken(token).then().body("state", equalTo("CONFIRMED")).body("position", nullValue());
        assertFalse(city.token(second).equals(token), "each mail has a token of its own");
        Registrations.cancelByToken(city.token(second)).then().statusCode(204);
        Registrations.cancelByToken(token).then().statusCode(204);
        assertEquals(List.of("CANCELLED", "CANCELLED"), city.states(session));
    }

    @Test
    void anythingElseThanATokenInTheHeaderIsNothing() {
        for (String wrong : List.of("x", "A".repeat(43), "A".repeat(5000), "' or 1=1 --")) {
            Registrations.byToken(wrong).then().statusCode(404);
            Registrations.cancelByToken(wrong).then().statusCode(404);
        }
        Api.anonymous()
                .get("/api/v1/registrations/by-token")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("Registration-Token"));
        String session = city.session();
        Registrations.apply(session, mail("a"), 1);
        String token = city.token(city.list(session).get(0).get("id"));
        Api.anonymous()
                .queryParam("token", token)
                .get("/api/v1/registrations/by-token")
                .then()
                .statusCode(400);
        Api.raw().get("/api/v1/registrations/" + token).then().statusCode(401);
        Api.call().get("/api/v1/registrations/" + token).then().statusCode(404);
    }

    @Test
    void onlyTheLatestTokensAreGood() {
        String session = city.session();
        Registrations.apply(session, mail("a"), 1);
        Object id = city.list(session).get(0).get("id");
        String token = city.token(id);
        String path = "registrations/" + id;
        Api.patch(path, "*", Map.of("contact", mail("b"))).then().statusCode(200);
        Registrations.byToken(token).then().statusCode(404);
        Registrations.byToken(city.token(id)).then().statusCode(200);
    }

    @Test
    void afterTheSessionATokenCancelsNothing() {
        String session = city.session();
        Registrations.apply(session, mail("a"), 1);
        Object id = city.list(session).get(0).get("id");
        String token = city.token(id);
        Api.patch("sessions/" + session, "*", Map.of("heldOn", "2024-02-11"))
                .then()
                .statusCode(200);
        Registrations.cancelByToken(token).then().statusCode(409).body("errors.code", contains("session-over"));
        Registrations.byToken(token).then().statusCode(200).body("state", equalTo("CONFIRMED"));
        city.cancel(id).then().statusCode(204);
    }
}
