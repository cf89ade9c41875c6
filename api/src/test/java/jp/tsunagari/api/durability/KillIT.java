package jp.tsunagari.api.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives {@code kill -9} of the service and of its database. */
class KillIT {
    private static final int KILLS = 10;

    @TempDir
    Path folder;

    @Test
    void h2KeepsEveryAcknowledgedWriteOverTenKills() throws Exception {
        killAndCheck(PackagedApplication.H2, Map.of());
    }

    @Test
    void h2BeginsAgainWhenItIsKilledWhileTheFirstRecordsLoad() throws Exception {
        try (PackagedApplication first = PackagedApplication.start(PackagedApplication.H2, folder, Map.of())) {
            first.awaitMigrated();
            pause(1500);
            first.kill();
        }
        try (PackagedApplication second = PackagedApplication.start(PackagedApplication.H2, folder, Map.of())) {
            String body = second.awaitReady().send("GET", "platforms", null).body();
            assertTrue(body.contains("\"total\":16,"), body);
        }
    }

    @Test
    void postgresqlKeepsEveryAcknowledgedWriteOverTenKillsOfTheService() throws Exception {
        try (DurablePostgres postgres = DurablePostgres.start(folder)) {
            killAndCheck(PackagedApplication.POSTGRESQL, postgres.environment());
        }
    }

    @Test
    void theServiceComesBackByItselfWithEverythingWhenPostgresqlIsKilled() throws Exception {
        try (DurablePostgres postgres = DurablePostgres.start(folder);
                PackagedApplication application =
                        PackagedApplication.start(PackagedApplication.POSTGRESQL, folder, postgres.environment())) {
            application.awaitReady();
            for (int kill = 0; kill < 3; kill++) {
                Writers writers = Writers.start(application).awaitEachWrote();
                pause(300);
                postgres.kill();
                postgres.startAgain();
                writers.join();
                assertEquals(Set.of(503), Set.copyOf(writers.otherAnswers()), application::errors);
                awaitDatabase(application);
                writers.assertNothingLost(application);
            }
        }
    }

    @Test
    void thePackagedUrlOfH2AcknowledgesNothingThatIsNotOnDisk() throws Exception {
        Path application = PackagedApplication.H2.resolveSibling("app");
        try (var jars = Files.list(application);
                JarFile jar = new JarFile(jars.findFirst().orElseThrow().toFile());
                InputStream in = jar.getInputStream(jar.getEntry("application.properties"))) {
            Properties properties = new Properties();
            properties.load(in);
            String url = properties.getProperty("quarkus.datasource.jdbc.url");
            assertTrue(url.startsWith("jdbc:h2:file:") && url.contains(";WRITE_DELAY=0"), url);
            assertEquals("", properties.getProperty("%postgresql.quarkus.datasource.jdbc.url"));
        }
    }

    private void killAndCheck(Path jar, Map<String, String> environment) throws Exception {
        Writers before = null;
        int acknowledged = 0;
        for (int kill = 0; kill <= KILLS; kill++) {
            try (PackagedApplication application = PackagedApplication.start(jar, folder, environment)) {
                application.awaitReady();
                if (before != null) {
                    before.assertNothingLost(application);
                }
                before = Writers.start(application).awaitEachWrote();
                pause(400);
                application.kill();
                before.join();
                acknowledged += before.acknowledged();
                assertEquals(List.of(), before.otherAnswers());
            }
        }
        System.out.println(jar.getParent().getFileName() + ": " + KILLS + " kills, " + acknowledged + " writes kept");
    }

    private static void awaitDatabase(PackagedApplication application) throws Exception {
        long end = System.nanoTime() + 20_000_000_000L;
        while (application.send("GET", "municipalities", null).statusCode() != 200) {
            assertTrue(System.nanoTime() < end, "the service does not find its database again");
            Thread.onSpinWait();
        }
    }

    /** The moment of the kill is left to chance; nothing waits for a result here. */
    private static void pause(int atMostMillis) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextInt(atMostMillis));
    }
}
