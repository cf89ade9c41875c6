package jp.tsunagari.api.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What every record of a municipality carries. */
@MappedSuperclass
@EntityListeners(Timestamps.class)
public abstract class BaseEntity implements Traced {
    @Id
    public UUID id;

    @Version
    public long version;

    @Column(name = "municipality_code", updatable = false)
    public String municipalityCode;

    /** TRUE, or null once deleted: null never collides in a unique key, which frees name, code and external id. */
    public Boolean live = Boolean.TRUE;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    /** Counts a change of what belongs to the record but stands in another table as a change of the record. */
    public void touch(Instant now) {
        updatedAt = now;
    }

    @Override
    public String recordId() {
        return id.toString();
    }

    @Override
    public String municipalityCode() {
        return municipalityCode;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public boolean isDeleted() {
        return live == null;
    }
}
