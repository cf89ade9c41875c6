package jp.tsunagari.api.event.registration;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.event.mail.MailOutbox;
import jp.tsunagari.api.shared.job.JobLock;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.shared.PartialDate;

/** Erases how people are reached some time after their session: contacts with their hashes, tokens and mails. Who came in which size stays. */
@ApplicationScoped
class ContactErasure {
    private static final int PORTION = 500;

    private final JobLock jobs;
    private final ContactRepository contacts;
    private final ContactBook book;
    private final RegistrationRepository registrations;
    private final MailOutbox mails;
    private final RegistrationSettings settings;
    private final Today today;

    ContactErasure(
            JobLock jobs,
            ContactRepository contacts,
            ContactBook book,
            RegistrationRepository registrations,
            MailOutbox mails,
            RegistrationSettings settings,
            Today today) {
        this.jobs = jobs;
        this.contacts = contacts;
        this.book = book;
        this.registrations = registrations;
        this.mails = mails;
        this.settings = settings;
        this.today = today;
    }

    @Scheduled(every = "{tsunagari.registrations.erase-every}", delayed = "3m", concurrentExecution = SKIP)
    void run() {
        jobs.run("contact-erasure", () -> contacts.sessionDays().forEach((session, heldOn) -> {
            LocalDate last = PartialDate.parse(heldOn).value().latest();
            if (last.plus(settings.keepContacts()).isBefore(today.date())) {
                eraseAll(session);
            }
        }));
    }

    private void eraseAll(UUID session) {
        List<RegistrationContactEntity> portion = contacts.ofSession(session, PORTION);
        while (!portion.isEmpty()) {
            mails.erase(portion.stream().map(row -> row.registrationId).toList());
            for (RegistrationContactEntity row : portion) {
                registrations.findById(row.registrationId).contactKept = false;
                book.erase(row);
            }
            registrations.flush();
            portion = contacts.ofSession(session, PORTION);
        }
    }
}
