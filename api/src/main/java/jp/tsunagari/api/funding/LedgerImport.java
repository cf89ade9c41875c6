package jp.tsunagari.api.funding;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tsunagari.api.shared.input.CsvInput;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.Slug;
import jp.tsunagari.domain.funding.AwardTerms;
import jp.tsunagari.domain.funding.CarryOver;
import jp.tsunagari.domain.funding.Contractor;
import jp.tsunagari.domain.funding.DecisionDay;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.Result;

/** Makes rows of the ledger of the rows of a table, kind by kind from the awards down, each by the rules of a request that sends it. */
final class LedgerImport {
    private static final Map<String, String> COLUMNS = Stream.concat(
                    ContractorCells.COLUMNS.entrySet().stream(),
                    Map.of("decidedOn", "date", "settledOn", "date", "returnedYen", "amountYen").entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final UUID platformId;
    private final LedgerNames names;
    private final Map<UUID, String> organisations;
    private final LocalDate today;
    private final List<Fault> faults;
    private final Iterator<UUID> ids;
    private final Map<LedgerNode, AwardEntity> awards = new HashMap<>();
    private final Map<LedgerNode, AllocationEntity> allocations = new HashMap<>();
    private final Map<LedgerNode, ContractEntity> contracts = new HashMap<>();
    private final Map<LedgerNode, ReversedEntry> entries = new HashMap<>();
    private final Map<UUID, LedgerNode> nodes = new HashMap<>();
    private final LedgerRows rows = new LedgerRows(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    /** @param organisations those of the city that the table names, with their names */
    LedgerImport(
            UUID platformId,
            LedgerNames names,
            Map<UUID, String> organisations,
            LocalDate today,
            List<Fault> faults,
            int size) {
        this.platformId = platformId;
        this.names = names;
        this.organisations = organisations;
        this.today = today;
        this.faults = faults;
        // In the order of the file, in which they are then listed.
        this.ids = Stream.generate(Ids::next).limit(size).sorted().iterator();
    }

    /** What is made of them; where there are faults, only a part. */
    LedgerRows make(List<LedgerNode> file) {
        each(file, LedgerRowKind.AWARD, this::award);
        each(file, LedgerRowKind.CARRY_OVER, this::carryOver);
        each(file, LedgerRowKind.ALLOCATION, this::allocation);
        each(file, LedgerRowKind.CONTRACT, this::contract);
        each(file, LedgerRowKind.PAYMENT, this::payment);
        each(file, LedgerRowKind.REVERSAL, this::reversal);
        return rows;
    }

    /** The row of the table that an entry was made of. */
    LedgerNode node(UUID entryId) {
        return nodes.get(entryId);
    }

    AwardEntity awardOf(LedgerNode node) {
        return awards.get(node);
    }

    private interface Maker {
        void make(LedgerNode node);
    }

    private static void each(List<LedgerNode> file, LedgerRowKind kind, Maker maker) {
        file.stream().filter(node -> node.kind == kind).forEach(maker::make);
    }

    private void award(LedgerNode node) {
        FundingSourceEntity source = names.source(node.row);
        // The input asks for the id of the source, which the table names instead.
        ObjectNode given = JsonNodeFactory.instance.objectNode().put("sourceId", platformId.toString());
        AwardInput input = read(node, AwardInput.class, given);
        if (source != null && input != null) {
            AwardEntity award = AwardEntity.of(ids.next(), platformId, source, input);
            rows.awards().add(award);
            awards.put(node, award);
            entries.put(node, ReversedEntry.of(award));
            nodes.put(award.id, node);
        }
    }

    private void carryOver(LedgerNode node) {
        CarryOverInput input = read(node, CarryOverInput.class);
        AwardEntity award = awards.get(node.parent);
        if (input != null && award != null) {
            Result<AwardTerms> terms = CarryOver.decide(award.terms(), award.state(), input.decidedOn());
            Result<?> decided = terms.isOk() ? DecisionDay.ofCarryOver(input.decidedOn(), today) : terms;
            if (decided.isOk()) {
                award.carriedOverOn = input.decidedOn();
            } else {
                decided.refusals().forEach(refusal -> faults.add(fault(node, refusal)));
            }
        }
    }

    private void allocation(LedgerNode node) {
        AwardEntity award = awards.get(node.parent);
        AllocationInput input = read(node, AllocationInput.class);
        if (award != null && input != null) {
            AllocationEntity allocation = AllocationEntity.of(ids.next(), award, input);
            allocation.pilotEventId = names.pilotEvent(node.row, award.fiscalYear);
            rows.allocations().add(allocation);
            allocations.put(node, allocation);
            entries.put(node, ReversedEntry.of(allocation));
            nodes.put(allocation.id, node);
        }
    }

    private void contract(LedgerNode node) {
        int before = faults.size();
        ObjectNode given = JsonNodeFactory.instance.objectNode();
        given.set("contractors", ContractorCells.read(node.row, faults));
        ContractInput input = read(node, ContractInput.class, given);
        AllocationEntity allocation = allocations.get(node.parent);
        if (allocation == null || faults.size() > before) {
            return;
        }
        AwardEntity award = awards.get(node.parent.parent);
        make(node, () -> ContractEntity.of(ids.next(), award, allocation.id, input, contractors(node, input)))
                .ifPresent(contract -> {
                    rows.contracts().add(contract);
                    contracts.put(node, contract);
                    entries.put(node, ReversedEntry.of(contract));
                    nodes.put(contract.id, node);
                });
    }

    /** That a contractor is an organisation of the city is kept where the city has it; elsewhere the name says who it is. */
    private List<ContractorRow> contractors(LedgerNode node, ContractInput input) {
        List<ContractorRow> contractors = new ArrayList<>();
        for (ContractorForm form : input.contractors()) {
            Contractor given = form.toContractor();
            boolean isKnown = given.organisationId() == null || organisations.containsKey(given.organisationId());
            Contractor contractor =
                    isKnown ? given : new Contractor(given.kind(), given.name(), given.corporateNumber(), null);
            contractor.faults().forEach(refusal -> faults.add(fault(node, refusal.below("contractors"))));
            contractors.add(ContractorRow.of(contractor, organisations));
        }
        return contractors;
    }

    private void payment(LedgerNode node) {
        PaymentInput input = read(node, PaymentInput.class);
        ContractEntity contract = contracts.get(node.parent);
        if (contract == null || input == null) {
            return;
        }
        AwardEntity award = awards.get(node.parent.parent.parent);
        make(node, () -> PaymentEntity.of(ids.next(), award, contract, input)).ifPresent(payment -> {
            rows.payments().add(payment);
            entries.put(node, ReversedEntry.of(payment));
            nodes.put(payment.id, node);
        });
    }

    private void reversal(LedgerNode node) {
        ReversalInput input = read(node, ReversalInput.class);
        ReversedEntry entry = entries.get(node.parent);
        if (entry != null && input != null) {
            rows.reversals().add(ReversalEntity.of(ids.next(), entry, input));
        }
    }

    private <T> Optional<T> make(LedgerNode node, Supplier<T> entry) {
        try {
            return Optional.of(entry.get());
        } catch (Problem problem) {
            faults.addAll(CsvInput.inRow(problem, node.row, COLUMNS));
            return Optional.empty();
        }
    }

    <T> T read(LedgerNode node, Class<T> type) {
        return read(node, type, JsonNodeFactory.instance.objectNode());
    }

    private <T> T read(LedgerNode node, Class<T> type, ObjectNode given) {
        T input = CsvInput.read(node.row, type, COLUMNS, given, faults);
        if (input instanceof SourcedInput sourced) {
            sourced.sourceFaults().forEach(fault -> faults.add(Fault.at(node.row.pointer("sourceNote"), fault.code())));
        }
        return input;
    }

    /** A refusal of a rule, at the cell that it is about. */
    static Fault fault(LedgerNode node, Refusal refusal) {
        String code = Slug.of(refusal.code());
        return refusal.subject().isEmpty()
                ? Fault.at("/rows/" + node.row.line(), code, refusal.values())
                : Fault.at(
                        node.row.pointer(COLUMNS.getOrDefault(refusal.subject(), refusal.subject())),
                        code,
                        refusal.values());
    }
}
