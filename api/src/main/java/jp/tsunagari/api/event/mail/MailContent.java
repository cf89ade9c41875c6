package jp.tsunagari.api.event.mail;

/** What of a mail speaks of a person; encrypted until it is sent. */
public record MailContent(String to, String subject, String text) {
    /** Says nothing of itself, so that no log ever does. */
    @Override
    public String toString() {
        return "a mail";
    }
}
