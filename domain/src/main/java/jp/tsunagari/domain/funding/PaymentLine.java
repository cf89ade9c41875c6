package jp.tsunagari.domain.funding;

import java.util.UUID;
import jp.tsunagari.domain.shared.PartialDate;

/**
 * A payment (支払) as it is stored.
 *
 * @param entry its entry
 * @param contractId the contract it is a part of
 * @param date its date as well as it is known, or null
 */
public record PaymentLine(LedgerEntry entry, UUID contractId, PartialDate date) implements LedgerLine {
    @Override
    public EntryKind kind() {
        return EntryKind.PAYMENT;
    }
}
