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

    @Override
    public RecordType recordType() {
        return RecordType.ALLOCATIONS;
    }
}
