package jp.tsunagari.api.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Loads what a platform did in its years, in the order in which one names the other: pilot events, surveys, money. */
@Singleton
class DemoYears {
    private final DemoEvents events;
    private final DemoSurveys surveys;
    private final DemoFunding funding;

    DemoYears(DemoEvents events, DemoSurveys surveys, DemoFunding funding) {
        this.events = events;
        this.surveys = surveys;
        this.funding = funding;
    }

    void load(UUID platform, String municipalityCode, JsonNode city) {
        events.load(platform, city);
        surveys.load(platform, city);
        funding.load(platform, municipalityCode, city);
    }

    /** What counts the records, once they are committed. */
    void publish() {
        surveys.publish();
    }
}
