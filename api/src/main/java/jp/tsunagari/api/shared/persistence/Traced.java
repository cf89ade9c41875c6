package jp.tsunagari.api.shared.persistence;

/** A record whose changes are told: in the audit, and to systems that follow. Anonymous answer sheets must never be one. */
public interface Traced {
    RecordType recordType();

    String recordId();

    /** Null of a record that belongs to no municipality. */
    String municipalityCode();

    /** The present version; 0 of a record that never changes. */
    default long version() {
        return 0;
    }

    default boolean isDeleted() {
        return false;
    }
}
