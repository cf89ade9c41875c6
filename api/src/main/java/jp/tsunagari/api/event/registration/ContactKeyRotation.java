package jp.tsunagari.api.event.registration;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.tsunagari.api.event.mail.MailOutbox;
import jp.tsunagari.api.shared.contact.ContactKeys;
import jp.tsunagari.api.shared.job.JobLock;
import org.jboss.logging.Logger;

/** Encrypts anew, by the first key, what other keys have made: contacts with their hashes, and the mails that are not sent. */
@ApplicationScoped
class ContactKeyRotation {
    private static final Logger LOG = Logger.getLogger(ContactKeyRotation.class);
    private static final int PORTION = 500;

    private final JobLock jobs;
    private final ContactRepository contacts;
    private final ContactBook book;
    private final MailOutbox mails;
    private final ContactKeys keys;

    ContactKeyRotation(JobLock jobs, ContactRepository contacts, ContactBook book, MailOutbox mails, ContactKeys keys) {
        this.jobs = jobs;
        this.contacts = contacts;
        this.book = book;
        this.mails = mails;
        this.keys = keys;
    }

    @Scheduled(every = "{tsunagari.contacts.reseal-every}", delayed = "1m", concurrentExecution = SKIP)
    void run() {
        jobs.run("contact-keys", () -> {
            int resealed = 0;
            List<RegistrationContactEntity> portion = contacts.notUnder(keys.activeId(), PORTION);
            while (!portion.isEmpty()) {
                portion.forEach(row -> book.seal(row, book.open(row)));
                contacts.flush();
                resealed += portion.size();
                portion = contacts.notUnder(keys.activeId(), PORTION);
            }
            resealed += mails.resealAll(keys.activeId(), PORTION);
            if (resealed > 0) {
                LOG.infof("%d contacts and mails are now encrypted by the key %s", resealed, keys.activeId());
            }
        });
    }
}
