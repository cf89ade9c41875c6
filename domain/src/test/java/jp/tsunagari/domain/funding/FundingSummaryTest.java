package jp.tsunagari.domain.funding;

import static jp.tsunagari.domain.funding.Lines.allocation;
import static jp.tsunagari.domain.funding.Lines.as;
import static jp.tsunagari.domain.funding.Lines.award;
import static jp.tsunagari.domain.funding.Lines.contract;
import static jp.tsunagari.domain.funding.Lines.entry;
import static jp.tsunagari.domain.funding.Lines.id;
import static jp.tsunagari.domain.funding.Lines.named;
import static jp.tsunagari.domain.funding.Lines.payment;
import static jp.tsunagari.domain.funding.Lines.settled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.tsunagari.domain.Vectors;
import jp.tsunagari.domain.funding.FundingSummary.OfContractors;
import jp.tsunagari.domain.funding.FundingSummary.OfPilotEvent;
import jp.tsunagari.domain.funding.FundingSummary.OfSource;
import jp.tsunagari.domain.shared.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FundingSummaryTest {
    static Stream<JsonNode> platforms() {
        return Vectors.list("funding.json", "platforms").stream();
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void printedContractsAddUpAndTheirAwardIsDerived(JsonNode platform) {
        List<AllocationLine> allocations = new ArrayList<>();
        List<ContractLine> contracts = new ArrayList<>();
        long total = platform.get("total").asLong();
        AwardLine award = as(award(1, 2, total), new LedgerEntry(id(1), total, 0, Origin.DERIVED, false));
        for (JsonNode printed : platform.get("contracts")) {
            int number = 10 + contracts.size();
            long yen = printed.get(2).asLong();
            allocations.add(allocation(number, 1, number, yen));
            List<Contractor> contractors = new ArrayList<>();
            printed.get(1).forEach(name -> contractors.add(named(name.asText())));
            contracts.add(new ContractLine(
                    new LedgerEntry(id(number), yen, 0, Origin.DOCUMENT, false), id(number), contractors, null));
        }
        FundingLedger ledger = new FundingLedger(List.of(award), allocations, contracts, List.of());
        FundingSummary summary = FundingSummary.of(ledger);
        assertEquals(new FundingSums(total, total, total, 0, 0), summary.total());
        assertEquals(0, summary.total().unallocatedYen());
        assertEquals(total, summary.total().leftYen());
        assertTrue(summary.containsDerived());
        assertFalse(summary.containsApproximate());
        assertEquals(contracts.size(), summary.byContractor().size());
        assertEquals(
                total,
                summary.byContractor().stream()
                        .mapToLong(OfContractors::contractedYen)
                        .sum());
        assertEquals(List.of(), FundingIntegrity.check(ledger));
    }

    @Test
    void everyAmountStandsOnItsLines() {
        Contractor minori = named("minori");
        Contractor printer = named("北海印刷株式会社");
        FundingSums settledSums = new FundingSums(50, 40, 40, 40, 10);
        FundingLedger ledger = new FundingLedger(
                List.of(
                        as(award(1, 91, 0), entry(1, 110, 10)),
                        settled(award(2, 92, 50), settledSums),
                        award(3, 91, 30)),
                List.of(
                        allocation(11, 1, 81, 60),
                        as(allocation(12, 1, null, 0), entry(12, 30, 10)),
                        allocation(21, 2, 81, 40)),
                List.of(
                        contract(111, 11, 30, minori, printer),
                        contract(112, 11, 20, printer, minori),
                        contract(121, 12, 20, Contractor.A_PERSON),
                        contract(211, 21, 40, printer)),
                List.of(
                        payment(1111, 111, 25),
                        as(payment(1112, 111, 0), entry(1112, 5, 5)),
                        payment(1211, 121, 20),
                        payment(2111, 211, 40)));
        FundingSummary summary = FundingSummary.of(ledger);
        assertEquals(new FundingSums(180, 120, 110, 85, 10), summary.total());
        assertEquals(60, summary.total().unallocatedYen());
        assertEquals(85, summary.total().leftYen());
        assertEquals(
                List.of(new OfSource(id(91), new FundingSums(130, 80, 70, 45, 0)), new OfSource(id(92), settledSums)),
                summary.bySource());
        assertEquals(
                List.of(new OfPilotEvent(id(81), 100, 90, 65), new OfPilotEvent(null, 20, 20, 20)),
                summary.byPilotEvent());
        assertEquals(
                List.of(
                        new OfContractors(List.of(minori, printer), 50, 25),
                        new OfContractors(List.of(Contractor.A_PERSON), 20, 20),
                        new OfContractors(List.of(printer), 40, 40)),
                summary.byContractor());
        assertFalse(summary.containsDerived());
        assertEquals(List.of(), FundingIntegrity.check(ledger));
        assertEquals(
                new FundingSums(100, 80, 70, 45, 0), ledger.sums(ledger.awards().get(0)));
        assertEquals(
                List.of(new Settlement.OpenContract(id(111), 5), new Settlement.OpenContract(id(112), 20)),
                ledger.openContracts(ledger.awards().get(0)));
    }

    @Test
    void whatHangsUnderNoneOfTheAwardsCountsNowhere() {
        FundingSummary summary = FundingSummary.of(new FundingLedger(
                List.of(award(1, 91, 10)),
                List.of(allocation(11, 1, null, 4), allocation(21, 2, 81, 100)),
                List.of(contract(211, 21, 100, named("minori"))),
                List.of(payment(2111, 211, 100))));
        assertEquals(new FundingSums(10, 4, 0, 0, 0), summary.total());
        assertEquals(List.of(new OfPilotEvent(null, 4, 0, 0)), summary.byPilotEvent());
        assertEquals(List.of(), summary.byContractor());
    }

    @Test
    void anEmptyYearIsAllZeros() {
        FundingSummary nothing = new FundingSummary(FundingSums.ZERO, false, false, List.of(), List.of(), List.of());
        FundingLedger empty = new FundingLedger(List.of(), List.of(), List.of(), List.of());
        assertEquals(nothing, FundingSummary.of(empty));
        assertEquals(List.of(), FundingIntegrity.check(empty));
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERED, false, 0, false, false",
        "DOCUMENT, false, 0, false, false",
        "DOCUMENT, true, 0, false, true",
        "DERIVED, false, 0, true, false",
        "INFERRED, true, 0, true, true",
        "DERIVED, true, 9, true, true",
        "DERIVED, true, 10, false, false"
    })
    void aSummarySaysWhatItsAmountsAreMadeOf(
            Origin origin, boolean approximate, long reversed, boolean containsDerived, boolean containsApproximate) {
        AllocationLine line =
                as(allocation(11, 1, null, 0), new LedgerEntry(id(11), 10, reversed, origin, approximate));
        FundingSummary summary =
                FundingSummary.of(new FundingLedger(List.of(award(1, 91, 10)), List.of(line), List.of(), List.of()));
        assertEquals(containsDerived, summary.containsDerived());
        assertEquals(containsApproximate, summary.containsApproximate());
    }
}
