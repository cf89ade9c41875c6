package jp.tsunagari.api.change;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import jp.tsunagari.api.shared.job.JobLock;
import jp.tsunagari.api.shared.time.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Deletes the changes that are older than the feed promises to keep. */
@ApplicationScoped
public class ChangePurge {
    private final ChangeRepository changes;
    private final JobLock jobs;
    private final Today today;
    private final Duration kept;

    public ChangePurge(
            ChangeRepository changes,
            JobLock jobs,
            Today today,
            @ConfigProperty(name = "tsunagari.changes.kept-days") int keptDays) {
        this.changes = changes;
        this.jobs = jobs;
        this.today = today;
        this.kept = Duration.ofDays(keptDays);
    }

    @Scheduled(
            every = "24h",
            delayed = "10m",
            identity = "change-purge",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        jobs.run("change-purge", () -> changes.purge(today.now().minus(kept)));
    }
}
