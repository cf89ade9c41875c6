package jp.tsunagari.api.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.UUID;
import jp.tsunagari.api.funding.AllocationInput;
import jp.tsunagari.api.funding.AllocationService;
import jp.tsunagari.api.funding.AwardInput;
import jp.tsunagari.api.funding.AwardService;
import jp.tsunagari.api.funding.ContractInput;
import jp.tsunagari.api.funding.ContractService;
import jp.tsunagari.api.funding.FundingSourceInput;
import jp.tsunagari.api.funding.FundingSourceService;
import jp.tsunagari.api.shared.input.InputReader;
import jp.tsunagari.api.shared.persistence.Ids;

/** Loads the money of a platform: the contracts that the documents print, under allocations and awards that follow from them. */
@Singleton
class DemoFunding {
    private static final String ALLOCATIONS = "allocations";
    private static final String CONTRACTS = "contracts";

    private final DemoRecords records;
    private final FundingSourceService sources;
    private final AwardService awards;
    private final AllocationService allocations;
    private final ContractService contracts;

    DemoFunding(
            DemoRecords records,
            FundingSourceService sources,
            AwardService awards,
            AllocationService allocations,
            ContractService contracts) {
        this.records = records;
        this.sources = sources;
        this.awards = awards;
        this.allocations = allocations;
        this.contracts = contracts;
    }

    void load(UUID platform, String municipalityCode, JsonNode city) {
        for (JsonNode row : city.path("fundingSources")) {
            ObjectNode body = row.deepCopy();
            body.put("municipalityCode", municipalityCode);
            DemoRecords.Item item = records.item(body, null);
            sources.create(item.id(), item.as(FundingSourceInput.class));
        }
        for (JsonNode row : city.path("awards")) {
            ObjectNode head = row.deepCopy();
            JsonNode below = head.remove(ALLOCATIONS);
            DemoRecords.Item item = records.item(head, null);
            awards.create(item.id(), platform, item.as(AwardInput.class));
            below.forEach(allocation -> allocation(item.id(), allocation));
        }
    }

    private void allocation(UUID award, JsonNode row) {
        ObjectNode body = row.deepCopy();
        UUID id = Ids.fixed(ALLOCATIONS, body.remove("key").textValue());
        JsonNode below = body.remove(CONTRACTS);
        allocations.create(id, award, InputReader.read(records.resolve(body), AllocationInput.class));
        for (JsonNode contract : below) {
            ObjectNode order = contract.deepCopy();
            contracts.create(
                    Ids.fixed(CONTRACTS, order.remove("key").textValue()),
                    id,
                    InputReader.read(records.resolve(order), ContractInput.class));
        }
    }
}
