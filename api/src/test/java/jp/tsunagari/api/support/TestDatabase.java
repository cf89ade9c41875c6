package jp.tsunagari.api.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A database of the run's own: H2 in a new folder, or a real PostgreSQL started from its registry artefact. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres postgres;

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"));
    }

    @Override
    public Map<String, String> start() {
        try {
            return isPostgres() ? postgres() : h2();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Map<String, String> h2() throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/h2")), "run");
        return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:file:" + folder.toAbsolutePath() + "/test;WRITE_DELAY=0");
    }

    private Map<String, String> postgres() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres");
    }

    @Override
    public void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
