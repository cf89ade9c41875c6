package jp.tsunagari.api.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.tsunagari.api.shared.trail.AuditEntryEntity;

/**
 * The hash of an audit entry: SHA-256 over the hash before it and every column of the entry. Each part is written with its length in
 * front, so that no two entries are written alike.
 */
final class HashChain {
    /** Before the first entry. */
    static final String BEGIN = "";

    /** The chain of the entries that belong to no municipality. */
    private static final String NO_MUNICIPALITY = "-";

    private HashChain() {}

    static String of(AuditEntryEntity entry) {
        return entry.municipalityCode == null ? NO_MUNICIPALITY : entry.municipalityCode;
    }

    static String next(String previous, AuditEntryEntity entry) {
        return sha256(canonical(
                previous,
                entry.id,
                entry.number,
                entry.municipalityCode,
                entry.at,
                entry.callerId,
                entry.callerRoles,
                entry.action,
                entry.outcome,
                entry.status,
                entry.recordType,
                entry.recordId,
                entry.kind,
                entry.address,
                entry.traceId,
                entry.changes));
    }

    /** Each part as its length in bytes, a colon and its text; a part that is null as a single minus sign. */
    static String canonical(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            if (part == null) {
                text.append('-');
            } else {
                String value = part.toString();
                text.append(value.getBytes(StandardCharsets.UTF_8).length)
                        .append(':')
                        .append(value);
            }
        }
        return text.toString();
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
