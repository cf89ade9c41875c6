package jp.tsunagari.api.yearsummary;

import java.util.UUID;
import jp.tsunagari.domain.event.PilotCategory;
import jp.tsunagari.domain.event.PilotStage;

/** Where the parts of a figure are listed. */
record YearLinks(UUID platformId, int fiscalYear) {
    private static final String BASE = "/api/v1/";

    String pilotEvents() {
        return ofPlatform("pilot-events");
    }

    String pilotEvents(PilotStage stage) {
        return pilotEvents() + "&stage=" + stage;
    }

    String pilotEvents(PilotStage stage, PilotCategory category) {
        return pilotEvents(stage) + "&category=" + category;
    }

    String surveys() {
        return ofPlatform("surveys");
    }

    String funding() {
        return ofPlatform("funding-summary");
    }

    String summary() {
        return ofPlatform("year-summary");
    }

    private String ofPlatform(String what) {
        return BASE + "platforms/" + platformId + "/" + what + "?fiscalYear=" + fiscalYear;
    }

    static String pilotEvent(UUID id) {
        return BASE + "pilot-events/" + id;
    }

    static String survey(UUID id) {
        return BASE + "surveys/" + id;
    }
}
