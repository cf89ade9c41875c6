package jp.tsunagari.api.event.registration;

import static jp.tsunagari.api.event.registration.Registrations.mail;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class RegistrationTest {
    private Registrations city;

    @BeforeEach
    void newCity() {
        city = new Registrations();
    }

    @Test
    void staffSeeAtOnceWhoHasAPlaceAndWhoWaits() {
        String session = city.session(4);
        Response first = Registrations.register(
                Api.as(city.staff),
                session,
                Map.of("contact", "０９０－１２３４－５６７８", "partySize", 3, "needs", List.of("WHEELCHAIR", "CHILDCARE")));
        first.then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/registrations/" + first.path("id")))
                .body("state", equalTo("CONFIRMED"))
                .body("position", nullValue())
                .body("number", equalTo(1))
                .body("partySize", equalTo(3))
                .body("format", equalTo("IN_PERSON"))
                .body("needs", contains("WHEELCHAIR", "CHILDCARE"))
                .body("contactKind", equalTo("TELEPHONE"))
                .body("confirmedAt", notNullValue());
        assertEquals("WAITLISTED", city.enter(session, mail("b"), 2).get("state"));
        assertEquals("CONFIRMED", city.enter(session, mail("c"), 1).get("state"));
        assertEquals(2, city.enter(session, mail("d"), 4).get("position"));
        assertEquals(List.of("CONFIRMED", "WAITLISTED 1", "CONFIRMED", "WAITLISTED 2"), city.states(session));
        Api.as(city.staff)
                .get("/api/v1/sessions/" + session)
                .then()
                .body("confirmed", equalTo(4))
                .body("waitlisted", equalTo(6));
        Api.as(city.staff)
                .get("/api/v1/sessions/" + session + "/registrations?state=WAITLISTED")
                .then()
                .body("items.number", contains(2, 4));
    }

    @Test
    void whoCancelsMakesRoomForWhoFits() {
        String session = city.session(4);
        Object first = city.enter(session, mail("a"), 2).get("id");
        Object second = city.enter(session, mail("b"), 2).get("id");
        Object third = city.enter(session, mail("c"), 3).get("id");
        Object fourth = city.enter(session, mail("d"), 2).get("id");
        city.cancel(first).then().statusCode(204);
        assertEquals(List.of("CANCELLED", "CONFIRMED", "WAITLISTED 1", "CONFIRMED"), city.states(session));
        assertEquals(List.of("WAITLISTED", "MOVED_UP"), city.kinds(fourth));
        assertEquals(List.of("CONFIRMED", "CANCELLED"), city.kinds(first));
        city.cancel(first).then().statusCode(204);
        assertEquals(List.of("CONFIRMED", "CANCELLED"), city.kinds(first), "told twice");
        city.cancel(second).then().statusCode(204);
        city.cancel(fourth).then().statusCode(204);
        assertEquals(List.of("CANCELLED", "CANCELLED", "CONFIRMED", "CANCELLED"), city.states(session));
        assertNotNullMoment(city.get(third).get("confirmedAt"));
    }

    private static void assertNotNullMoment(Object moment) {
        assertTrue(moment instanceof String);
    }

    @Test
    void oneContactHasOnePlaceInWhateverSpelling() {
        String session = city.session(10);
        String address = mail("someone");
        Object id = city.enter(session, address, 2).get("id");
        Registrations.register(
                        Api.as(city.staff),
                        session,
                        Map.of(
                                "contact",
                                " " + address.toUpperCase().replace("EXAMPLE.JP", "ｅｘａｍｐｌｅ．jp"),
                                "partySize",
                                1))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/contact"))
                .body("errors.code", contains("surrounding-space"));
        Registrations.register(
                        Api.as(city.staff),
                        session,
                        Map.of("contact", address.toUpperCase().replace("EXAMPLE.JP", "ｅｘａｍｐｌｅ．jp"), "partySize", 1))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/contact"))
                .body("errors.code", contains("contact-already-registered"))
                .body("errors.message[0]", matchesPattern(".*" + id + ".*"));
        Registrations.apply(session, address, 4).then().statusCode(202);
        assertEquals(List.of("CONFIRMED"), city.states(session));
        assertEquals(List.of("CONFIRMED", "ALREADY_REGISTERED"), city.kinds(id));
        Registrations.apply(session, address, 4).then().statusCode(202);
        assertEquals(List.of("CONFIRMED", "ALREADY_REGISTERED"), city.kinds(id), "a mailbox is filled");
        Registrations.apply(city.session(10), address, 1).then().statusCode(202);
        city.cancel(id).then().statusCode(204);
        Registrations.apply(session, address, 4).then().statusCode(202);
        assertEquals(List.of("CANCELLED", "CONFIRMED"), city.states(session));
    }

    @Test
    void faultsOfWhatIsSentAreToldAllAtOnce() {
        String session = city.session(Map.of("format", "HYBRID", "capacity", 10, "onlineCapacity", 3));
        Registrations.register(Api.anonymous(), session, Map.of("contact", "090-1234-5678", "partySize", 4))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/contact", "/format"))
                .body("errors.code", contains("email-format", "party-format-missing"));
        Registrations.register(Api.anonymous(), session, Map.of("contact", "x", "partySize", 4, "format", "ONLINE"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/contact", "/partySize"))
                .body("errors.code", contains("email-format", "party-larger-than-capacity"));
        Registrations.register(
                        Api.anonymous(),
                        city.session(),
                        Map.of("contact", mail("a"), "partySize", 1, "format", "ONLINE"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("party-format-not-offered"));
        assertEquals(List.of(), city.states(session));
    }

    @Test
    void aNumberIsGivenOnceAlsoAfterCancelling() {
        String session = city.session();
        city.cancel(city.enter(session, mail("a"), 1).get("id"));
        city.enter(session, mail("b"), 1);
        assertEquals(
                List.of(1, 2),
                city.list(session).stream().map(row -> row.get("number")).toList());
    }

    @Test
    void peopleRegisterOnlyWhileTheyCan() {
        Registrations other = new Registrations();
        String later =
                other.session(Map.of("registrationOpensOn", Registrations.day().toString()));
        refused(later, "registration-not-begun");
        String over = other.session(Map.of("heldOn", "2024-02-11"));
        refused(over, "registration-closed");
        assertEquals("CONFIRMED", other.enter(over, mail("staff"), 1).get("state"), "staff enter who came on paper");
        assertEquals(List.of(), other.kinds(other.list(over).get(0).get("id")), "a mail after the session");
        String cancelled = other.session(Map.of("cancelled", true));
        refused(cancelled, "session-cancelled");
        Registrations.register(Api.as(other.staff), cancelled, Map.of("contact", mail("a"), "partySize", 1))
                .then()
                .statusCode(409)
                .body("errors.code", contains("session-cancelled"));
        String session = other.session();
        other.move("HELD");
        refused(session, "pilot-event-not-open");
    }

    private static void refused(String session, String code) {
        Registrations.apply(session, mail("late"), 1)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("errors.code", hasItems(code));
    }

    @Test
    void everybodyButTheStaffOfTheCityIsAnsweredTheSame() {
        String session = city.session();
        String foreign = Keys.of(Role.STAFF, Api.newCity());
        for (String key : List.of(foreign, Keys.of(Role.COUNCIL, city.city), Keys.of(Role.NATIONAL))) {
            Registrations.register(Api.as(key), session, Map.of("contact", mail("a"), "partySize", 1))
                    .then()
                    .statusCode(202)
                    .body("keySet()", contains("message"));
        }
        Api.as(foreign)
                .get("/api/v1/sessions/" + session + "/registrations")
                .then()
                .statusCode(403);
        Api.as(foreign)
                .get("/api/v1/registrations/" + city.list(session).get(0).get("id"))
                .then()
                .statusCode(404);
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

    @Test
    void mailsAreInTheLanguageOfTheRegistration() {
        String session = city.session();
        Registrations.register(
                        Api.anonymous().header("Accept-Language", "en"),
                        session,
                        Map.of("contact", mail("a"), "partySize", 2))
                .then()
                .statusCode(202)
                .body("message", matchesPattern("Your registration has been received.*"));
        Registrations.register(
                Api.anonymous().header("Accept-Language", "en"),
                session,
                Map.of("contact", mail("b"), "partySize", 2, "language", "JA"));
        Map<String, Object> english =
                city.mails(city.list(session).get(0).get("id")).get(0);
        Map<String, Object> japanese =
                city.mails(city.list(session).get(1).get("id")).get(0);
        assertEquals("[Confirmed] " + city.title, english.get("subject"));
        assertEquals("【参加確定】" + city.title, japanese.get("subject"));
        assertTrue(((String) english.get("text")).contains("People: 2\n"));
        assertTrue(((String) english.get("text")).contains("When: " + Registrations.day() + " 13:30–15:00\n"));
        assertTrue(((String) japanese.get("text")).contains("会場: 市民会館\n参加方法: "));
        assertTrue(((String) japanese.get("text")).contains("人数: 2名\n"));
    }
}
