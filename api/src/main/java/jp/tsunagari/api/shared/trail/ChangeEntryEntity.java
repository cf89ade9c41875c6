package jp.tsunagari.api.shared.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.persistence.Traced;
import org.hibernate.annotations.Immutable;

/** That a record changed, without what it says. */
@Entity
@Immutable
@Table(name = "change_entry")
public class ChangeEntryEntity {
    @Id
    public UUID id;

    /** Given by the database. */
    @Column(insertable = false)
    public Long number;

    @Column(name = "municipality_code")
    public String municipalityCode;

    @Column(name = "record_type")
    public String recordType;

    @Column(name = "record_id")
    public String recordId;

    @Enumerated(EnumType.STRING)
    public ChangeKind kind;

    public long version;

    public Instant at;

    static ChangeEntryEntity of(Traced record, ChangeKind kind, Instant now) {
        ChangeEntryEntity entry = new ChangeEntryEntity();
        entry.id = Ids.next();
        entry.municipalityCode = record.municipalityCode();
        entry.recordType = record.recordType().path();
        entry.recordId = record.recordId();
        entry.kind = kind;
        entry.version = record.version();
        entry.at = now;
        return entry;
    }
}
