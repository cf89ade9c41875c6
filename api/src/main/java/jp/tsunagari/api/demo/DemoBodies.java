package jp.tsunagari.api.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.UUID;
import jp.tsunagari.api.committee.CommitteeInput;
import jp.tsunagari.api.committee.CommitteeService;
import jp.tsunagari.api.committee.InventoryInput;
import jp.tsunagari.api.committee.InventoryService;
import jp.tsunagari.api.organisation.OrganisationInput;
import jp.tsunagari.api.organisation.OrganisationService;
import jp.tsunagari.api.shared.input.InputReader;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.domain.municipality.MunicipalityCode;

/** Loads the organisations and committees of a city, and the inventory of who sits where. */
@Singleton
class DemoBodies {
    private static final String INVENTORY = "ichihara-2022-committees.json";

    private final DemoRecords records;
    private final OrganisationService organisations;
    private final CommitteeService committees;
    private final InventoryService inventories;

    DemoBodies(
            DemoRecords records,
            OrganisationService organisations,
            CommitteeService committees,
            InventoryService inventories) {
        this.records = records;
        this.organisations = organisations;
        this.committees = committees;
        this.inventories = inventories;
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

    void loadInventory(UUID platform, String municipalityCode) {
        JsonNode inventory = records.file(INVENTORY);
        if (!municipalityCode.equals(inventory.get("municipalityCode").textValue())) {
            return;
        }
        inventories.load(
                platform,
                InputReader.read(inventory, InventoryInput.class),
                false,
                null,
                (kind, name) -> Ids.fixed(kind, new MunicipalityCode(municipalityCode).value() + "/" + name));
    }
}
