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

    /** Its date is held against the terms of the award. */
    static PaymentEntity of(UUID id, AwardEntity award, ContractEntity contract, PaymentInput input) {
        PaymentEntity entity = new PaymentEntity();
        entity.id = id;
        entity.municipalityCode = award.municipalityCode;
        entity.awardId = award.id;
        entity.allocationId = contract.allocationId;
        entity.contractId = contract.id;
        entity.amountYen = input.amountYen();
        entity.origin = origin(input.origin());
        entity.date = EntryDates.read(input.date(), input.month(), entity.origin, award.terms()::paymentDate);
        entity.purpose = input.purpose();
        entity.approximate = Boolean.TRUE.equals(input.approximate());
        entity.sourceNote = input.sourceNote();
        return entity;
    }

    @Override
    public RecordType recordType() {
        return RecordType.PAYMENTS;
    }
}
