package jp.tsunagari.api.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.support.Api;

/** The pilot events of an {@link AccessCity}. */
final class EventsOfCity {
    private EventsOfCity() {}

    /** Shown, so that who may see the platform may see it. */
    static String published(String platform) {
        return event(platform, "PUBLISHED");
    }

    static String draft(String platform) {
        return event(platform, "DRAFT");
    }

    static String session(String event) {
        return Api.create(
                "pilot-events/" + event + "/sessions",
                Map.of("heldOn", "2025-11-16", "format", "HYBRID", "capacity", 40));
    }

    /** For which people can register. */
    static String openSession(String platform) {
        String event = published(platform);
        Api.call()
                .body(Map.of("to", "OPEN"))
                .post("/api/v1/pilot-events/" + event + "/status-transitions")
                .then()
                .statusCode(200);
        return Api.create(
                "pilot-events/" + event + "/sessions",
                Map.of("heldOn", LocalDate.now().plusDays(30).toString(), "format", "IN_PERSON"));
    }

    /** With the outcome by mail. */
    static String registration(String session) {
        return Api.call()
                .body(newcomer())
                .post("/api/v1/sessions/" + session + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, ?> newcomer() {
        return Map.of("contact", "p" + UUID.randomUUID().toString().substring(0, 12) + "@example.jp", "partySize", 1);
    }

    static String mail(String platform) {
        return Api.call().get("/api/v1/platforms/" + platform + "/mails").path("items[0].id");
    }

    private static String event(String platform, String visibility) {
        return Api.create(
                "platforms/" + platform + "/pilot-events",
                Map.of(
                        "title",
                        Api.unique("研修"),
                        "stage",
                        "DO_SUPPORT",
                        "category",
                        "TRAINING",
                        "fiscalYear",
                        2025,
                        "visibility",
                        visibility));
    }
}
