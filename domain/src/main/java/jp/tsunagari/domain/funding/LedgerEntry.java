package jp.tsunagari.domain.funding;

import java.util.Objects;
import java.util.UUID;
import jp.tsunagari.domain.shared.Origin;

/**
 * What all entries of the ledger have.
 *
 * @param id its id
 * @param amountYen its amount as it was entered
 * @param reversedYen what its reversals add up to
 * @param origin where it comes from
 * @param approximate whether its source gives the amount as about (約)
 */
public record LedgerEntry(UUID id, long amountYen, long reversedYen, Origin origin, boolean approximate) {

    /** Id and origin are always known; amounts are as they are stored, whatever they are. */
    public LedgerEntry {
        Objects.requireNonNull(id);
        Objects.requireNonNull(origin);
    }

    /** The amount with its reversals taken off. */
    public long netYen() {
        return amountYen - reversedYen;
    }
}
