package jp.tsunagari.domain.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;

/** Ledger lines in short. An id is a number; everything is entered, exact and of fiscal year 2024 where nobody says otherwise. */
final class Lines {
    static final AwardTerms TERMS = new AwardTerms(new FiscalYear(2024), true, null);
    static final PartialDate IN_YEAR = PartialDate.of(LocalDate.of(2024, 10, 1));

    private Lines() {}

    static UUID id(int number) {
        return new UUID(0, number);
    }

    static LedgerEntry entry(int id, long amountYen, long reversedYen) {
        return new LedgerEntry(id(id), amountYen, reversedYen, Origin.ENTERED, false);
    }

    static AwardLine award(int id, int source, long amountYen) {
        return new AwardLine(entry(id, amountYen, 0), id(source), TERMS, null);
    }

    static AwardLine settled(AwardLine award, FundingSums sums) {
        return new AwardLine(award.entry(), award.sourceId(), award.terms(), sums);
    }

    static AwardLine withTerms(AwardLine award, AwardTerms terms) {
        return new AwardLine(award.entry(), award.sourceId(), terms, award.settled());
    }

    static AllocationLine allocation(int id, int award, Integer event, long amountYen) {
        return new AllocationLine(entry(id, amountYen, 0), id(award), event == null ? null : id(event));
    }

    static ContractLine contract(int id, int allocation, long amountYen, Contractor... contractors) {
        return new ContractLine(entry(id, amountYen, 0), id(allocation), List.of(contractors), IN_YEAR);
    }

    static PaymentLine payment(int id, int contract, long amountYen) {
        return new PaymentLine(entry(id, amountYen, 0), id(contract), IN_YEAR);
    }

    static Contractor named(String name) {
        return new Contractor(ContractorKind.ORGANISATION, name, null, null);
    }

    /** The same line with another entry: another amount, reversals, origin. */
    static AwardLine as(AwardLine line, LedgerEntry entry) {
        return new AwardLine(entry, line.sourceId(), line.terms(), line.settled());
    }

    static AllocationLine as(AllocationLine line, LedgerEntry entry) {
        return new AllocationLine(entry, line.awardId(), line.pilotEventId());
    }

    static ContractLine as(ContractLine line, LedgerEntry entry) {
        return new ContractLine(entry, line.allocationId(), line.contractors(), line.date());
    }

    static PaymentLine as(PaymentLine line, LedgerEntry entry) {
        return new PaymentLine(entry, line.contractId(), line.date());
    }
}
