package jp.tsunagari.api.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.domain.funding.EntryKind;
import org.hibernate.annotations.Immutable;

/** What takes an entry back, in part or whole; it names all that the entry hangs under. */
@Entity
@Immutable
@Table(name = "reversal")
public class ReversalEntity extends BaseEntity {
    @Enumerated(EnumType.STRING)
    @Column(name = "entry_kind")
    public EntryKind entryKind;

    @Column(name = "entry_id")
    public UUID entryId;

    @Column(name = "award_id")
    public UUID awardId;

    @Column(name = "allocation_id")
    public UUID allocationId;

    @Column(name = "contract_id")
    public UUID contractId;

    @Column(name = "payment_id")
    public UUID paymentId;

    @Column(name = "amount_yen")
    public long amountYen;

    public String reason;

    static ReversalEntity of(UUID id, ReversedEntry entry, ReversalInput input) {
        ReversalEntity reversal = new ReversalEntity();
        reversal.id = id;
        reversal.municipalityCode = entry.municipalityCode();
        reversal.entryKind = entry.kind();
        reversal.entryId = entry.id();
        reversal.awardId = entry.awardId();
        reversal.allocationId = entry.allocationId();
        reversal.contractId = entry.contractId();
        reversal.paymentId = entry.paymentId();
        reversal.amountYen = input.amountYen();
        reversal.reason = input.reason();
        return reversal;
    }

    @Override
    public RecordType recordType() {
        return RecordType.REVERSALS;
    }
}
