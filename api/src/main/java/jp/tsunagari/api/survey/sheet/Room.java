package jp.tsunagari.api.survey.sheet;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Room for whatever needs a second connection to the database while it holds the first: many at once would wait for each other. There
 * is one for all of them, for so many at once as leave half of the connections to others.
 */
@Singleton
public class Room {
    private static final int SHARE_OF_POOL = 4;
    private static final long PATIENCE_SECONDS = 15;

    private final Semaphore places;

    /** @param connections how many there are in all */
    Room(@ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        places = new Semaphore(Math.max(1, connections / SHARE_OF_POOL), true);
    }

    /** Does the work in a place of its own. To be called before the first connection is held, and never from inside. */
    public <T> T in(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    /** Waits for a place, and refuses where none becomes free in time. */
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
