package jp.tsunagari.api.funding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.problem.Fault;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "contract")
public class ContractEntity extends EntryEntity {
    @Column(name = "allocation_id")
    public UUID allocationId;

    /** A day, month or year, as much as the source knows; null where it knows none. */
    @Column(name = "contracted_on")
    public String date;

    @Immutable
    @ElementCollection
    @CollectionTable(name = "contract_contractor", joinColumns = @JoinColumn(name = "contract_id"))
    @OrderColumn(name = "position")
    public List<ContractorRow> contractors = new ArrayList<>();

    /** Its date is held against the terms of the award; the contractors are those that were found. */
    static ContractEntity of(
            UUID id, AwardEntity award, UUID allocationId, ContractInput input, List<ContractorRow> contractors) {
        ContractEntity entity = new ContractEntity();
        entity.id = id;
        entity.municipalityCode = award.municipalityCode;
        entity.awardId = award.id;
        entity.allocationId = allocationId;
        entity.amountYen = input.amountYen();
        entity.origin = origin(input.origin());
        entity.date = EntryDates.read(input.date(), input.month(), entity.origin, award.terms()::contractDate);
        entity.contractors = contractors;
        entity.purpose = input.purpose();
        entity.approximate = Boolean.TRUE.equals(input.approximate());
        entity.sourceNote = input.sourceNote();
        return entity;
    }

    /** What stands against its date. */
    static List<Fault> dateFaults(AwardEntity award, ContractInput input) {
        return EntryDates.faults(input.date(), input.month(), origin(input.origin()), award.terms()::contractDate);
    }

    @Override
    public RecordType recordType() {
        return RecordType.CONTRACTS;
    }
}
