package jp.tsunagari.api.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

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

    /** The tables belong to one user and the service runs as another, as they should where it matters. */
    private Map<String, String> postgres() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role service login password 'service'");
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                "quarkus.datasource.username",
                "service",
                "quarkus.datasource.password",
                "service",
                "quarkus.flyway.username",
                "postgres",
                "quarkus.flyway.password",
                "postgres");
    }

    /** The tables with the rights of their owner, for what the service itself must not be able to do. */
    public static DataSource asOwner(DataSource service) {
        if (!isPostgres()) {
            return service;
        }
        Config config = ConfigProvider.getConfig();
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(config.getValue("quarkus.datasource.jdbc.url", String.class));
        owner.setUser(config.getValue("quarkus.flyway.username", String.class));
        owner.setPassword(config.getValue("quarkus.flyway.password", String.class));
        return owner;
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
