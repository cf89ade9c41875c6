package jp.tsunagari.api.funding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.domain.funding.AllocationLine;
import jp.tsunagari.domain.funding.AwardLine;
import jp.tsunagari.domain.funding.ContractLine;
import jp.tsunagari.domain.funding.FundingLedger;
import jp.tsunagari.domain.funding.LedgerEntry;
import jp.tsunagari.domain.funding.PaymentLine;

/** The stored rows of a ledger, each kind in the order in which it was written. */
record LedgerRows(
        List<AwardEntity> awards,
        List<AllocationEntity> allocations,
        List<ContractEntity> contracts,
        List<PaymentEntity> payments,
        List<ReversalEntity> reversals) {

    /** As the rules take it. */
    FundingLedger toLedger() {
        Map<UUID, Long> reversed = new HashMap<>();
        reversals.forEach(reversal -> reversed.merge(reversal.entryId, reversal.amountYen, Long::sum));
        return new FundingLedger(
                awards.stream()
                        .map(award -> new AwardLine(
                                new LedgerEntry(
                                        award.id,
                                        award.amountYen,
                                        reversed.getOrDefault(award.id, 0L),
                                        award.origin,
                                        award.approximate),
                                award.sourceId,
                                award.terms(),
                                award.settled == null ? null : award.settled.toSums()))
                        .toList(),
                allocations.stream()
                        .map(row -> new AllocationLine(entry(row, reversed), row.awardId, row.pilotEventId))
                        .toList(),
                contracts.stream()
                        .map(row -> new ContractLine(
                                entry(row, reversed),
                                row.allocationId,
                                row.contractors.stream()
                                        .map(ContractorRow::toContractor)
                                        .toList(),
                                EntryDates.of(row.date)))
                        .toList(),
                payments.stream()
                        .map(row -> new PaymentLine(entry(row, reversed), row.contractId, EntryDates.of(row.date)))
                        .toList());
    }

    /** Without what other pilot events were given; the rows below that hang under nothing, and count nowhere. */
    LedgerRows ofPilotEvents(Set<UUID> ids) {
        List<AllocationEntity> kept = allocations.stream()
                .filter(row -> row.pilotEventId == null || ids.contains(row.pilotEventId))
                .toList();
        return new LedgerRows(awards, kept, contracts, payments, reversals);
    }

    /** How many rows there are below the awards. */
    long entries() {
        return (long) allocations.size() + contracts.size() + payments.size() + reversals.size();
    }

    private static LedgerEntry entry(EntryEntity row, Map<UUID, Long> reversed) {
        return new LedgerEntry(row.id, row.amountYen, reversed.getOrDefault(row.id, 0L), row.origin, row.approximate);
    }
}
