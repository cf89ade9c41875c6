package jp.tsunagari.api.event.mail;

/** What became of a mail. */
public enum MailState {
    /** It will be sent, or sent again. */
    PENDING,
    SENT,
    /** It could not be sent, however often it was tried. */
    FAILED,
    /** It was not sent before the session was over, or before the party was reached elsewhere. */
    EXPIRED
}
