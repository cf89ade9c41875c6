package jp.tsunagari.api.event.mail;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When mails are sent. Without a server they stay in the outbox, where staff read them. */
@Startup
@Singleton
class MailJobs {
    private final MailSender sender;
    private final MailSettings settings;

    MailJobs(
            MailSender sender,
            MailSettings settings,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> from) {
        this.sender = sender;
        this.settings = settings;
        if (settings.enabled() && from.isEmpty()) {
            throw new IllegalStateException("Mails are sent from an address: set quarkus.mailer.from");
        }
    }

    @Scheduled(every = "{tsunagari.mail.every}", concurrentExecution = SKIP)
    void send() {
        if (settings.enabled()) {
            sender.sendDue();
        }
    }
}
