package jp.tsunagari.domain.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Result;

/** A ledger in memory that takes what the rules let in, and nothing else. The last part of an id counts the entries of its kind. */
final class Ledger {
    private final long otherAwardsYen;
    private final List<AwardLine> awards = new ArrayList<>();
    private final List<AllocationLine> allocations = new ArrayList<>();
    private final List<ContractLine> contracts = new ArrayList<>();
    private final List<PaymentLine> payments = new ArrayList<>();

    /** Of a platform whose other awards, not shown here, add up to that much. */
    Ledger(long otherAwardsYen) {
        this.otherAwardsYen = otherAwardsYen;
    }

    static UUID id(EntryKind kind, int number) {
        return new UUID(kind.ordinal(), number);
    }

    Result<?> award(int source, AwardTerms terms, long yen) {
        long sum = awards.stream().mapToLong(LedgerLine::netYen).sum();
        Result<?> result = Yen.add(otherAwardsYen + sum, yen);
        if (result.isOk()) {
            awards.add(new AwardLine(entry(EntryKind.AWARD, awards, yen), Lines.id(source), terms, null));
        }
        return result;
    }

    Result<?> allocate(int award, Integer event, long yen) {
        AwardLine above = awards.get(award);
        Result<?> result = firstRefused(state(above).changeable(), within(above, yen));
        if (result.isOk()) {
            UUID pilotEvent = event == null ? null : Lines.id(event);
            allocations.add(new AllocationLine(entry(EntryKind.ALLOCATION, allocations, yen), above.id(), pilotEvent));
        }
        return result;
    }

    Result<?> contract(int allocation, List<Contractor> contractors, PartialDate date, long yen) {
        AllocationLine above = allocations.get(allocation);
        AwardLine award = awardOf(above.id());
        Result<?> result =
                firstRefused(state(award).changeable(), award.terms().contractDate(date), within(above, yen));
        if (result.isOk()) {
            contracts.add(new ContractLine(entry(EntryKind.CONTRACT, contracts, yen), above.id(), contractors, date));
        }
        return result;
    }

    Result<?> pay(int contract, PartialDate date, long yen) {
        ContractLine above = contracts.get(contract);
        AwardLine award = awardOf(above.id());
        Result<?> result = firstRefused(state(award).changeable(), award.terms().paymentDate(date), within(above, yen));
        if (result.isOk()) {
            payments.add(new PaymentLine(entry(EntryKind.PAYMENT, payments, yen), above.id(), date));
        }
        return result;
    }

    Result<?> reverse(EntryKind kind, int number, long yen) {
        LedgerLine line = lines(kind).get(number);
        LedgerEntry entry = line.entry();
        Result<?> result = firstRefused(
                state(awardOf(line.id())).changeable(),
                Reversals.of(entry.amountYen(), entry.reversedYen(), facts().usedYen(line), yen));
        if (result.isOk()) {
            LedgerEntry less = new LedgerEntry(
                    entry.id(), entry.amountYen(), entry.reversedYen() + yen, entry.origin(), entry.approximate());
            switch (kind) {
                case AWARD -> awards.set(number, Lines.as(awards.get(number), less));
                case ALLOCATION -> allocations.set(number, Lines.as(allocations.get(number), less));
                case CONTRACT -> contracts.set(number, Lines.as(contracts.get(number), less));
                case PAYMENT -> payments.set(number, Lines.as(payments.get(number), less));
            }
        }
        return result;
    }

    Result<?> carryOver(int award, LocalDate decidedOn) {
        AwardLine line = awards.get(award);
        Result<AwardTerms> result = CarryOver.decide(line.terms(), state(line), decidedOn);
        if (result.isOk()) {
            awards.set(award, Lines.withTerms(line, result.value()));
        }
        return result;
    }

    Result<?> settle(int award, long returnedYen) {
        AwardLine line = awards.get(award);
        if (line.settled() != null) {
            return state(line).changeable();
        }
        Result<FundingSums> result = Settlement.of(facts().sums(line), returnedYen, facts().openContracts(line));
        if (result.isOk()) {
            awards.set(award, Lines.settled(line, result.value()));
        }
        return result;
    }

    /** The lines as they stand. */
    FundingLedger facts() {
        return new FundingLedger(awards, allocations, contracts, payments);
    }

    /** The same, seen from the awards of one fiscal year. */
    FundingLedger factsOf(int fiscalYear) {
        List<AwardLine> ofYear = awards.stream()
                .filter(award -> award.terms().year().year() == fiscalYear)
                .toList();
        return new FundingLedger(ofYear, allocations, contracts, payments);
    }

    private List<? extends LedgerLine> lines(EntryKind kind) {
        return switch (kind) {
            case AWARD -> awards;
            case ALLOCATION -> allocations;
            case CONTRACT -> contracts;
            case PAYMENT -> payments;
        };
    }

    private AwardLine awardOf(UUID id) {
        FundingLedger facts = facts();
        Optional<AwardLine> above = awards.stream()
                .filter(award ->
                        facts.withAllBelow(award).anyMatch(line -> line.id().equals(id)))
                .findFirst();
        return above.orElseThrow();
    }

    private Result<Long> within(LedgerLine above, long yen) {
        return Spending.within(above.kind(), above.netYen(), facts().usedYen(above), yen);
    }

    private static AwardState state(AwardLine award) {
        return award.settled() == null ? AwardState.OPEN : AwardState.SETTLED;
    }

    private static LedgerEntry entry(EntryKind kind, List<?> before, long yen) {
        return new LedgerEntry(id(kind, before.size()), yen, 0, Origin.ENTERED, false);
    }

    private static Result<?> firstRefused(Result<?>... results) {
        Stream<Result<?>> refused = Arrays.stream(results).filter(result -> !result.isOk());
        return refused.findFirst().orElse(results[0]);
    }
}
