package jp.tsunagari.api.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jp.tsunagari.api.committee.CommitteeInput;
import jp.tsunagari.api.committee.CommitteeService;
import jp.tsunagari.api.organisation.OrganisationInput;
import jp.tsunagari.api.organisation.OrganisationService;

/** Loads the organisations and committees of a city. */
@Singleton
class DemoBodies {
    private final DemoRecords records;
    private final OrganisationService organisations;
    private final CommitteeService committees;

    DemoBodies(DemoRecords records, OrganisationService organisations, CommitteeService committees) {
        this.records = records;
        this.organisations = organisations;
        this.committees = committees;
    }

    void load(String municipalityCode, JsonNode city) {
        for (JsonNode row : city.path("organisations")) {
            DemoRecords.Item item = records.item(row, municipalityCode);
            organisations.create(item.id(), item.as(OrganisationInput.class));
        }
        for (JsonNode row : city.path("committees")) {
            DemoRecords.Item item = records.item(row, municipalityCode);
            committees.create(item.id(), item.as(CommitteeInput.class));
        }
    }
}
