package jp.tsunagari.api.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import jp.tsunagari.api.support.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is stopped and started again while callers write, as for an upgrade. Nobody touches the service. */
class OutageIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void theServiceSaysThatItIsNotReadyAndComesBackByItself() throws Exception {
        try (DurablePostgres postgres = DurablePostgres.start(folder);
                PackagedApplication application = PackagedApplication.start(
                                PackagedApplication.POSTGRESQL, folder, postgres.environment())
                        .awaitReady()) {
            Writers writers = Writers.start(application).awaitEachWrote();
            assertEquals(200, application.readiness());
            postgres.stop();
            Await.until(SOON, "readiness is down", () -> readiness(application) == 503);
            assertUnavailable(application.send("GET", "municipalities", null));
            assertUnavailable(
                    application.send("POST", "organisations", "{\"municipalityCode\":\"122190\",\"name\":\"団体\"}"));
            int before = writers.acknowledged();
            postgres.startAgain();
            Await.until(SOON, "readiness is up", () -> readiness(application) == 200);
            Await.until(SOON, "writes are done again", () -> writers.acknowledged() > before + 20);
            writers.join();
            assertEquals(Set.of(503), Set.copyOf(writers.otherAnswers()), application::errors);
            writers.assertNothingLost(application);
        }
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow().split(";")[0]);
        assertTrue(answer.body().contains("\"type\":\"/problems/unavailable\""), answer.body());
        assertTrue(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()) > 0);
    }

    private static int readiness(PackagedApplication application) {
        try {
            return application.readiness();
        } catch (IOException notAnswering) {
            return -1;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
