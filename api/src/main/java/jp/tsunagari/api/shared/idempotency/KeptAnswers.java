package jp.tsunagari.api.shared.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.problem.SqlTrouble;
import jp.tsunagari.api.shared.time.Today;

/** Does a request once, and keeps its answer in the transaction that does it. */
@ApplicationScoped
class KeptAnswers {
    private final KeptAnswerRepository rows;
    private final IdempotencySettings settings;
    private final Today today;

    KeptAnswers(KeptAnswerRepository rows, IdempotencySettings settings, Today today) {
        this.rows = rows;
        this.settings = settings;
        this.today = today;
    }

    /** The answer to the first such request, if there was one; a key that was used for another is refused. */
    @Transactional
    Optional<KeptAnswer> find(Retry retry) {
        return rows.find(retry, today.now()).map(row -> {
            if (!row.fingerprint.equals(retry.fingerprint())) {
                throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
            }
            return row.answer();
        });
    }

    /** What {@code work} returns, done and kept in one transaction; a {@link Replay} where another request was first. */
    <T> T once(Retry retry, Callable<T> work, Function<T, KeptAnswer> answer) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                claim(retry);
                T result = work.call();
                rows.write(retry, answer.apply(result));
                return result;
            });
        } catch (AlreadyClaimed other) {
            throw replay(retry);
        }
    }

    /** Keeps an answer to work that has been rolled back. */
    void keep(Retry retry, KeptAnswer answer) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                claim(retry);
                rows.write(retry, answer);
            });
        } catch (AlreadyClaimed other) {
            throw replay(retry);
        }
    }

    private Replay replay(Retry retry) {
        return new Replay(
                QuarkusTransaction.requiringNew().call(() -> find(retry)).orElseThrow(() -> inProgress("1")));
    }

    private void claim(Retry retry) {
        Instant now = today.now();
        KeptAnswerEntity row = new KeptAnswerEntity();
        row.callerId = retry.callerId();
        row.key = retry.key();
        row.fingerprint = retry.fingerprint();
        row.createdAt = now;
        row.expiresAt = now.plus(settings.kept());
        try {
            if (!rows.claim(row)) {
                throw new AlreadyClaimed();
            }
        } catch (RuntimeException failed) {
            throw SqlTrouble.isLockConflict(failed) ? inProgress("5") : failed;
        }
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

    private static final class AlreadyClaimed extends RuntimeException {
        AlreadyClaimed() {
            super("already claimed", null, false, false);
        }
    }
}
