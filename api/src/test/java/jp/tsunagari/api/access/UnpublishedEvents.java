package jp.tsunagari.api.access;

import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;

/** Pilot events on a published platform of which nobody outside is told: one is a draft, one was withdrawn. */
final class UnpublishedEvents {
    private final AccessCity city;
    private final String draft;
    private final String withdrawn;
    private final String session;

    UnpublishedEvents(AccessCity city) {
        this.city = city;
        draft = EventsOfCity.draft(city.id("platforms"));
        withdrawn = EventsOfCity.published(city.id("platforms"));
        session = EventsOfCity.session(draft);
        patch("pilot-events/" + withdrawn, Map.of("visibility", "WITHDRAWN"));
    }

    List<String> events() {
        return List.of(draft, withdrawn, city.id("pilot-events", "draft"));
    }

    List<String> sessions() {
        return List.of(session, city.id("sessions", "draft"));
    }

    void goOn() {
        for (String event : List.of(draft, withdrawn)) {
            patch("pilot-events/" + event, Map.of("title", Api.unique(UnpublishedLife.WORD)));
            put("pilot-events/" + event + "/kpis", Map.of("kpis", List.of(Map.of("name", Api.unique("指標")))));
            put("sessions/" + EventsOfCity.session(event) + "/attendance", Map.of("total", 98));
        }
        patch("sessions/" + session, Map.of("venue", Api.unique(UnpublishedLife.WORD)));
        Api.create(
                "platforms/" + city.id("platforms") + "/surveys",
                Map.of("kind", "EVENT_QUESTIONNAIRE", "title", "アンケート", "fiscalYear", 2025, "pilotEventId", draft));
        EventsOfCity.draft(city.id("platforms"));
    }

    private static void patch(String path, Map<String, ?> body) {
        Api.patch(path, "*", body).then().statusCode(200);
    }

    private static void put(String path, Map<String, ?> body) {
        Api.call().body(body).put("/api/v1/" + path).then().statusCode(200);
    }
}
