package jp.tsunagari.api.shared.trail;

/** What happened to a record. DELETED is a tombstone: the record keeps its id and never comes back. */
public enum ChangeKind {
    CREATED,
    UPDATED,
    DELETED
}
