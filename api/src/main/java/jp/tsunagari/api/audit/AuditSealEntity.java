package jp.tsunagari.api.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The place of an audit entry in the hash chain of its municipality. */
@Entity
@Immutable
@Table(name = "audit_seal")
public class AuditSealEntity {
    @Id
    @Column(name = "entry_id")
    public UUID entryId;

    /** That of the entry; all entries up to the highest one are sealed. */
    public long number;

    @Column(name = "municipality_code")
    public String municipalityCode;

    public long position;

    public String hash;
}
