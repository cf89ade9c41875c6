package jp.tsunagari.api.audit;

import java.util.UUID;

/**
 * The first place where the audit of a municipality is not as it was sealed.
 *
 * @param chain the code of the municipality, or {@code -} for entries that belong to none
 * @param position in the chain; 0 of an entry that has no place in it
 * @param entryId null where nothing is left that would tell it
 */
public record AuditBreak(String chain, long position, UUID entryId, Kind kind) {

    /** What is wrong there. */
    public enum Kind {
        /** The entry or its seal has been changed. */
        CHANGED,
        ENTRY_MISSING,
        SEAL_MISSING,
        /** An entry that was not there when later ones were sealed, or whose seal was taken away. */
        NOT_SEALED
    }
}
