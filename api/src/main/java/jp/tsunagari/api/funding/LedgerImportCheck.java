package jp.tsunagari.api.funding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.domain.funding.AwardLine;
import jp.tsunagari.domain.funding.DecisionDay;
import jp.tsunagari.domain.funding.FundingIntegrity;
import jp.tsunagari.domain.funding.FundingInvariant;
import jp.tsunagari.domain.funding.FundingLedger;
import jp.tsunagari.domain.funding.FundingSums;
import jp.tsunagari.domain.funding.FundingViolation;
import jp.tsunagari.domain.funding.Settlement;
import jp.tsunagari.domain.funding.Yen;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.Result;

/** Holds a ledger that is taken in against all rules at once, since a table does not say in which order things were done. */
final class LedgerImportCheck {
    private final LedgerImport made;
    private final LedgerRows rows;
    private final LocalDate today;
    private final List<Fault> faults;

    LedgerImportCheck(LedgerImport made, LedgerRows rows, LocalDate today, List<Fault> faults) {
        this.made = made;
        this.rows = rows;
        this.today = today;
        this.faults = faults;
    }

    /** @param awardedYen what the awards add up to that the platform has already */
    void check(List<LedgerNode> file, long awardedYen) {
        FundingLedger ledger = rows.toLedger();
        for (FundingViolation violation : FundingIntegrity.check(ledger)) {
            LedgerNode node = made.node(violation.entryId());
            faults.add(
                    violation.invariant() == FundingInvariant.SPENDING_WITHIN_LIMIT
                            ? overspent(node, violation.refusal())
                            : LedgerImport.fault(node, violation.refusal()));
        }
        long sum = awardedYen;
        for (AwardLine award : ledger.awards()) {
            Result<Long> more = award.netYen() > 0 ? Yen.add(sum, award.netYen()) : Result.ok(sum);
            more.refusals().forEach(refusal -> faults.add(LedgerImport.fault(made.node(award.id()), refusal)));
            sum = more.isOk() ? more.value() : sum;
        }
        Map<UUID, AwardLine> lines =
                ledger.awards().stream().collect(Collectors.toMap(AwardLine::id, Function.identity()));
        file.stream()
                .filter(node -> node.kind == LedgerRowKind.SETTLEMENT)
                .forEach(node -> settle(node, ledger, lines));
    }

    /** A table has no entry that came last and was too much, only rows that add up to more than the one above them. */
    private static Fault overspent(LedgerNode node, Refusal refusal) {
        return Fault.at(
                node.row.pointer("amountYen"),
                "rows-below-exceed-row",
                Map.of(
                        "limit",
                        refusal.values().get("limit"),
                        "actual",
                        refusal.values().get("actual")));
    }

    private void settle(LedgerNode node, FundingLedger ledger, Map<UUID, AwardLine> lines) {
        SettlementInput input = made.read(node, SettlementInput.class);
        AwardEntity award = made.awardOf(node.parent);
        if (input == null || award == null) {
            return;
        }
        AwardLine line = lines.get(award.id);
        Result<FundingSums> settled = award.state().changeable().isOk()
                ? Settlement.of(ledger.sums(line), input.returnedYen(), ledger.openContracts(line))
                : Result.refused(award.state().changeable().refusals());
        Result<LocalDate> day = DecisionDay.ofSettlement(award.terms().year(), input.settledOn(), today);
        day.refusals().forEach(refusal -> faults.add(LedgerImport.fault(node, refusal)));
        if (settled.isOk()) {
            award.settledOn = input.settledOn();
            award.settled = SettledSums.of(settled.value());
        } else {
            settled.refusals().forEach(refusal -> faults.add(LedgerImport.fault(node, inFile(refusal))));
        }
    }

    /** A contract of the file is known by its number there. */
    private Refusal inFile(Refusal refusal) {
        Object contract = refusal.values().get("contractId");
        if (contract == null) {
            return refusal;
        }
        Map<String, Object> values = new HashMap<>(refusal.values());
        values.put("contractId", made.node(UUID.fromString(contract.toString())).number());
        return Refusal.of(refusal.code(), refusal.subject(), values);
    }
}
