package jp.tsunagari.api.shared.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Notes in the audit what no write of a record tells, each in a transaction of its own. Writes are noted without being asked. */
@ApplicationScoped
public class Trail {
    private final TrailRepository trail;
    private final TrailWriter writer;

    Trail(TrailRepository trail, TrailWriter writer) {
        this.trail = trail;
        this.writer = writer;
    }

    /**
     * An attempt that was refused.
     *
     * @param municipalityCode the municipality whose records were asked for, or null where none is known
     * @param recordType the path name of a collection, or null
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(int status, String municipalityCode, String recordType, String recordId) {
        AuditEntryEntity entry = writer.entry(AuditOutcome.REFUSED);
        entry.about(municipalityCode, recordType, recordId);
        entry.status = status;
        trail.write(List.of(entry), List.of());
    }

    /** A read of personal data; {@code recordId} is null for a list. */
    @Transactional(TxType.REQUIRES_NEW)
    public void read(String municipalityCode, String recordType, String recordId) {
        AuditEntryEntity entry = writer.entry(AuditOutcome.READ);
        entry.about(municipalityCode, recordType, recordId);
        trail.write(List.of(entry), List.of());
    }
}
