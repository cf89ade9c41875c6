package jp.tsunagari.api.event.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends the mails that are due, one after the other. Several instances may do so at the same time. */
@ApplicationScoped
class MailSender {
    private static final Logger LOG = Logger.getLogger(MailSender.class);

    /** After so many it is the turn of the next run, so that one that hangs is noticed. */
    private static final int MOST_IN_A_ROW = 500;

    private final MailOutbox outbox;
    private final ReactiveMailer mailer;
    private final MailSettings settings;
    private final String host;

    /** All of a connection on one thread: begun on another, it now and then misses the greeting of the server and waits for it in vain. */
    private final Context loop;

    MailSender(
            MailOutbox outbox,
            ReactiveMailer mailer,
            MailSettings settings,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> from) {
        this.outbox = outbox;
        this.mailer = mailer;
        this.settings = settings;
        this.loop = vertx.getOrCreateContext();
        this.host = from.map(MailSender::hostOf).orElse("localhost");
    }

    private static String hostOf(String address) {
        return address.substring(address.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }

    /** Until none is due. A server that gives no answer is left alone until the next run, so that only one mail waits longer for it. */
    void sendDue() {
        outbox.expire();
        for (int i = 0; i < MOST_IN_A_ROW; i++) {
            Optional<MailClaim> claim = outbox.claim();
            if (claim.isEmpty() || !send(claim.get())) {
                return;
            }
        }
    }

    /** Whether it makes sense to go on. What the server says is not logged: it names the recipient. */
    private boolean send(MailClaim claim) {
        if (claim.content() == null) {
            outbox.failed(claim);
            return true;
        }
        try {
            mailer.send(mail(claim)).runSubscriptionOn(this::onLoop).await().atMost(settings.timeout());
        } catch (RuntimeException failed) {
            outbox.failed(claim);
            boolean isReply = isReply(failed);
            LOG.warnf(
                    "The mail %s could not be sent now: %s",
                    claim.mailId(),
                    isReply ? "refused by the server" : failed.getClass().getName());
            return isReply;
        }
        outbox.sent(claim);
        return true;
    }

    private void onLoop(Runnable sending) {
        loop.runOnContext(begin -> sending.run());
    }

    private static boolean isReply(Throwable thrown) {
        return thrown instanceof SMTPException || thrown.getCause() != null && isReply(thrown.getCause());
    }

    /** The same Message-ID at every try, so that a mail that arrives twice can be told to be one. */
    private Mail mail(MailClaim claim) {
        return Mail.withText(
                        claim.content().to(),
                        claim.content().subject(),
                        claim.content().text())
                .addHeader("Message-ID", "<" + claim.mailId() + "@" + host + ">")
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
