package jp.tsunagari.domain.funding;

import java.util.ArrayList;
import java.util.List;

/** Recomputes every invariant of a stored ledger, so that money never goes missing unnoticed. House rule. */
public final class FundingIntegrity {
    private FundingIntegrity() {}

    /**
     * Everything in the ledger that breaks an invariant: award by award, each followed by what hangs below it.
     *
     * @param ledger all awards of a platform with everything below them
     * @return all violations; empty when the ledger is intact
     */
    public static List<FundingViolation> check(FundingLedger ledger) {
        List<FundingViolation> violations = new ArrayList<>();
        for (AwardLine award : ledger.awards()) {
            ledger.withAllBelow(award).forEach(line -> {
                for (FundingInvariant invariant : FundingInvariant.values()) {
                    invariant
                            .refusals(ledger, award, line)
                            .forEach(refusal ->
                                    violations.add(new FundingViolation(invariant, line.kind(), line.id(), refusal)));
                }
            });
        }
        return List.copyOf(violations);
    }
}
