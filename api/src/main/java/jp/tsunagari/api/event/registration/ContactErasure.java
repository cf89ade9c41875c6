package jp.tsunagari.api.event.registration;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.event.SessionRepository;
import jp.tsunagari.api.event.mail.MailOutbox;
import jp.tsunagari.api.shared.job.JobLock;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.shared.PartialDate;
import org.jboss.logging.Logger;

/** Erases how people are reached some time after their session: contacts with their hashes, tokens and mails. Who came in which size stays. */
@ApplicationScoped
class ContactErasure {
    private static final Logger LOG = Logger.getLogger(ContactErasure.class);
    private static final String JOB = "contact-erasure";
    private static final int PORTION = 500;

    private final JobLock jobs;
    private final ContactRepository contacts;
    private final ContactBook book;
    private final SessionRepository sessions;
    private final RegistrationRepository registrations;
    private final MailOutbox mails;
    private final RegistrationSettings settings;
    private final Today today;

    ContactErasure(
            JobLock jobs,
            ContactRepository contacts,
            ContactBook book,
            SessionRepository sessions,
            RegistrationRepository registrations,
            MailOutbox mails,
            RegistrationSettings settings,
            Today today) {
        this.jobs = jobs;
        this.contacts = contacts;
        this.book = book;
        this.sessions = sessions;
        this.registrations = registrations;
        this.mails = mails;
        this.settings = settings;
        this.today = today;
    }

    @Scheduled(every = "{tsunagari.registrations.erase-every}", delayed = "3m", concurrentExecution = SKIP)
    void run() {
        jobs.call(JOB, this::due).orElse(List.of()).forEach(this::eraseAlone);
    }

    /** The sessions after which contacts have been kept long enough. */
    private List<UUID> due() {
        return contacts.sessionDays().entrySet().stream()
                .filter(session -> PartialDate.parse(session.getValue())
                        .value()
                        .latest()
                        .plus(settings.keepContacts())
                        .isBefore(today.date()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A session that fails waits for the next run, and the others are erased all the same. What failed is not quoted: it may name people. */
    private void eraseAlone(UUID session) {
        try {
            boolean isMore = true;
            while (isMore) {
                isMore = jobs.call(JOB, () -> erasePortion(session)).orElse(false);
            }
        } catch (RuntimeException failed) {
            LOG.errorf(
                    "Contacts of the session %s are not erased yet: %s",
                    session, failed.getClass().getName());
        }
    }

    /** In a transaction of its own, which holds the session as all do that change its registrations. */
    private boolean erasePortion(UUID session) {
        sessions.findById(session, LockModeType.PESSIMISTIC_WRITE);
        List<RegistrationContactEntity> portion = contacts.ofSession(session, PORTION);
        if (portion.isEmpty()) {
            return false;
        }
        List<UUID> ids = portion.stream().map(row -> row.registrationId).toList();
        mails.erase(ids);
        registrations.of(ids).forEach(registration -> registration.contactKept = false);
        book.erase(portion);
        return true;
    }
}
