package jp.tsunagari.api.audit;

import java.util.List;

/**
 * What the verification found.
 *
 * @param sealed how many seals were checked
 * @param unsealed how many entries wait for their seal, which says nothing about them
 * @param breaks the first of each municipality
 * @param heads to be noted elsewhere: a chain alone cannot tell that its tail was cut off
 * @param isAsNoted false where the chains differ from the heads that were noted earlier
 */
public record AuditReport(long sealed, long unsealed, List<AuditBreak> breaks, AuditHeads heads, boolean isAsNoted) {
    public boolean isIntact() {
        return breaks.isEmpty() && isAsNoted;
    }
}
