package jp.tsunagari.domain.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.domain.shared.Origin;

/**
 * Where the money of some awards went, in yen, reversals taken off: usually those of a fiscal year, with their later payments. Every
 * total equals the sum of its lines. House rule.
 *
 * @param total all awards together
 * @param containsDerived whether an amount in it was not stated by its source but worked out ({@link Origin#DERIVED} and below)
 * @param containsApproximate whether an amount in it is approximate
 * @param bySource one line per source, in the order of the awards
 * @param byPilotEvent one line per pilot event and one for running the platform, in the order of the awards and their allocations
 * @param byContractor one line per contractor, or per group of contractors that made a contract together, in the order of the contracts
 */
public record FundingSummary(
        FundingSums total,
        boolean containsDerived,
        boolean containsApproximate,
        List<OfSource> bySource,
        List<OfPilotEvent> byPilotEvent,
        List<OfContractors> byContractor) {

    /** Takes unmodifiable copies. */
    public FundingSummary {
        bySource = List.copyOf(bySource);
        byPilotEvent = List.copyOf(byPilotEvent);
        byContractor = List.copyOf(byContractor);
    }

    /**
     * What one source gave.
     *
     * @param sourceId the source
     * @param sums what became of it
     */
    public record OfSource(UUID sourceId, FundingSums sums) {}

    /**
     * What went to one use.
     *
     * @param pilotEventId the pilot event, or null for running the platform
     * @param allocatedYen allocated to it
     * @param contractedYen ordered for it
     * @param paidYen paid for it
     */
    public record OfPilotEvent(UUID pilotEventId, long allocatedYen, long contractedYen, long paidYen) {}

    /**
     * What was ordered from the same contractors; what each of several got is not known.
     *
     * @param contractors the contractors, as the first of their contracts names them
     * @param contractedYen ordered from them
     * @param paidYen paid to them
     */
    public record OfContractors(List<Contractor> contractors, long contractedYen, long paidYen) {}

    /** The summary of everything in a ledger. An entry that is reversed in whole leaves its line, but no mark on the summary. */
    public static FundingSummary of(FundingLedger ledger) {
        Map<UUID, FundingSums> sources = new LinkedHashMap<>();
        Map<UUID, FundingSums> events = new LinkedHashMap<>();
        Map<List<String>, FundingSums> contracts = new LinkedHashMap<>();
        Map<List<String>, List<Contractor>> contractors = new LinkedHashMap<>();
        ledger.lines().forEach(line -> {
            if (line instanceof AwardLine award) {
                sources.merge(award.sourceId(), ledger.sums(award), FundingSums::plus);
            } else if (line instanceof AllocationLine allocation) {
                events.merge(allocation.pilotEventId(), ledger.sums(allocation), FundingSums::plus);
            } else if (line instanceof ContractLine contract) {
                List<String> who = contract.contractors().stream()
                        .map(Contractor::identity)
                        .sorted()
                        .toList();
                contracts.merge(who, ledger.sums(contract), FundingSums::plus);
                contractors.putIfAbsent(who, contract.contractors());
            }
        });
        List<OfSource> bySource = new ArrayList<>();
        sources.forEach((id, sums) -> bySource.add(new OfSource(id, sums)));
        List<OfPilotEvent> byPilotEvent = new ArrayList<>();
        events.forEach((id, sums) ->
                byPilotEvent.add(new OfPilotEvent(id, sums.allocatedYen(), sums.contractedYen(), sums.paidYen())));
        List<OfContractors> byContractor = new ArrayList<>();
        contracts.forEach((who, sums) ->
                byContractor.add(new OfContractors(contractors.get(who), sums.contractedYen(), sums.paidYen())));
        return new FundingSummary(
                sources.values().stream().reduce(FundingSums.ZERO, FundingSums::plus),
                ledger.lines().map(LedgerLine::entry).anyMatch(FundingSummary::isDerived),
                ledger.lines().map(LedgerLine::entry).anyMatch(entry -> entry.approximate() && entry.netYen() != 0),
                bySource,
                byPilotEvent,
                byContractor);
    }

    private static boolean isDerived(LedgerEntry entry) {
        return entry.origin().compareTo(Origin.DOCUMENT) > 0 && entry.netYen() != 0;
    }
}
