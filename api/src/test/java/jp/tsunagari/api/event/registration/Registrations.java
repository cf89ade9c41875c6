package jp.tsunagari.api.event.registration;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.Keys;

/** A city with a published pilot event that is open, and what people and its staff do with its sessions. */
final class Registrations {
    private static final Pattern TOKEN = Pattern.compile("(?m)^([A-Za-z0-9_-]{43})$");

    final String city = Api.newCity();
    final String title = Api.unique("つながる講座");
    final String platform;
    final String event;
    final String staff;

    Registrations() {
        platform = Api.create(
                "platforms", Map.of("municipalityCode", city, "name", Api.unique("基盤"), "visibility", "PUBLISHED"));
        event = Api.create(
                "platforms/" + platform + "/pilot-events",
                Map.of(
                        "title",
                        title,
                        "stage",
                        "DO_SUPPORT",
                        "category",
                        "TRAINING",
                        "fiscalYear",
                        2026,
                        "visibility",
                        "PUBLISHED"));
        move("OPEN");
        staff = Keys.of(Role.STAFF, city);
    }

    void move(String to) {
        Api.call()
                .body(Map.of("to", to, "reason", "試験"))
                .post("/api/v1/pilot-events/" + event + "/status-transitions")
                .then()
                .statusCode(200);
    }

    static LocalDate day() {
        return LocalDate.now(Today.TOKYO).plusDays(30);
    }

    String session() {
        return session(Map.of());
    }

    String session(int capacity) {
        return session(Map.of("capacity", capacity));
    }

    String session(Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "heldOn",
                day().toString(),
                "startsAt",
                "13:30",
                "endsAt",
                "15:00",
                "venue",
                "市民会館",
                "format",
                "IN_PERSON"));
        body.putAll(more);
        return Api.create("pilot-events/" + event + "/sessions", body);
    }

    static String mail(String who) {
        return who + "." + UUID.randomUUID().toString().substring(0, 8) + "@example.jp";
    }

    static Response register(RequestSpecification caller, String session, Map<String, ?> body) {
        return caller.body(body).post("/api/v1/sessions/" + session + "/registrations");
    }

    /** By nobody in particular. */
    static Response apply(String session, String contact, int size) {
        return register(Api.anonymous(), session, Map.of("contact", contact, "partySize", size));
    }

    /** By staff; gives the registration. */
    Map<String, Object> enter(String session, String contact, int size) {
        return register(Api.as(staff), session, Map.of("contact", contact, "partySize", size))
                .then()
                .statusCode(201)
                .extract()
                .path("$");
    }

    List<Map<String, Object>> list(String session) {
        return Api.as(staff)
                .get("/api/v1/sessions/" + session + "/registrations?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    Map<String, Object> get(Object id) {
        return Api.as(staff)
                .get("/api/v1/registrations/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("$");
    }

    /** The states in the order of arrival, each with its place among those who wait. */
    List<String> states(String session) {
        return list(session).stream()
                .map(row -> row.get("position") == null
                        ? "" + row.get("state")
                        : row.get("state") + " " + row.get("position"))
                .toList();
    }

    Response cancel(Object id) {
        return Api.as(staff).header("If-Match", "*").delete("/api/v1/registrations/" + id);
    }

    /** What was written to the party with this id, the oldest first. */
    List<Map<String, Object>> mails(Object registration) {
        List<Map<String, Object>> mails = Api.as(staff)
                .get("/api/v1/platforms/" + platform + "/mails?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return mails.stream()
                .filter(mail -> mail.get("registrationId").equals(registration))
                .map(mail -> Api.as(staff)
                        .get("/api/v1/mails/" + mail.get("id"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .<Map<String, Object>>path("$"))
                .toList();
    }

    List<String> kinds(Object registration) {
        return mails(registration).stream()
                .map(mail -> (String) mail.get("kind"))
                .toList();
    }

    /** The token of the latest mail that has one. */
    String token(Object registration) {
        return mails(registration).stream()
                .map(mail -> (String) mail.get("text"))
                .filter(Objects::nonNull)
                .map(Registrations::token)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    static String token(String text) {
        Matcher matcher = TOKEN.matcher(text.replace("\r", ""));
        return matcher.find() ? matcher.group(1) : null;
    }

    static Response byToken(String token) {
        return Api.anonymous().header("Registration-Token", token).get("/api/v1/registrations/by-token");
    }

    static Response cancelByToken(String token) {
        return Api.anonymous().header("Registration-Token", token).delete("/api/v1/registrations/by-token");
    }
}
