package jp.tsunagari.domain.funding;

import java.util.UUID;

/**
 * An allocation (配分) as it is stored.
 *
 * @param entry its entry
 * @param awardId the award it is a part of
 * @param pilotEventId the pilot event it goes to, or null for running the platform
 */
public record AllocationLine(LedgerEntry entry, UUID awardId, UUID pilotEventId) implements LedgerLine {
    @Override
    public EntryKind kind() {
        return EntryKind.ALLOCATION;
    }
}
