package jp.tsunagari.api.audit;

import java.util.List;

/**
 * What the verification found.
 *
 * @param sealed how many seals were checked
 * @param unsealed how many entries wait for their seal, which says nothing about them
 * @param breaks the first of each municipality
 * @param heads a hash over the last seal of every chain: whoever notes it elsewhere can tell later that no tail was cut off
 */
public record AuditReport(long sealed, long unsealed, List<AuditBreak> breaks, String heads) {
    public boolean isIntact() {
        return breaks.isEmpty();
    }
}
