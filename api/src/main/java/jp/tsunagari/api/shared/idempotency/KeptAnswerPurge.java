package jp.tsunagari.api.shared.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jp.tsunagari.api.shared.job.JobLock;
import jp.tsunagari.api.shared.time.Today;

/** Deletes the answers that are no longer replayed. */
@ApplicationScoped
class KeptAnswerPurge {
    private final JobLock jobs;
    private final KeptAnswerRepository rows;
    private final Today today;

    KeptAnswerPurge(JobLock jobs, KeptAnswerRepository rows, Today today) {
        this.jobs = jobs;
        this.rows = rows;
        this.today = today;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.run("idempotency-purge", () -> rows.deleteExpired(today.now()));
    }
}
