package jp.tsunagari.api.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.RecordType;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "allocation")
public class AllocationEntity extends EntryEntity {
    /** Null for running the platform. */
    @Column(name = "pilot_event_id")
    public UUID pilotEventId;

    static AllocationEntity of(UUID id, AwardEntity award, AllocationInput input) {
        AllocationEntity entity = new AllocationEntity();
        entity.id = id;
        entity.municipalityCode = award.municipalityCode;
        entity.awardId = award.id;
        entity.pilotEventId = input.pilotEventId();
        entity.amountYen = input.amountYen();
        entity.purpose = input.purpose();
        entity.approximate = Boolean.TRUE.equals(input.approximate());
        entity.origin = origin(input.origin());
        entity.sourceNote = input.sourceNote();
        return entity;
    }

    @Override
    public RecordType recordType() {
        return RecordType.ALLOCATIONS;
    }
}
