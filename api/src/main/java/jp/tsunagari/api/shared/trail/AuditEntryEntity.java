package jp.tsunagari.api.shared.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Who did what to which record, when and from where. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntryEntity {
    @Id
    public UUID id;

    /** Given by the database. */
    @Column(insertable = false)
    public Long number;

    @Column(name = "municipality_code")
    public String municipalityCode;

    public Instant at;

    @Column(name = "caller_id")
    public String callerId;

    /** The names of the roles, separated by commas; empty of an anonymous caller. */
    @Column(name = "caller_roles")
    public String callerRoles;

    /** The id of the operation, or {@code system}. */
    public String action;

    @Enumerated(EnumType.STRING)
    public AuditOutcome outcome;

    public Integer status;

    @Column(name = "record_type")
    public String recordType;

    @Column(name = "record_id")
    public String recordId;

    @Enumerated(EnumType.STRING)
    public ChangeKind kind;

    public String address;

    @Column(name = "trace_id")
    public String traceId;

    /** Text and not JSON, because the seal is over its characters. */
    public String changes;

    void about(String municipality, String type, String record) {
        municipalityCode = municipality;
        recordType = type;
        recordId = record;
    }
}
