package jp.tsunagari.api.shared.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import jp.tsunagari.api.shared.contact.ContactKeys;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.problem.SqlTrouble;
import jp.tsunagari.api.shared.time.Today;

/** Does a request once, and keeps its answer in the transaction that does it. */
@ApplicationScoped
class KeptAnswers {
    private static final int MOST_WAITING = 8;

    /** How long it takes at most to see that another request runs; none at all would mean without end. */
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final KeptAnswerRepository rows;
    private final IdempotencySettings settings;
    private final ContactKeys keys;
    private final Today today;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    KeptAnswers(KeptAnswerRepository rows, IdempotencySettings settings, ContactKeys keys, Today today) {
        this.rows = rows;
        this.settings = settings;
        this.keys = keys;
        this.today = today;
    }

    /**
     * The answer to the first such request, if there was one. A key that was used for another is refused, and so is a caller whose rights
     * have changed: they might not see any more what was answered.
     */
    @Transactional
    Optional<KeptAnswer> find(Retry retry) {
        return rows.find(retry, today.now()).map(row -> {
            if (!fingerprints(retry).contains(row.fingerprint)) {
                throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
            }
            if (!row.rights.equals(retry.rights())) {
                throw Problem.of(ProblemType.FORBIDDEN);
            }
            return row.answer();
        });
    }

    /** What {@code work} returns, done and kept in one transaction; a {@link Replay} where another request was first. */
    <T> T once(Retry retry, Callable<T> work, Function<T, KeptAnswer> answer) {
        return claimed(retry, () -> {
            T result = work.call();
            rows.write(retry, answer.apply(result));
            return result;
        });
    }

    /** Keeps an answer to work that has been rolled back. */
    void keep(Retry retry, KeptAnswer answer) {
        claimed(retry, () -> {
            rows.write(retry, answer);
            return null;
        });
    }

    /** Waits for a request that still runs only where few wait already, because each holds a connection meanwhile. */
    private <T> T claimed(Retry retry, Callable<T> work) {
        try {
            return claimed(retry, GLANCE, work);
        } catch (StillRunning first) {
            if (!waiting.tryAcquire()) {
                throw inProgress("1");
            }
            try {
                return claimed(retry, settings.patience(), work);
            } catch (StillRunning slow) {
                throw inProgress("5");
            } finally {
                waiting.release();
            }
        }
    }

    private <T> T claimed(Retry retry, Duration patience, Callable<T> work) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                claim(retry, patience);
                return work.call();
            });
        } catch (AlreadyClaimed other) {
            throw replay(retry);
        }
    }

    private Replay replay(Retry retry) {
        return new Replay(
                QuarkusTransaction.requiringNew().call(() -> find(retry)).orElseThrow(() -> inProgress("1")));
    }

    private void claim(Retry retry, Duration patience) {
        Instant now = today.now();
        KeptAnswerEntity row = new KeptAnswerEntity();
        row.callerId = retry.callerId();
        row.key = retry.key();
        row.fingerprint = fingerprints(retry).get(0);
        row.rights = retry.rights();
        row.createdAt = now;
        row.expiresAt = now.plus(settings.kept());
        try {
            if (!rows.claim(row, patience)) {
                throw new AlreadyClaimed();
            }
        } catch (RuntimeException failed) {
            throw SqlTrouble.isLockConflict(failed) ? new StillRunning() : failed;
        }
    }

    /** A body may be little more than somebody's contact, which can be tried: what is stored of it cannot be worked out without a key. */
    private List<String> fingerprints(Retry retry) {
        return keys.fingerprints(retry.fingerprint().getBytes(StandardCharsets.US_ASCII));
    }

    private static Problem inProgress(String retryAfter) {
        return Problem.of(ProblemType.IDEMPOTENCY_IN_PROGRESS).withHeader("Retry-After", retryAfter);
    }

    /** Ends a request with the first answer. */
    static final class Replay extends RuntimeException {
        final transient KeptAnswer answer;

        Replay(KeptAnswer answer) {
            super("replay", null, false, false);
            this.answer = answer;
        }
    }

    private static final class StillRunning extends RuntimeException {
        StillRunning() {
            super("still running", null, false, false);
        }
    }

    private static final class AlreadyClaimed extends RuntimeException {
        AlreadyClaimed() {
            super("already claimed", null, false, false);
        }
    }
}
