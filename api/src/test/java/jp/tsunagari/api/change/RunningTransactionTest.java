package jp.tsunagari.api.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import jp.tsunagari.api.audit.AuditSealer;
import jp.tsunagari.api.organisation.OrganisationInput;
import jp.tsunagari.api.organisation.OrganisationService;
import jp.tsunagari.api.shared.input.InputReader;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A transaction that has been given its numbers and has not committed yet holds back everything after them. (On H2 no other transaction
 * is given any meanwhile.)
 */
@ApiTest
@Tag("postgresql")
class RunningTransactionTest {
    @Inject
    OrganisationService organisations;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Inject
    AuditSealer sealer;

    private String city;
    private String start;

    @BeforeEach
    void aCityAndAPlaceInTheFeed() {
        city = Api.newCity();
        start = cursor("latest");
    }

    @Test
    void nothingIsServedThatALaterCommitWouldComeBefore() throws Exception {
        Held held = new Held(false);
        String later = Api.newOrganisation(city);
        assertEquals(List.of(), ids(start));
        String passed = cursor(start);
        String latest = cursor("latest");
        assertEquals(List.of(), ids(latest));
        held.release();
        List<String> both = List.of(held.id(), later);
        assertEquals(both, ids(start));
        assertEquals(both, ids(passed));
        assertEquals(both, ids(latest));
    }

    @Test
    void aTransactionThatFailsAtItsEndLeavesAHoleAndNothingElse() throws Exception {
        Held held = new Held(true);
        String later = Api.newOrganisation(city);
        assertEquals(List.of(), ids(start));
        held.release();
        assertThrows(ExecutionException.class, held::id);
        assertEquals(List.of(later), ids(start));
    }

    @Test
    void theOldestOfSeveralDecides() throws Exception {
        Held first = new Held(false);
        Held second = new Held(false);
        second.release();
        String id = second.id();
        assertEquals(List.of(), ids(start));
        first.release();
        assertEquals(List.of(first.id(), id), ids(start));
    }

    @Test
    void nothingIsSealedThatALaterCommitWouldComeBefore() throws Exception {
        Held held = new Held(false);
        String later = Api.newOrganisation(city);
        for (int i = 0; i < 3; i++) {
            sealer.run();
        }
        assertEquals(null, position(later));
        held.release();
        String id = held.id();
        while (position(later) == null) {
            sealer.run();
        }
        assertEquals((Integer) position(id) + 1, position(later));
    }

    /** A write in a thread of its own that stops between its numbers and its commit. */
    private final class Held {
        private final CountDownLatch numbered = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);
        private final CompletableFuture<String> id = new CompletableFuture<>();

        Held(boolean fails) throws InterruptedException {
            new Thread(() -> write(fails)).start();
            assertTrue(numbered.await(20, TimeUnit.SECONDS));
        }

        void release() {
            released.countDown();
        }

        /** Once it has committed. */
        String id() throws Exception {
            return id.get(20, TimeUnit.SECONDS);
        }

        private void write(boolean fails) {
            try {
                id.complete(QuarkusTransaction.requiringNew().call(() -> {
                    String made =
                            organisations.create(input()).organisation().id().toString();
                    transactions.registerInterposedSynchronization(new AtItsEnd(fails));
                    return made;
                }));
            } catch (RuntimeException failed) {
                id.completeExceptionally(failed);
            }
        }

        private OrganisationInput input() {
            return InputReader.read(
                    Operation.parse("{\"municipalityCode\":\"" + city + "\",\"name\":\"" + Api.unique("団体") + "\"}"),
                    OrganisationInput.class);
        }

        /** Registered last, so it runs after the entries are written. */
        private final class AtItsEnd implements Synchronization {
            private final boolean fails;

            AtItsEnd(boolean fails) {
                this.fails = fails;
            }

            @Override
            public void beforeCompletion() {
                numbered.countDown();
                try {
                    assertTrue(released.await(20, TimeUnit.SECONDS));
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
                if (fails) {
                    throw new IllegalStateException("fails at its end");
                }
            }

            @Override
            public void afterCompletion(int status) {}
        }
    }

    private List<String> ids(String after) {
        return feed(after, "items.id");
    }

    private String cursor(String after) {
        return feed(after, "nextCursor");
    }

    private <T> T feed(String after, String path) {
        return Api.call()
                .get("/api/v1/changes?municipalityCode=" + city + "&after=" + after)
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }

    private static Object position(String recordId) {
        return Api.call()
                .get("/api/v1/audit-entries?recordId=" + recordId)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].seal.position");
    }
}
