package jp.tsunagari.api.event.registration;

import static jp.tsunagari.api.event.registration.Registrations.mail;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.SqlCount;
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
    void nobodyWhoWantsToComeIsDroppedByADeletion() {
        String session = city.session();
        city.enter(session, mail("a"), 2);
        String event = "pilot-events/" + city.event;
        List.of("sessions/" + session, event)
                .forEach(path -> delete(path, 409).body("errors.code", contains("used-by-registration")));
        Api.patch("sessions/" + session, "*", Map.of("cancelled", true)).then().statusCode(200);
        delete("sessions/" + session, 204);
        delete(event, 204);
    }

    @Test
    void aPlatformIsNotDeletedFromUnderAPlannedEventThatStaffRegisteredPeopleFor() {
        String planned = Api.create(
                "platforms/" + city.platform + "/pilot-events",
                Map.of("title", "準備中の講座", "stage", "PLAN", "category", "TRAINING", "fiscalYear", 2026));
        String session = Api.create(
                "pilot-events/" + planned + "/sessions",
                Map.of("heldOn", Registrations.day().toString(), "format", "IN_PERSON"));
        city.move("CANCELLED");
        city.enter(session, mail("a"), 1);
        delete("platforms/" + city.platform, 409).body("errors.code", contains("used-by-pilot-event"));
        Api.patch("sessions/" + session, "*", Map.of("cancelled", true)).then().statusCode(200);
        delete("platforms/" + city.platform, 204);
    }

    @Test
    void aPlatformIsNotDeletedFromUnderAnEventThatWasHeldButIsAwaitedOnceMore() {
        city.enter(city.session(), mail("a"), 1);
        city.move("HELD");
        delete("platforms/" + city.platform, 409).body("errors.code", contains("used-by-pilot-event"));
    }

    @Test
    void aCancelledSessionStillHoldsThoseWhoAreConfirmed() {
        String session = city.session(4);
        city.enter(session, mail("a"), 3);
        Object waiting = city.enter(session, mail("b"), 3).get("id");
        Api.patch("sessions/" + session, "*", Map.of("cancelled", true)).then().statusCode(200);
        Api.patch("sessions/" + session, "*", Map.of("capacity", 2))
                .then()
                .statusCode(409)
                .body("errors.code", contains("capacity-below-confirmed"));
        Api.patch("sessions/" + session, "*", Map.of("format", "ONLINE"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("format-registered"));
        Api.patch("sessions/" + session, "*", Map.of("capacity", 6)).then().statusCode(200);
        assertEquals("WAITLISTED", city.get(waiting).get("state"), "a place where nothing takes place");
        Api.patch("sessions/" + session, "*", Map.of("cancelled", false)).then().statusCode(200);
        assertEquals("CONFIRMED", city.get(waiting).get("state"));
    }

    @Test
    void manyAreToldByAsManyStatementsAsAFew() {
        assertEquals(statementsToCancel(2), statementsToCancel(9));
    }

    private int statementsToCancel(int parties) {
        String session = city.session();
        for (int i = 0; i < parties; i++) {
            city.enter(session, mail("p"), 1);
        }
        return SqlCount.of(() -> {
                    for (boolean cancelled : List.of(true, false)) {
                        Api.patch("sessions/" + session, "*", Map.of("cancelled", cancelled))
                                .then()
                                .statusCode(200);
                    }
                })
                .size();
    }

    private static ValidatableResponse delete(String path, int status) {
        return Api.call()
                .header("If-Match", "*")
                .delete("/api/v1/" + path)
                .then()
                .statusCode(status);
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
    void aMailThatIsNotSentYetDoesNotGoToTheWrongAddress() {
        String session = city.session();
        Object id = city.enter(session, mail("mistyped"), 1).get("id");
        String right = mail("right");
        Api.patch("registrations/" + id, "*", Map.of("contact", right)).then().statusCode(200);
        List<Map<String, Object>> mails = city.mails(id);
        assertEquals(
                List.of("EXPIRED", "PENDING"),
                mails.stream().map(mail -> mail.get("state")).toList());
        assertNull(mails.get(0).get("to"));
        assertEquals(right, mails.get(1).get("to"));
    }

    @Test
    void eachFormatHasPlacesOfItsOwnAndAllTogetherTheirs() {
        String session =
                city.session(Map.of("format", "HYBRID", "capacity", 6, "inPersonCapacity", 4, "onlineCapacity", 4));
        List<Object> ids = new java.util.ArrayList<>();
        for (String format : List.of("IN_PERSON", "IN_PERSON", "ONLINE", "ONLINE", "ONLINE")) {
            int size = ids.size() == 2 ? 3 : 2;
            ids.add(Registrations.register(
                            Api.as(city.staff),
                            session,
                            Map.of("contact", mail("p"), "partySize", size, "format", format))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        assertEquals(
                List.of("CONFIRMED", "CONFIRMED", "WAITLISTED 1", "CONFIRMED", "WAITLISTED 2"), city.states(session));
        city.cancel(ids.get(0)).then().statusCode(204);
        assertEquals(List.of("CANCELLED", "CONFIRMED", "WAITLISTED 1", "CONFIRMED", "CONFIRMED"), city.states(session));
        Api.patch("sessions/" + session, "*", Map.of("onlineCapacity", 3))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/onlineCapacity"));
        Api.patch("sessions/" + session, "*", Map.of("onlineCapacity", 7))
                .then()
                .statusCode(422);
        Api.patch("sessions/" + session, "*", Map.of("capacity", 9, "onlineCapacity", 7))
                .then()
                .statusCode(200);
        assertEquals(List.of("CANCELLED", "CONFIRMED", "CONFIRMED", "CONFIRMED", "CONFIRMED"), city.states(session));
        Api.patch("registrations/" + ids.get(2), "*", Map.of("format", "IN_PERSON"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("party-does-not-fit"));
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
    void whoWasToldThatNothingTakesPlaceIsToldWhenItDoesAfterAll() {
        String session = city.session(1);
        Object first = city.enter(session, mail("a"), 1).get("id");
        Object waiting = city.enter(session, mail("b"), 1).get("id");
        for (boolean cancelled : List.of(true, false, true)) {
            Api.patch("sessions/" + session, "*", Map.of("cancelled", cancelled))
                    .then()
                    .statusCode(200);
        }
        assertEquals(List.of("CONFIRMED", "SESSION_CANCELLED", "CONFIRMED", "SESSION_CANCELLED"), city.kinds(first));
        assertEquals(
                List.of("WAITLISTED", "SESSION_CANCELLED", "WAITLISTED", "SESSION_CANCELLED"), city.kinds(waiting));
        Api.patch("registrations/" + first, "*", Map.of("contact", mail("elsewhere")))
                .then()
                .statusCode(200);
        assertEquals("SESSION_CANCELLED", city.kinds(first).get(4), "told of places that there are not");
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
