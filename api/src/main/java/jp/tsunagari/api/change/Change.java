package jp.tsunagari.api.change;

import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.api.shared.trail.ChangeEntryEntity;
import jp.tsunagari.api.shared.trail.ChangeKind;

/**
 * That a record changed, without what it says.
 *
 * @param id of the change itself, for whoever passes it on
 * @param number its place among all changes; there may be holes
 */
public record Change(
        UUID id,
        long number,
        String type,
        String recordId,
        ChangeKind kind,
        long version,
        String municipalityCode,
        Instant time) {

    static Change of(ChangeEntryEntity row) {
        return new Change(
                row.id, row.number, row.recordType, row.recordId, row.kind, row.version, row.municipalityCode, row.at);
    }
}
