package jp.tsunagari.api.event.registration;

import static jp.tsunagari.api.event.registration.Registrations.mail;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
        String name = Api.call().get("/api/v1/platforms/" + city.platform).path("name");
        assertTrue(((String) english.get("text")).contains("Run by: " + name + "\n"));
        assertTrue(((String) japanese.get("text")).contains("人数: 2名\n運営: " + name + "\n"));
    }
}
