package jp.tsunagari.domain.funding;

import java.util.UUID;

/**
 * An award (交付決定) as it is stored.
 *
 * @param entry its entry
 * @param sourceId the source it comes from
 * @param terms its year, whether the source is bound, and its carry-over
 * @param settled the sums with which it was settled, or null while it is open
 */
public record AwardLine(LedgerEntry entry, UUID sourceId, AwardTerms terms, FundingSums settled) implements LedgerLine {
    @Override
    public EntryKind kind() {
        return EntryKind.AWARD;
    }

    /** What went back to the source; 0 while it is open. */
    public long returnedYen() {
        return settled == null ? 0 : settled.returnedYen();
    }
}
