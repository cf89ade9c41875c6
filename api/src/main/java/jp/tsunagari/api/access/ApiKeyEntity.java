package jp.tsunagari.api.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.security.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The key of a system. It belongs to no municipality: administrators keep the keys of all. */
@Entity
@Table(name = "api_key")
public class ApiKeyEntity extends BaseEntity {
    @Column(updatable = false)
    public String prefix;

    @Column(name = "secret_hash")
    public String secretHash;

    public String label;

    @Enumerated(EnumType.STRING)
    public Role role;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> municipalities;

    @Column(name = "organisation_id")
    public UUID organisationId;

    @Column(name = "expires_on")
    public LocalDate expiresOn;

    /** Written by its own statement at most once a minute, which is no change of the record. */
    @Column(name = "last_used_at", insertable = false, updatable = false)
    public Instant lastUsedAt;

    @Column(name = "created_by", updatable = false)
    public String createdBy;

    @Override
    public RecordType recordType() {
        return RecordType.API_KEYS;
    }
}
