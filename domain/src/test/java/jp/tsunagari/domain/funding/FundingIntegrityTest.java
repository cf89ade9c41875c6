package jp.tsunagari.domain.funding;

import static jp.tsunagari.domain.funding.Lines.IN_YEAR;
import static jp.tsunagari.domain.funding.Lines.as;
import static jp.tsunagari.domain.funding.Lines.award;
import static jp.tsunagari.domain.funding.Lines.entry;
import static jp.tsunagari.domain.funding.Lines.id;
import static jp.tsunagari.domain.funding.Lines.named;
import static jp.tsunagari.domain.funding.Lines.settled;
import static jp.tsunagari.domain.funding.Lines.withTerms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One award of 100 with one allocation of 80, one contract of 60 and one payment of 60; then one thing is broken. */
class FundingIntegrityTest {
    private static final FundingSums SUMS = new FundingSums(100, 80, 60, 60, 40);

    private AwardLine award = award(1, 9, 100);
    private AllocationLine allocation = Lines.allocation(2, 1, null, 80);
    private ContractLine contract = Lines.contract(3, 2, 60, named("minori"));
    private PaymentLine payment = Lines.payment(4, 3, 60);

    @BeforeEach
    void theLedgerIsIntactBeforeItIsBroken() {
        assertIntact();
        award = settled(award, SUMS);
        assertIntact();
        award = settled(award, null);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1000000000001"})
    void anAmountThatNoEntryHas(long amount) {
        payment = as(payment, entry(4, amount, 0));
        contract = as(contract, entry(3, Yen.MAX_ENTRY, 0));
        allocation = as(allocation, entry(2, Yen.MAX_ENTRY, 0));
        award = as(award, entry(1, Yen.MAX_ENTRY, 0));
        assertTrue(violations()
                .contains(violation(
                        FundingInvariant.AMOUNTS_IN_RANGE,
                        EntryKind.PAYMENT,
                        4,
                        Yen.entry(amount).refusals().get(0))));
    }

    @Test
    void somethingNegativeReversed() {
        payment = as(payment, entry(4, 59, -1));
        assertBroken(violation(
                FundingInvariant.AMOUNTS_IN_RANGE,
                EntryKind.PAYMENT,
                4,
                Refusal.of(
                        RefusalCode.AMOUNT_OUT_OF_RANGE,
                        "reversedYen",
                        Map.of("min", 0L, "max", Yen.MAX_ENTRY, "actual", -1L))));
    }

    @Test
    void awardsAboveTheLargestSum() {
        List<AwardLine> awards = new ArrayList<>();
        for (int i = 0; i < 9007; i++) {
            awards.add(award(i, 9, Yen.MAX_ENTRY));
        }
        awards.add(award(9007, 9, 199_254_740_991L));
        assertEquals(List.of(), FundingIntegrity.check(ledger(awards)));
        awards.set(9006, as(awards.get(9006), entry(9006, Yen.MAX_ENTRY, 1)));
        awards.set(9007, award(9007, 9, 199_254_740_993L));
        assertEquals(
                List.of(violation(
                        FundingInvariant.AWARDS_WITHIN_LARGEST_SUM,
                        EntryKind.AWARD,
                        9007,
                        Refusal.of(
                                RefusalCode.SUM_TOO_LARGE,
                                "amountYen",
                                Map.of(
                                        "limit",
                                        Yen.MAX_SUM,
                                        "used",
                                        0L,
                                        "left",
                                        Yen.MAX_SUM,
                                        "actual",
                                        Yen.MAX_SUM + 1)))),
                FundingIntegrity.check(ledger(awards)));
    }

    @Test
    void moreReversedThanThereWas() {
        payment = as(payment, entry(4, 60, 60));
        assertIntact();
        payment = as(payment, entry(4, 60, 61));
        assertBroken(violation(
                FundingInvariant.REVERSALS_WITHIN_AMOUNT,
                EntryKind.PAYMENT,
                4,
                Refusal.of(RefusalCode.REVERSAL_TOO_LARGE, "amountYen", Map.of("left", 60L, "actual", 61L))));
    }

    @ParameterizedTest
    @CsvSource({"100, 20, 80", "80, 0, 80", "100, 21, 79", "79, 0, 79"})
    void moreAllocatedThanAwarded(long amount, long reversed, long net) {
        award = as(award, entry(1, amount, reversed));
        assertOver(RefusalCode.OVER_AWARD, EntryKind.AWARD, 1, net, 80);
    }

    @ParameterizedTest
    @CsvSource({"80, 20, 60", "60, 0, 60", "80, 21, 59", "59, 0, 59"})
    void moreOrderedThanAllocated(long amount, long reversed, long net) {
        allocation = as(allocation, entry(2, amount, reversed));
        assertOver(RefusalCode.OVER_ALLOCATION, EntryKind.ALLOCATION, 2, net, 60);
    }

    @ParameterizedTest
    @CsvSource({"61, 1, 60", "60, 0, 60", "60, 1, 59", "59, 0, 59"})
    void morePaidThanOrdered(long amount, long reversed, long net) {
        contract = as(contract, entry(3, amount, reversed));
        assertOver(RefusalCode.OVER_CONTRACT, EntryKind.CONTRACT, 3, net, 60);
    }

    @Test
    void aContractOfAnotherYear() {
        contract = on("2025-04-01");
        assertBroken(violation(
                FundingInvariant.CONTRACTS_IN_YEAR,
                EntryKind.CONTRACT,
                3,
                award.terms().contractDate(contract.date()).refusals().get(0)));
        contract = on("2025-03-31");
        assertIntact();
    }

    @Test
    void aPaymentAfterTheBooksClosed() {
        payment = new PaymentLine(
                payment.entry(), id(3), PartialDate.parse("2025-06-01").value());
        assertBroken(violation(
                FundingInvariant.PAYMENTS_IN_YEAR,
                EntryKind.PAYMENT,
                4,
                award.terms().paymentDate(payment.date()).refusals().get(0)));
        award = withTerms(award, new AwardTerms(new FiscalYear(2024), true, LocalDate.of(2025, 3, 31)));
        assertIntact();
        award = withTerms(award, new AwardTerms(new FiscalYear(2024), false, null));
        assertIntact();
    }

    @Test
    void aPersonWithAName() {
        Contractor person = new Contractor(ContractorKind.INDIVIDUAL, "氏名", null, null);
        contract = new ContractLine(contract.entry(), id(2), List.of(Contractor.A_PERSON, person), IN_YEAR);
        assertBroken(violation(
                FundingInvariant.PERSONS_WITHOUT_NAMES,
                EntryKind.CONTRACT,
                3,
                Refusal.of(RefusalCode.INDIVIDUAL_NAMED, "name")));
    }

    @Test
    void aCarryOverDecidedTooLateOrForNothing() {
        AwardTerms late = new AwardTerms(new FiscalYear(2024), true, LocalDate.of(2025, 4, 1));
        award = withTerms(award, late);
        assertEquals(List.of(RefusalCode.CARRY_OVER_TOO_LATE), codes());
        award = withTerms(award, new AwardTerms(late.year(), false, LocalDate.of(2025, 3, 31)));
        assertEquals(List.of(RefusalCode.AWARD_NOT_BOUND), codes());
        assertBroken(violation(
                FundingInvariant.CARRY_OVER_IN_TIME, EntryKind.AWARD, 1, Refusal.of(RefusalCode.AWARD_NOT_BOUND, "")));
    }

    @Test
    void aSettlementThatDoesNotAddUp() {
        award = settled(award, new FundingSums(100, 80, 60, 60, 39));
        assertEquals(List.of(RefusalCode.SETTLEMENT_DOES_NOT_ADD_UP), codes());
    }

    @Test
    void anOpenContractBelowASettledAward() {
        payment = as(payment, entry(4, 59, 0));
        award = settled(award, new FundingSums(100, 80, 60, 59, 41));
        assertBroken(violation(
                FundingInvariant.SETTLED_WITHOUT_OPEN_ITEMS,
                EntryKind.AWARD,
                1,
                Refusal.of(RefusalCode.CONTRACT_OPEN, "", Map.of("contractId", id(3).toString(), "openYen", 1L))));
    }

    @Test
    void aChangeBelowASettledAwardThatLeavesTheSumsWithinTheirLimits() {
        award = settled(award, SUMS);
        allocation = as(allocation, entry(2, 81, 0));
        assertBroken(violation(
                FundingInvariant.SETTLED_FOR_GOOD, EntryKind.AWARD, 1, Refusal.of(RefusalCode.AWARD_SETTLED, "")));
    }

    private ContractLine on(String date) {
        return new ContractLine(
                contract.entry(),
                id(2),
                contract.contractors(),
                PartialDate.parse(date).value());
    }

    /** Broken when more hangs under it than its amount less its reversals, and only then. */
    private void assertOver(RefusalCode code, EntryKind kind, int entry, long net, long used) {
        if (used <= net) {
            assertIntact();
            return;
        }
        assertBroken(violation(
                FundingInvariant.SPENDING_WITHIN_LIMIT,
                kind,
                entry,
                Refusal.of(code, "amountYen", Map.of("limit", net, "used", 0L, "left", net, "actual", used))));
    }

    private void assertIntact() {
        assertEquals(List.of(), violations());
    }

    private void assertBroken(FundingViolation only) {
        assertEquals(List.of(only), violations());
    }

    private List<RefusalCode> codes() {
        return violations().stream().map(v -> v.refusal().code()).toList();
    }

    private List<FundingViolation> violations() {
        return FundingIntegrity.check(ledger(List.of(award)));
    }

    private FundingLedger ledger(List<AwardLine> awards) {
        return new FundingLedger(
                awards, awards.size() > 1 ? List.of() : List.of(allocation), List.of(contract), List.of(payment));
    }

    private static FundingViolation violation(FundingInvariant invariant, EntryKind kind, int entry, Refusal refusal) {
        return new FundingViolation(invariant, kind, id(entry), refusal);
    }
}
