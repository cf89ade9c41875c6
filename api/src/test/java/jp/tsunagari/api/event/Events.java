package jp.tsunagari.api.event;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import jp.tsunagari.api.support.Api;

/** Pilot events of a city that no other test uses, whose platform is published. */
final class Events {
    final String city = Api.newCity();
    final String platform = Api.create(
            "platforms", Map.of("municipalityCode", city, "name", Api.unique("基盤"), "visibility", "PUBLISHED"));

    static Map<String, Object> body(Object... more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("title", "合同研修会", "stage", "DO_SUPPORT", "category", "TRAINING", "fiscalYear", 2024));
        return with(body, more);
    }

    /** The same body with these fields and values, in turns; null takes a field away. */
    static Map<String, Object> with(Map<String, ?> body, Object... more) {
        Map<String, Object> changed = new HashMap<>(body);
        for (int i = 0; i < more.length; i += 2) {
            if (more[i + 1] == null) {
                changed.remove((String) more[i]);
            } else {
                changed.put((String) more[i], more[i + 1]);
            }
        }
        return changed;
    }

    static Map<String, Object> session(Object... more) {
        return with(Map.of("heldOn", "2025-02-11", "format", "HYBRID"), more);
    }

    /** The id of a new pilot event. */
    String event(Object... more) {
        return Api.create("platforms/" + platform + "/pilot-events", body(more));
    }

    ValidatableResponse post(Map<String, ?> body) {
        return Api.call()
                .body(body)
                .post("/api/v1/platforms/" + platform + "/pilot-events")
                .then();
    }

    static ValidatableResponse get(String path) {
        return Api.call().get("/api/v1/" + path).then().statusCode(200);
    }

    /** What nobody in particular is told. */
    static ValidatableResponse seen(String path) {
        return Api.anonymous().get("/api/v1/" + path).then();
    }

    static ValidatableResponse move(String event, String to) {
        return Api.call()
                .body(Map.of("to", to))
                .post("/api/v1/pilot-events/" + event + "/status-transitions")
                .then();
    }

    static ValidatableResponse patch(String path, Object... more) {
        return Api.patch(path, Api.tag(path), with(Map.of(), more)).then();
    }

    static Response put(String path, Map<String, ?> body) {
        return Api.call().body(body).put("/api/v1/" + path);
    }

    static Response delete(String path) {
        return Api.call().header("If-Match", Api.tag(path)).delete("/api/v1/" + path);
    }
}
