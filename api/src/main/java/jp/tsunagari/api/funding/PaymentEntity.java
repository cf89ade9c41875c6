package jp.tsunagari.api.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.RecordType;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "payment")
public class PaymentEntity extends EntryEntity {
    @Column(name = "allocation_id")
    public UUID allocationId;

    @Column(name = "contract_id")
    public UUID contractId;

    /** A day, month or year, as much as the source knows; null where it knows none. */
    @Column(name = "paid_on")
    public String date;

    @Override
    public RecordType recordType() {
        return RecordType.PAYMENTS;
    }
}
