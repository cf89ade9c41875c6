package jp.tsunagari.api.survey.sheet;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/** Room for so many at once, each with two connections to the database, as leave half of them to others. */
final class Room {
    private static final int SHARE_OF_POOL = 4;
    private static final long PATIENCE_SECONDS = 15;

    private final Semaphore places;

    /** @param connections how many there are in all */
    Room(int connections) {
        places = new Semaphore(Math.max(1, connections / SHARE_OF_POOL), true);
    }

    /** Waits for a place, and refuses where none becomes free in time. To be called before the first connection is held. */
    void enter() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw full();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw full();
        }
    }

    void leave() {
        places.release();
    }

    private static Problem full() {
        return Problem.of(ProblemType.UNAVAILABLE).withHeader("Retry-After", "5");
    }
}
