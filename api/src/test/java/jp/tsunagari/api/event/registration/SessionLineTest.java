package jp.tsunagari.api.event.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.support.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionLineTest {
    private static final UUID SESSION = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final SessionLine line = new SessionLine();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void thoseOfOneSessionComeOneAfterTheOther() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        Callable<Integer> work = () -> line.in(SESSION, () -> {
            int together = inside.incrementAndGet();
            Thread.yield();
            inside.decrementAndGet();
            return together;
        });
        assertEquals(1, Together.run(50, work).stream().mapToInt(n -> n).max().orElseThrow());
    }

    @Test
    void anotherSessionIsNotHeldUp() throws Exception {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<Boolean> slow = threads.submit(() -> line.in(SESSION, () -> {
            began.countDown();
            return end.await(60, TimeUnit.SECONDS);
        }));
        began.await();
        assertEquals(
                "served", threads.submit(() -> line.in(OTHER, () -> "served")).get(30, TimeUnit.SECONDS));
        end.countDown();
        assertEquals(true, slow.get());
    }

    @Test
    void aFailureLetsTheNextOneIn() throws Exception {
        assertThrows(
                IllegalStateException.class,
                () -> line.in(SESSION, () -> {
                    throw new IllegalStateException();
                }));
        assertEquals(
                "served", threads.submit(() -> line.in(SESSION, () -> "served")).get(30, TimeUnit.SECONDS));
    }

    /** All others wait: the one that is turned away is done first. */
    @Test
    void whoFindsTheLineFullIsTurnedAwayAtOnce() throws Exception {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletionService<Boolean> clients = new ExecutorCompletionService<>(threads);
        clients.submit(() -> line.in(SESSION, () -> {
            began.countDown();
            return end.await(60, TimeUnit.SECONDS);
        }));
        began.await();
        for (int i = 0; i <= SessionLine.MOST_WAITING; i++) {
            clients.submit(() -> line.in(SESSION, () -> true));
        }
        Throwable refused = assertThrows(
                        ExecutionException.class, () -> clients.take().get())
                .getCause();
        assertEquals(
                ProblemType.UNAVAILABLE,
                assertInstanceOf(Problem.class, refused).type());
        assertEquals("served", line.in(OTHER, () -> "served"));
        end.countDown();
        for (int i = 0; i <= SessionLine.MOST_WAITING; i++) {
            assertEquals(true, clients.take().get());
        }
        assertEquals("served", line.in(SESSION, () -> "served"));
    }

    @Test
    void whoIsToldToStopIsTurnedAway() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch began = new CountDownLatch(1);
        threads.submit(() -> line.in(SESSION, () -> {
            began.countDown();
            return end.await(60, TimeUnit.SECONDS);
        }));
        began.await();
        Thread.currentThread().interrupt();
        Problem refused = assertThrows(Problem.class, () -> line.in(SESSION, () -> "served"));
        assertEquals(true, Thread.interrupted());
        assertEquals(ProblemType.UNAVAILABLE, refused.type());
        end.countDown();
    }
}
