package jp.tsunagari.api.event.mail;

/** What a mail says. */
public enum MailKind {
    /** The party has its places. */
    CONFIRMED,
    /** The party waits. */
    WAITLISTED,
    /** The party waited and now has its places. */
    MOVED_UP,
    /** The registration is cancelled. */
    CANCELLED,
    /** Somebody registered with this contact again; how the registration stands. */
    ALREADY_REGISTERED,
    /** Nothing takes place. */
    SESSION_CANCELLED
}
