package jp.tsunagari.api.access;

import java.util.Map;
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
