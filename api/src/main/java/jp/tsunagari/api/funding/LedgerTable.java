package jp.tsunagari.api.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.domain.shared.PartialDate;

/** Lays stored rows out as a table. Numbers follow the order in which rows were written, so that they stay as more are added. */
final class LedgerTable {
    private final LedgerRows ledger;
    private final Map<UUID, FundingSourceEntity> sources;
    private final Map<UUID, LedgerPilotEvent> pilotEvents = new HashMap<>();
    private final Map<UUID, Integer> pilotEventNumbers = new HashMap<>();
    private final Map<UUID, List<ReversalEntity>> reversals;
    private final Map<UUID, String> numbers = new HashMap<>();
    private final List<LedgerRow> rows = new ArrayList<>();

    /** @param pilotEvents all of the platform, without money too: their numbers must be those that they have where the table is taken in */
    LedgerTable(LedgerRows ledger, Map<UUID, FundingSourceEntity> sources, List<LedgerPilotEvent> pilotEvents) {
        this.ledger = ledger;
        this.sources = sources;
        this.reversals = ledger.reversals().stream().collect(Collectors.groupingBy(row -> row.entryId));
        pilotEvents.forEach(event -> this.pilotEvents.put(event.id(), event));
        pilotEvents.stream()
                .collect(Collectors.groupingBy(event -> event.fiscalYear() + " " + event.title()))
                .values()
                .stream()
                .filter(namesakes -> namesakes.size() > 1)
                .forEach(namesakes ->
                        namesakes.forEach(event -> pilotEventNumbers.put(event.id(), namesakes.indexOf(event) + 1)));
    }

    List<LedgerRow> rows() {
        Map<UUID, List<AllocationEntity>> allocations =
                ledger.allocations().stream().collect(Collectors.groupingBy(row -> row.awardId));
        Map<UUID, List<ContractEntity>> contracts =
                ledger.contracts().stream().collect(Collectors.groupingBy(row -> row.awardId));
        Map<UUID, List<PaymentEntity>> payments =
                ledger.payments().stream().collect(Collectors.groupingBy(row -> row.awardId));
        Map<Integer, Integer> awardsOfYear = new HashMap<>();
        for (AwardEntity award : ledger.awards()) {
            // The letter keeps a spreadsheet from reading a date.
            numbers.put(award.id, "A" + award.fiscalYear + "-" + awardsOfYear.merge(award.fiscalYear, 1, Integer::sum));
            addAward(award);
            addEntries(
                    award.id,
                    allocations.getOrDefault(award.id, List.of()),
                    contracts.getOrDefault(award.id, List.of()),
                    payments.getOrDefault(award.id, List.of()));
            addSettlement(award);
        }
        return rows;
    }

    private void addAward(AwardEntity award) {
        String number = numbers.get(award.id);
        FundingSourceEntity source = sources.get(award.sourceId);
        LedgerRowDraft row = new LedgerRowDraft(number, null, LedgerRowKind.AWARD);
        row.fiscalYear = award.fiscalYear;
        row.fundingSource = source.name;
        row.fundingSourceKind = source.kind;
        row.boundToFiscalYear = award.boundToFiscalYear;
        row.amountYen = award.amountYen;
        row.date = EntryDates.of(award.decidedOn);
        row.purpose = award.purpose;
        row.approximate = award.approximate;
        row.origin = award.origin;
        row.sourceNote = award.sourceNote;
        rows.add(row.row());
        if (award.carriedOverOn != null) {
            LedgerRowDraft carryOver = new LedgerRowDraft(number + "-C", number, LedgerRowKind.CARRY_OVER);
            carryOver.date = PartialDate.of(award.carriedOverOn);
            rows.add(carryOver.row());
        }
    }

    private void addEntries(
            UUID award,
            List<AllocationEntity> allocations,
            List<ContractEntity> contracts,
            List<PaymentEntity> payments) {
        Map<UUID, Integer> under = new HashMap<>();
        allocations.forEach(entry -> {
            LedgerRowDraft row = entry(entry, entry.awardId, LedgerRowKind.ALLOCATION, under);
            if (entry.pilotEventId != null) {
                name(pilotEvents.get(entry.pilotEventId), row);
            }
            rows.add(row.row());
        });
        contracts.forEach(entry -> {
            LedgerRowDraft row = entry(entry, entry.allocationId, LedgerRowKind.CONTRACT, under);
            row.date = EntryDates.of(entry.date);
            row.contractors = ContractorCells.join(entry.contractors, contractor -> contractor.name);
            row.contractorKinds = ContractorCells.join(entry.contractors, contractor -> contractor.kind);
            row.corporateNumbers = ContractorCells.join(entry.contractors, contractor -> contractor.corporateNumber);
            row.organisationIds = ContractorCells.join(entry.contractors, contractor -> contractor.organisationId);
            rows.add(row.row());
        });
        payments.forEach(entry -> {
            LedgerRowDraft row = entry(entry, entry.contractId, LedgerRowKind.PAYMENT, under);
            row.date = EntryDates.of(entry.date);
            rows.add(row.row());
        });
        addReversals(award);
        allocations.forEach(entry -> addReversals(entry.id));
        contracts.forEach(entry -> addReversals(entry.id));
        payments.forEach(entry -> addReversals(entry.id));
    }

    private LedgerRowDraft entry(EntryEntity entry, UUID parent, LedgerRowKind kind, Map<UUID, Integer> under) {
        numbers.put(entry.id, numbers.get(parent) + "-" + under.merge(parent, 1, Integer::sum));
        LedgerRowDraft row = new LedgerRowDraft(numbers.get(entry.id), numbers.get(parent), kind);
        row.amountYen = entry.amountYen;
        row.purpose = entry.purpose;
        row.approximate = entry.approximate;
        row.origin = entry.origin;
        row.sourceNote = entry.sourceNote;
        return row;
    }

    private void name(LedgerPilotEvent event, LedgerRowDraft row) {
        row.pilotEvent = event.title();
        row.pilotEventNumber = pilotEventNumbers.get(event.id());
        row.pilotEventYear = event.fiscalYear();
        row.stage = event.stage();
        row.category = event.category();
    }

    private void addReversals(UUID entryId) {
        String number = numbers.get(entryId);
        int ordinal = 0;
        for (ReversalEntity reversal : reversals.getOrDefault(entryId, List.of())) {
            LedgerRowDraft row = new LedgerRowDraft(number + "-R" + ++ordinal, number, LedgerRowKind.REVERSAL);
            row.amountYen = reversal.amountYen;
            row.reason = reversal.reason;
            rows.add(row.row());
        }
    }

    private void addSettlement(AwardEntity award) {
        if (award.settledOn != null) {
            String number = numbers.get(award.id);
            LedgerRowDraft row = new LedgerRowDraft(number + "-S", number, LedgerRowKind.SETTLEMENT);
            row.amountYen = award.settled.returnedYen;
            row.date = PartialDate.of(award.settledOn);
            rows.add(row.row());
        }
    }
}
