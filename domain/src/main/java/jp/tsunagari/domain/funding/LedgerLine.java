package jp.tsunagari.domain.funding;

import java.util.UUID;

/** A line of the ledger: an entry and where it hangs. */
public sealed interface LedgerLine permits AwardLine, AllocationLine, ContractLine, PaymentLine {

    /** What all entries have. */
    LedgerEntry entry();

    /** Which kind of entry it is. */
    EntryKind kind();

    /** The id of the entry. */
    default UUID id() {
        return entry().id();
    }

    /** The amount of the entry with its reversals taken off. */
    default long netYen() {
        return entry().netYen();
    }
}
