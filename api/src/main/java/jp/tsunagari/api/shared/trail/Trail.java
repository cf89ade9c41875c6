package jp.tsunagari.api.shared.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.regex.Pattern;

/** Notes in the audit what no traced record tells. Writes of traced records are noted without being asked. */
@ApplicationScoped
public class Trail {
    /** Anything else in the place of an id is what a caller made up, and may say anything. */
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]{36}|[0-9]{6}");

    private final TrailRepository trail;
    private final TrailWriter writer;

    Trail(TrailRepository trail, TrailWriter writer) {
        this.trail = trail;
        this.writer = writer;
    }

    /** A write of what is not traced, in the transaction that writes it. */
    @Transactional(TxType.MANDATORY)
    public void wrote(String municipalityCode, String recordType, String recordId) {
        AuditEntryEntity entry = writer.entry(AuditOutcome.ALLOWED);
        entry.about(municipalityCode, recordType, recordId);
        entry.kind = ChangeKind.UPDATED;
        trail.write(List.of(entry), List.of());
    }

    /** The removal of so many of what is not traced, in the transaction that removes them. */
    @Transactional(TxType.MANDATORY)
    public void removed(String municipalityCode, String recordType, String recordId, int count) {
        AuditEntryEntity entry = writer.entry(AuditOutcome.ALLOWED);
        entry.about(municipalityCode, recordType, recordId);
        entry.kind = ChangeKind.DELETED;
        entry.changes = writer.json(List.of(ChangedField.of("count", count, 0)));
        trail.write(List.of(entry), List.of());
    }

    /**
     * An attempt that was refused, in a transaction of its own.
     *
     * @param municipalityCode the municipality whose records were asked for, or null where none is known
     * @param recordType the path name of a collection, or null
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(int status, String municipalityCode, String recordType, String recordId) {
        AuditEntryEntity entry = writer.entry(AuditOutcome.REFUSED);
        entry.about(
                municipalityCode,
                recordType,
                recordId != null && ID.matcher(recordId).matches() ? recordId : null);
        entry.status = status;
        trail.write(List.of(entry), List.of());
    }

    /** A read of personal data, in a transaction of its own; {@code recordId} is null for a list. */
    @Transactional(TxType.REQUIRES_NEW)
    public void read(String municipalityCode, String recordType, String recordId) {
        AuditEntryEntity entry = writer.entry(AuditOutcome.READ);
        entry.about(municipalityCode, recordType, recordId);
        trail.write(List.of(entry), List.of());
    }
}
