package jp.tsunagari.api.survey.sheet;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.job.JobLock;

/**
 * Writes the sheets that came by code on a day into an anonymous survey anew, in random order and in one transaction. Before, their places
 * in the table and the numbers of their transactions tell in which order they came; afterwards all of a day look alike.
 */
@ApplicationScoped
public class SheetSettling {
    private static final int CHUNK = 1000;
    private static final int MOST_SECONDS_A_DAY = 600;
    private static final int MOST_SECONDS = 6 * MOST_SECONDS_A_DAY;

    private final SecureRandom random = new SecureRandom();
    private final JobLock jobs;
    private final SettlingRepository rows;
    private final AnswerSheetRepository sheets;
    private final SheetTrouble trouble;

    SheetSettling(JobLock jobs, SettlingRepository rows, AnswerSheetRepository sheets, SheetTrouble trouble) {
        this.jobs = jobs;
        this.rows = rows;
        this.sheets = sheets;
        this.trouble = trouble;
    }

    @Scheduled(every = "{tsunagari.surveys.settle-every}", delayed = "1m", concurrentExecution = SKIP)
    void onTime() {
        trouble.tell();
        run();
    }

    /** Settles all days that have unsettled sheets; whoever reads meanwhile sees them as they were before. */
    public void run() {
        QuarkusTransaction.requiringNew()
                .timeout(MOST_SECONDS)
                .run(() -> jobs.run("answer-sheets", () -> rows.unsettled().forEach(this::settleAlone)));
    }

    /** A day that fails stays as it is, and the others are settled all the same. */
    private void settleAlone(SettlingRepository.SurveyDay day) {
        try {
            QuarkusTransaction.requiringNew().timeout(MOST_SECONDS_A_DAY).run(() -> settle(day));
        } catch (RuntimeException failed) {
            trouble.note("settling", failed);
        }
    }

    /** All of the day, also those that were settled before: else it would be told which came later. */
    private void settle(SettlingRepository.SurveyDay day) {
        List<UUID> ids = rows.idsOf(day);
        Collections.shuffle(ids, random);
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<UUID> chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            List<AnswerSheet> fresh = new ArrayList<>(rows.take(chunk));
            Collections.shuffle(fresh, random);
            sheets.insert(fresh.stream()
                    .map(sheet -> sheet.settledAs(UUID.randomUUID()))
                    .toList());
        }
    }
}
