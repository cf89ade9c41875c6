package jp.tsunagari.domain.funding;

import java.util.List;
import java.util.UUID;
import jp.tsunagari.domain.shared.PartialDate;

/**
 * A contract (発注) as it is stored.
 *
 * @param entry its entry
 * @param allocationId the allocation it is a part of
 * @param contractors whom it is made with, at least one; what each gets is not known
 * @param date its date as well as it is known, or null
 */
public record ContractLine(LedgerEntry entry, UUID allocationId, List<Contractor> contractors, PartialDate date)
        implements LedgerLine {

    /** Takes an unmodifiable copy. */
    public ContractLine {
        contractors = List.copyOf(contractors);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.CONTRACT;
    }
}
