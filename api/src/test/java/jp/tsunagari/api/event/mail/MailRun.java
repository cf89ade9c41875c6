package jp.tsunagari.api.event.mail;

import jakarta.inject.Singleton;

/** One run of the job that sends mails, whenever a test wants it. */
@Singleton
public class MailRun {
    private final MailSender sender;
    private final MailOutbox outbox;

    MailRun(MailSender sender, MailOutbox outbox) {
        this.sender = sender;
        this.outbox = outbox;
    }

    public void once() {
        sender.sendDue();
    }

    /** Claims the next mail and does no more; gives its id. */
    public String claimAndDie() {
        return outbox.claim().orElseThrow().mailId().toString();
    }
}
