package jp.tsunagari.api.event.registration;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.tsunagari.api.event.mail.MailOutbox;
import jp.tsunagari.api.shared.contact.ContactKeys;
import jp.tsunagari.api.shared.contact.Resealed;
import jp.tsunagari.api.shared.job.JobLock;
import org.jboss.logging.Logger;

/** Encrypts anew, by the first key, what other keys have made: contacts with their hashes, and the mails that are not sent. */
@ApplicationScoped
class ContactKeyRotation {
    private static final Logger LOG = Logger.getLogger(ContactKeyRotation.class);
    private static final String JOB = "contact-keys";
    private static final int PORTION = 500;

    /** Before all ids. */
    private static final UUID FIRST = new UUID(0, 0);

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
        int resealed = all(this::reseal) + all(after -> mails.reseal(keys.activeId(), after, PORTION));
        if (resealed == 0) {
            return;
        }
        if (jobs.call(JOB, this::isDone).orElse(false)) {
            LOG.infof(
                    "%d contacts and mails made anew: all are now encrypted by the key %s", resealed, keys.activeId());
        } else {
            LOG.infof("%d contacts and mails made anew by the key %s, but some are not yet", resealed, keys.activeId());
        }
    }

    /** Each portion in a transaction of its own, so that no contact is held for long and what is done stays done. */
    private int all(Function<UUID, Resealed> reseal) {
        int rows = 0;
        for (UUID last = FIRST; last != null; ) {
            UUID after = last;
            Resealed portion = jobs.call(JOB, () -> reseal.apply(after)).orElse(Resealed.NOTHING);
            rows += portion.rows();
            last = portion.last();
        }
        return rows;
    }

    private Resealed reseal(UUID after) {
        int rows = 0;
        UUID last = null;
        for (RegistrationContactEntity row : contacts.notUnder(keys.activeId(), after, PORTION)) {
            rows += isResealed(row) ? 1 : 0;
            last = row.registrationId;
        }
        return new Resealed(rows, last);
    }

    /** One that cannot be read must not stand in the way of all others. */
    private boolean isResealed(RegistrationContactEntity row) {
        try {
            book.seal(row, book.open(row));
            return true;
        } catch (IllegalStateException | IllegalArgumentException lost) {
            LOG.errorf(
                    "The contact of the registration %s, under the key %s, cannot be read",
                    row.registrationId, row.keyId);
            return false;
        }
    }

    /** Whether the old keys can be taken away. */
    private boolean isDone() {
        return Stream.concat(contacts.keyIds().stream(), mails.keyIds().stream())
                .allMatch(keys.activeId()::equals);
    }
}
