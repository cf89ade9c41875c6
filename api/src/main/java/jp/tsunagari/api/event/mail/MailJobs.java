package jp.tsunagari.api.event.mail;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** When mails are sent. Without a server they stay in the outbox, where staff read them. */
@Singleton
class MailJobs {
    private final MailSender sender;
    private final MailSettings settings;

    MailJobs(MailSender sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    @Scheduled(every = "{tsunagari.mail.every}", concurrentExecution = SKIP)
    void send() {
        if (settings.enabled()) {
            sender.sendDue();
        }
    }
}
