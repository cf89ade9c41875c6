package jp.tsunagari.api.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.tsunagari.domain.funding.EntryKind;
import org.hibernate.annotations.Immutable;

/** What an entry adds to the amount of its kind; less than 0 of a reversal. A view of all tables of the ledger. */
@Entity
@Immutable
@Table(name = "ledger_movement")
public class LedgerMovement {
    @Id
    public UUID id;

    @Column(name = "award_id")
    public UUID awardId;

    @Column(name = "allocation_id")
    public UUID allocationId;

    @Column(name = "contract_id")
    public UUID contractId;

    @Column(name = "payment_id")
    public UUID paymentId;

    @Enumerated(EnumType.STRING)
    public EntryKind kind;

    @Column(name = "amount_yen")
    public long amountYen;
}
