package jp.tsunagari.api.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.tsunagari.api.durability.PackagedApplication.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that verifies the audit, as the build packs it. */
class VerifyAuditIT {
    private static final String COMMAND = "verify-audit";

    private static final Pattern NOTE = Pattern.compile("verify-audit (\\d+) ([0-9a-f]{64})");

    @TempDir
    Path folder;

    @Test
    void itVerifiesTheEmbeddedDatabaseOfAStoppedService() throws Exception {
        try (PackagedApplication application = PackagedApplication.start(PackagedApplication.H2, folder, Map.of())) {
            application.awaitReady();
            awaitSealed(application);
            application.stop();
        }
        Ended intact = PackagedApplication.run(PackagedApplication.H2, folder, Map.of(), COMMAND);
        assertEquals(0, intact.exit(), intact.output());
        assertTrue(intact.output().contains("改変はありません"), intact.output());
        assertTrue(intact.output().contains("The audit is intact"), intact.output());
        assertComparesWithANote(intact);
        Ended senseless = PackagedApplication.run(PackagedApplication.H2, folder, Map.of(), COMMAND, "twelve");
        assertEquals(2, senseless.exit(), senseless.output());
        assertTrue(senseless.output().contains("verify-audit <number> <hash>"), senseless.output());

        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("data/tsunagari").toAbsolutePath(), "tsunagari", "tsunagari")) {
            alter(connection);
        }
        assertBroken(PackagedApplication.run(PackagedApplication.H2, folder, Map.of(), COMMAND));
    }

    @Test
    void itVerifiesPostgresqlWhileTheServiceRuns() throws Exception {
        try (DurablePostgres postgres = DurablePostgres.start(folder);
                PackagedApplication application =
                        PackagedApplication.start(PackagedApplication.POSTGRESQL, folder, postgres.environment())) {
            application.awaitReady();
            assertEquals(
                    201,
                    application
                            .send("PUT", "municipalities/122190", "{\"name\":\"市原市\",\"kind\":\"CITY\"}")
                            .statusCode());
            awaitSealed(application);
            Ended intact =
                    PackagedApplication.run(PackagedApplication.POSTGRESQL, folder, postgres.environment(), COMMAND);
            assertEquals(0, intact.exit(), intact.output());
            try (Connection connection = postgres.owner().getConnection()) {
                alter(connection);
            }
            assertBroken(
                    PackagedApplication.run(PackagedApplication.POSTGRESQL, folder, postgres.environment(), COMMAND));
        }
    }

    @Test
    void aCommandThatThereIsNotIsRefusedInBothLanguages() throws Exception {
        Ended refused = PackagedApplication.run(PackagedApplication.H2, folder, Map.of(), "verify");
        assertEquals(2, refused.exit(), refused.output());
        assertTrue(refused.output().contains("「verify」という指示はありません"), refused.output());
        assertTrue(refused.output().contains("Commands: admin-key, verify-audit"), refused.output());
    }

    private void assertComparesWithANote(Ended intact) throws Exception {
        Matcher note = NOTE.matcher(intact.output());
        assertTrue(note.find(), intact.output());
        Ended same = PackagedApplication.run(
                PackagedApplication.H2, folder, Map.of(), COMMAND, note.group(1), note.group(2));
        assertEquals(0, same.exit(), same.output());
        Ended other = PackagedApplication.run(
                PackagedApplication.H2, folder, Map.of(), COMMAND, note.group(1), "0".repeat(64));
        assertEquals(1, other.exit(), other.output());
        assertTrue(other.output().contains("控えと一致しません"), other.output());
        assertTrue(other.output().contains("The audit is not as noted"), other.output());
    }

    private static void assertBroken(Ended broken) {
        assertEquals(1, broken.exit(), broken.output());
        assertTrue(broken.output().contains("122190, position 1 (entry "), broken.output());
        assertTrue(broken.output().contains("書き換えられています"), broken.output());
    }

    private static void alter(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertEquals(
                    1,
                    statement.executeUpdate(
                            "update audit_entry set caller_id = 'key:another' where id ="
                                    + " (select entry_id from audit_seal where municipality_code = '122190' and position = 1)"));
        }
    }

    private static void awaitSealed(PackagedApplication application) throws Exception {
        long end = System.nanoTime() + 20_000_000_000L;
        String path = "audit-entries?municipalityCode=122190&outcome=ALLOWED&limit=1";
        while (application.send("GET", path, null).body().contains("\"seal\":null")) {
            assertTrue(System.nanoTime() < end, "not sealed");
        }
    }
}
