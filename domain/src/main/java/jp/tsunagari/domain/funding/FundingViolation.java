package jp.tsunagari.domain.funding;

import java.util.UUID;
import jp.tsunagari.domain.shared.Refusal;

/**
 * Something in a stored ledger that no command would have let in.
 *
 * @param invariant what does not hold
 * @param kind the kind of entry on which it shows
 * @param entryId that entry
 * @param refusal how a command would have been refused, with the numbers
 */
public record FundingViolation(FundingInvariant invariant, EntryKind kind, UUID entryId, Refusal refusal) {}
