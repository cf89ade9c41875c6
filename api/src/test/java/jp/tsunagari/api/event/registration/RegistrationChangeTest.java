package jp.tsunagari.api.event.registration;

import static jp.tsunagari.api.event.registration.Registrations.mail;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of registrations when staff change them, or their session. */
@ApiTest
class RegistrationChangeTest {
    private Registrations city;

    @BeforeEach
    void newCity() {
        city = new Registrations();
    }

    @Test
    void staffChangeAPartyWithinWhatIsFree() {
        String session = city.session(5);
        String path = "registrations/" + city.enter(session, mail("a"), 2).get("id");
        Object waiting = city.enter(session, mail("b"), 4).get("id");
        Api.patch(path, "*", Map.of("partySize", 6))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/partySize"));
        Api.patch(path, "*", Map.of("partySize", 5, "needs", List.of("CAPTIONS"), "language", "EN"))
                .then()
                .statusCode(200)
                .body("partySize", equalTo(5))
                .body("needs", contains("CAPTIONS"))
                .body("language", equalTo("EN"));
        Api.patch(path, "*", Map.of("partySize", 1)).then().statusCode(200);
        assertEquals("CONFIRMED", city.get(waiting).get("state"));
        Api.patch(path, "*", Map.of("partySize", 2))
                .then()
                .statusCode(409)
                .body("errors.code", contains("party-does-not-fit"));
        Api.patch("registrations/" + waiting, "\"0-0\"", Map.of("partySize", 1))
                .then()
                .statusCode(412);
        city.cancel(waiting);
        Api.patch("registrations/" + waiting, "*", Map.of("partySize", 1))
                .then()
                .statusCode(409)
                .body("errors.code", contains("registration-cancelled"));
    }

    @Test
    void anotherContactOfAPartyIsFoundAndTheOldOneFree() {
        String session = city.session();
        String first = mail("a");
        String other = mail("b");
        Object id = city.enter(session, first, 1).get("id");
        city.enter(session, other, 1);
        Api.patch("registrations/" + id, "*", Map.of("contact", other))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/contact"));
        Api.patch("registrations/" + id, "*", Map.of("contact", "0436-22-1111"))
                .then()
                .statusCode(200)
                .body("contactKind", equalTo("TELEPHONE"));
        Api.as(city.staff)
                .get("/api/v1/registrations/" + id + "/contact")
                .then()
                .body("contact", equalTo("0436221111"));
        city.enter(session, first, 1);
    }

    @Test
    void aHigherCapacityConfirmsAndALowerOneMustHoldTheConfirmed() {
        String session = city.session(4);
        city.enter(session, mail("a"), 3);
        Object waiting = city.enter(session, mail("b"), 3).get("id");
        Api.patch("sessions/" + session, "*", Map.of("capacity", 2))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/capacity"))
                .body("errors.code", contains("capacity-below-confirmed"));
        Api.patch("sessions/" + session, "*", Map.of("capacity", 3)).then().statusCode(200);
        Api.patch("sessions/" + session, "*", Map.of("capacity", 6))
                .then()
                .statusCode(200)
                .body("confirmed", equalTo(6))
                .body("waitlisted", equalTo(0));
        assertEquals(List.of("WAITLISTED", "MOVED_UP"), city.kinds(waiting));
        Api.patch("sessions/" + session, "*", Map.of("format", "ONLINE"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("format-registered"));
        Api.patch("sessions/" + session, "*", Map.of("format", "HYBRID", "onlineCapacity", 1))
                .then()
                .statusCode(200);
    }

    @Test
    void whoRegisteredIsToldThatNothingTakesPlace() {
        Registrations other = new Registrations();
        String session = other.session(1);
        Object first = other.enter(session, mail("a"), 1).get("id");
        Object waiting = other.enter(session, mail("b"), 1).get("id");
        Api.call()
                .header("If-Match", "*")
                .delete("/api/v1/sessions/" + session)
                .then()
                .statusCode(409);
        Api.patch("sessions/" + session, "*", Map.of("cancelled", true)).then().statusCode(200);
        Api.patch("sessions/" + session, "*", Map.of("venue", "別の会場")).then().statusCode(200);
        assertEquals(List.of("CONFIRMED", "SESSION_CANCELLED"), other.kinds(first));
        assertEquals(List.of("WAITLISTED", "SESSION_CANCELLED"), other.kinds(waiting));
        other.cancel(first).then().statusCode(204);
        assertEquals("WAITLISTED", other.get(waiting).get("state"));
        other.cancel(waiting).then().statusCode(204);
        Api.call()
                .header("If-Match", "*")
                .delete("/api/v1/sessions/" + session)
                .then()
                .statusCode(204);
        String second = other.session();
        Object third = other.enter(second, mail("c"), 1).get("id");
        other.move("CANCELLED");
        assertEquals(List.of("CONFIRMED", "SESSION_CANCELLED"), other.kinds(third));
    }
}
