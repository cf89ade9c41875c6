package jp.tsunagari.api.event.registration;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/**
 * The line before the desk of each session, on this instance. The places are counted under the lock of the session's row; but when
 * registration opens and hundreds come at once, waiting for that lock would hold all connections, and a database lets them in in no order.
 */
@Singleton
class SessionLine {
    private static final int LINES = 64;

    /** Each who waits holds one of the threads that answer everybody (`quarkus.thread-pool.max-threads`); more of them come again. */
    static final int MOST_WAITING = 250;

    private static final long PATIENCE_SECONDS = 30;

    private final Line[] lines = Stream.generate(Line::new).limit(LINES).toArray(Line[]::new);

    /**
     * One who is served, and those who wait.
     *
     * @param room for both
     * @param turn given in the order of arrival
     */
    private record Line(Semaphore room, ReentrantLock turn) {
        Line() {
            this(new Semaphore(1 + MOST_WAITING), new ReentrantLock(true));
        }
    }

    /** Does the work when it is its turn. To be called before a connection is held. Now and then two sessions share a line. */
    <T> T in(UUID sessionId, Callable<T> work) throws Exception {
        Line line = lines[Math.floorMod(sessionId.hashCode(), LINES)];
        if (!line.room.tryAcquire()) {
            throw tooLong();
        }
        try {
            return inTurn(line.turn, work);
        } finally {
            line.room.release();
        }
    }

    private static <T> T inTurn(ReentrantLock turn, Callable<T> work) throws Exception {
        try {
            if (!turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw tooLong();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw tooLong();
        }
        try {
            return work.call();
        } finally {
            turn.unlock();
        }
    }

    private static Problem tooLong() {
        return Problem.of(ProblemType.UNAVAILABLE).withHeader("Retry-After", "5");
    }
}
