package jp.tsunagari.api.shared.trail;

/** A write that was done, an attempt that was refused, or personal data that was read. */
public enum AuditOutcome {
    ALLOWED,
    REFUSED,
    READ
}
