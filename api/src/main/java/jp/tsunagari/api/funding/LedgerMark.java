package jp.tsunagari.api.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An entry that every sum with it has to tell of, as long as something is left of it. A view of all entries of the ledger. */
@Entity
@Immutable
@Table(name = "ledger_mark")
public class LedgerMark {
    @Id
    public UUID id;

    @Column(name = "award_id")
    public UUID awardId;

    /** Its amount is worked out, and not entered or stated by a document. */
    public boolean derived;

    public boolean approximate;
}
