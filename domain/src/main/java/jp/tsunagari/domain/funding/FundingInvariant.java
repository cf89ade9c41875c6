package jp.tsunagari.domain.funding;

import java.util.List;
import jp.tsunagari.domain.shared.Refusal;

/** What holds in a ledger at every moment, one named invariant each; where a command has a rule, that rule is asked again. */
public enum FundingInvariant {
    /** Every amount is one that an entry can have, and nothing negative is reversed. */
    AMOUNTS_IN_RANGE((ledger, award, line) -> outOfRange(line.entry())),
    /** The awards of a platform stay within the largest sum; shown on the last of them. */
    AWARDS_WITHIN_LARGEST_SUM((ledger, award, line) ->
            line == ledger.awards().get(ledger.awards().size() - 1) ? overLargestSum(ledger) : List.of()),
    /** No more is reversed of an entry than its amount. */
    REVERSALS_WITHIN_AMOUNT((ledger, award, line) -> line.netYen() < 0
            ? List.of(Reversals.tooLarge(line.entry().amountYen(), line.entry().reversedYen()))
            : List.of()),
    /** Σ allocations ≤ award, Σ contracts ≤ allocation, Σ payments ≤ contract. */
    SPENDING_WITHIN_LIMIT((ledger, award, line) -> ledger.usedYen(line) > Math.max(0, line.netYen())
            ? List.of(Spending.over(line.kind(), line.netYen(), 0, ledger.usedYen(line)))
            : List.of()),
    /** Every contract is made in the award's year. */
    CONTRACTS_IN_YEAR((ledger, award, line) -> line instanceof ContractLine contract
            ? award.terms().contractDate(contract.date()).refusals()
            : List.of()),
    /** Every payment is made before the books of the award's year close. */
    PAYMENTS_IN_YEAR((ledger, award, line) -> line instanceof PaymentLine payment
            ? award.terms().paymentDate(payment.date()).refusals()
            : List.of()),
    /** No natural person has a name, and every other contractor has one. */
    PERSONS_WITHOUT_NAMES((ledger, award, line) -> line instanceof ContractLine contract
            ? contract.contractors().stream()
                    .flatMap(contractor -> contractor.faults().stream())
                    .toList()
            : List.of()),
    /** A carry-over was decided in time, of an award that is bound to its year. */
    CARRY_OVER_IN_TIME((ledger, award, line) ->
            line == award && award.terms().carriedOver() ? carryOver(award.terms()) : List.of()),
    /** A settled award has no open contract, and paid + returned = award. */
    SETTLED_WITHOUT_OPEN_ITEMS((ledger, award, line) -> line == award && award.settled() != null
            ? Settlement.openItems(ledger.sums(award), ledger.openContracts(award))
            : List.of()),
    /** Nothing has changed in a settled award. */
    SETTLED_FOR_GOOD((ledger, award, line) ->
            line == award && award.settled() != null && !award.settled().equals(ledger.sums(award))
                    ? AwardState.SETTLED.changeable().refusals()
                    : List.of());

    private interface Check {
        List<Refusal> refusals(FundingLedger ledger, AwardLine award, LedgerLine line);
    }

    private final Check check;

    FundingInvariant(Check check) {
        this.check = check;
    }

    /** How a line breaks it; empty where it holds. The line is the award, or hangs somewhere below it. */
    List<Refusal> refusals(FundingLedger ledger, AwardLine award, LedgerLine line) {
        return check.refusals(ledger, award, line);
    }

    private static List<Refusal> outOfRange(LedgerEntry entry) {
        return entry.reversedYen() < 0
                ? Yen.within(0, entry.reversedYen(), "reversedYen").refusals()
                : Yen.entry(entry.amountYen()).refusals();
    }

    private static List<Refusal> overLargestSum(FundingLedger ledger) {
        long sum = ledger.awards().stream().mapToLong(LedgerLine::netYen).sum();
        return sum > Yen.MAX_SUM ? List.of(Yen.sumTooLarge(0, sum)) : List.of();
    }

    private static List<Refusal> carryOver(AwardTerms terms) {
        AwardTerms before = new AwardTerms(terms.year(), terms.bound(), null);
        return CarryOver.decide(before, AwardState.OPEN, terms.carriedOverOn()).refusals();
    }
}
