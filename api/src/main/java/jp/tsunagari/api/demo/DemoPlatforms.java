package jp.tsunagari.api.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.UUID;
import jp.tsunagari.api.platform.MeetingInput;
import jp.tsunagari.api.platform.MeetingService;
import jp.tsunagari.api.platform.PlatformInput;
import jp.tsunagari.api.platform.PlatformService;
import jp.tsunagari.api.platform.RegionalCouncilInput;
import jp.tsunagari.api.platform.RegionalCouncilService;
import jp.tsunagari.api.platform.StatusTransitionInput;
import jp.tsunagari.api.platform.StatusTransitionService;
import jp.tsunagari.api.platform.StepInput;
import jp.tsunagari.api.platform.StepService;
import jp.tsunagari.api.shared.input.InputReader;

/** Loads the platform of a city and what grows on it. */
@Singleton
class DemoPlatforms {
    private final DemoRecords records;
    private final PlatformService platforms;
    private final StepService steps;
    private final DemoPartners partners;
    private final MeetingService meetings;
    private final RegionalCouncilService councils;
    private final StatusTransitionService transitions;

    DemoPlatforms(
            DemoRecords records,
            PlatformService platforms,
            StepService steps,
            DemoPartners partners,
            MeetingService meetings,
            RegionalCouncilService councils,
            StatusTransitionService transitions) {
        this.records = records;
        this.platforms = platforms;
        this.steps = steps;
        this.partners = partners;
        this.meetings = meetings;
        this.councils = councils;
        this.transitions = transitions;
    }

    UUID create(JsonNode city, String municipalityCode) {
        DemoRecords.Item item = records.item(city.get("platform"), municipalityCode);
        platforms.create(item.id(), item.as(PlatformInput.class));
        return item.id();
    }

    /** The steps, which pilot events name. */
    void plan(UUID platform, JsonNode city) {
        for (JsonNode row : city.path("steps")) {
            DemoRecords.Item item = records.item(row, null);
            steps.create(item.id(), platform, item.as(StepInput.class));
        }
    }

    void grow(UUID platform, JsonNode city) {
        partners.load(platform, city);
        for (JsonNode row : city.path("meetings")) {
            DemoRecords.Item item = records.item(row, null);
            meetings.create(item.id(), platform, item.as(MeetingInput.class));
        }
        if (city.has("regionalCouncil")) {
            JsonNode council = records.resolve(city.get("regionalCouncil").deepCopy());
            councils.put(platform, InputReader.read(council, RegionalCouncilInput.class), null);
        }
        for (JsonNode row : city.path("transitions")) {
            transitions.move(platform, InputReader.read(row, StatusTransitionInput.class));
        }
    }
}
