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
import jp.tsunagari.api.funding.PaymentInput;
import jp.tsunagari.api.funding.PaymentService;
import jp.tsunagari.api.funding.ReversalInput;
import jp.tsunagari.api.funding.ReversalService;
import jp.tsunagari.api.shared.input.InputReader;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.domain.funding.EntryKind;

/**
 * Loads the money of a platform: the contracts that the documents print, under allocations and awards that follow from them; and, since no
 * document prints a payment, a ledger made up for trying out, which says so in each row.
 */
@Singleton
class DemoFunding {
    private static final String ALLOCATIONS = "allocations";
    private static final String CONTRACTS = "contracts";
    private static final String PAYMENTS = "payments";
    private static final String REVERSALS = "reversals";
    private static final String EXAMPLE = "example-ledger.json";

    private final DemoRecords records;
    private final FundingSourceService sources;
    private final AwardService awards;
    private final AllocationService allocations;
    private final ContractService contracts;
    private final PaymentService payments;
    private final ReversalService reversals;

    DemoFunding(
            DemoRecords records,
            FundingSourceService sources,
            AwardService awards,
            AllocationService allocations,
            ContractService contracts,
            PaymentService payments,
            ReversalService reversals) {
        this.records = records;
        this.sources = sources;
        this.awards = awards;
        this.allocations = allocations;
        this.contracts = contracts;
        this.payments = payments;
        this.reversals = reversals;
    }

    void load(UUID platform, String municipalityCode, JsonNode city) {
        loadRows(platform, municipalityCode, city);
        JsonNode example = records.file(EXAMPLE);
        if (municipalityCode.equals(example.get("municipalityCode").textValue())) {
            records.learn(example);
            loadRows(platform, municipalityCode, example);
        }
    }

    private void loadRows(UUID platform, String municipalityCode, JsonNode city) {
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
        below.forEach(contract -> contract(id, contract));
    }

    private void contract(UUID allocation, JsonNode row) {
        ObjectNode body = row.deepCopy();
        UUID id = Ids.fixed(CONTRACTS, body.remove("key").textValue());
        JsonNode below = body.path(PAYMENTS);
        body.remove(PAYMENTS);
        contracts.create(id, allocation, InputReader.read(records.resolve(body), ContractInput.class));
        below.forEach(payment -> payment(id, payment));
    }

    private void payment(UUID contract, JsonNode row) {
        ObjectNode body = row.deepCopy();
        UUID id = Ids.fixed(PAYMENTS, body.remove("key").textValue());
        JsonNode below = body.path(REVERSALS);
        body.remove(REVERSALS);
        payments.create(id, contract, InputReader.read(body, PaymentInput.class));
        for (JsonNode reversal : below) {
            ObjectNode input = reversal.deepCopy();
            UUID of = Ids.fixed(REVERSALS, input.remove("key").textValue());
            reversals.create(of, EntryKind.PAYMENT, id, InputReader.read(input, ReversalInput.class));
        }
    }
}
