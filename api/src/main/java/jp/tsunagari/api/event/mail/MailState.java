package jp.tsunagari.api.event.mail;

/** What became of a mail. */
public enum MailState {
    /** It will be sent, or sent again. */
    PENDING,
    SENT,
    /** It could not be sent, however often it was tried. */
    FAILED,
    /** The session was over before it was sent. */
    EXPIRED
}
