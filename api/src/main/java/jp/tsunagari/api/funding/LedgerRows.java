package jp.tsunagari.api.funding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** The rows of each platform that has an award among them. */
    Map<UUID, LedgerRows> byPlatform() {
        Map<UUID, UUID> platforms =
                awards.stream().collect(Collectors.toMap(award -> award.id, award -> award.platformId));
        Map<UUID, List<AwardEntity>> ofAwards = grouped(awards, award -> award.platformId);
        Map<UUID, List<AllocationEntity>> ofAllocations = grouped(allocations, row -> platforms.get(row.awardId));
        Map<UUID, List<ContractEntity>> ofContracts = grouped(contracts, row -> platforms.get(row.awardId));
        Map<UUID, List<PaymentEntity>> ofPayments = grouped(payments, row -> platforms.get(row.awardId));
        Map<UUID, List<ReversalEntity>> ofReversals = grouped(reversals, row -> platforms.get(row.awardId));
        return ofAwards.keySet().stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new LedgerRows(
                                ofAwards.get(id),
                                ofAllocations.getOrDefault(id, List.of()),
                                ofContracts.getOrDefault(id, List.of()),
                                ofPayments.getOrDefault(id, List.of()),
                                ofReversals.getOrDefault(id, List.of()))));
    }

    /** A row of an award that was made after the awards were read belongs to none of them. */
    private static <E> Map<UUID, List<E>> grouped(List<E> rows, Function<E, UUID> platform) {
        return rows.stream().filter(row -> platform.apply(row) != null).collect(Collectors.groupingBy(platform));
    }

    /** How many rows there are below the awards. */
    long entries() {
        return (long) allocations.size() + contracts.size() + payments.size() + reversals.size();
    }

    private static LedgerEntry entry(EntryEntity row, Map<UUID, Long> reversed) {
        return new LedgerEntry(row.id, row.amountYen, reversed.getOrDefault(row.id, 0L), row.origin, row.approximate);
    }
}
