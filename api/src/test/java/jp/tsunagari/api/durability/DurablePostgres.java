package jp.tsunagari.api.durability;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.tsunagari.api.shared.contact.MadeKeys;

/** A PostgreSQL with the settings of a real one (the embedded default trades durability for speed), which can be killed. */
public final class DurablePostgres implements AutoCloseable {
    private static final String DATABASE = "tsunagari";
    private static final String OWNER = "tsunagari_owner";
    private static final String SERVICE = "tsunagari";

    private final Path data;
    private EmbeddedPostgres postgres;

    private DurablePostgres(Path data) {
        this.data = data;
    }

    public static DurablePostgres start(Path folder) throws IOException {
        DurablePostgres database = new DurablePostgres(folder.resolve("postgres"));
        database.postgres = database.run(0);
        try (Connection connection = database.postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login password '" + OWNER + "'");
            statement.execute("create role " + SERVICE + " login password '" + SERVICE + "'");
            statement.execute("create database " + DATABASE + " owner " + OWNER);
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
        return database;
    }

    public Map<String, String> environment() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + DATABASE,
                "QUARKUS_DATASOURCE_USERNAME", SERVICE,
                "QUARKUS_DATASOURCE_PASSWORD", SERVICE,
                "QUARKUS_FLYWAY_USERNAME", OWNER,
                "QUARKUS_FLYWAY_PASSWORD", OWNER,
                "TSUNAGARI_CONTACTS_KEYS", MadeKeys.line("test", 1));
    }

    /** With the rights of the owner of the tables, as an administrator of the database has them. */
    public DataSource owner() {
        return postgres.getDatabase(OWNER, DATABASE);
    }

    /** {@code kill -9} of the server; returns when all its processes are gone. */
    void kill() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> workers = server.descendants().toList();
        server.destroyForcibly();
        server.onExit().join();
        workers.forEach(worker -> worker.onExit().join());
    }

    /** As an operator stops it: what runs is ended, what is committed stays. */
    void stop() throws IOException {
        postgres.close();
    }

    /** On the same files and the same port, as an operator or a supervisor would. */
    void startAgain() throws IOException {
        int port = postgres.getPort();
        postgres.close();
        postgres = run(port);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private EmbeddedPostgres run(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }
}
