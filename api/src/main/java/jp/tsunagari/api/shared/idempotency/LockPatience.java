package jp.tsunagari.api.shared.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a statement waits for another transaction: on PostgreSQL said for the transaction, on H2 for the session and taken back. */
@ApplicationScoped
class LockPatience {
    private final boolean isPostgres;
    private final long millis;

    LockPatience(@ConfigProperty(name = "quarkus.datasource.db-kind") String engine, IdempotencySettings settings) {
        this.isPostgres = engine.equals("postgresql");
        this.millis = settings.patience().toMillis();
    }

    /** @return what {@link #end} needs */
    int begin(Connection connection, Duration wait) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (isPostgres) {
                statement.execute("set local lock_timeout = " + wait.toMillis());
                return 0;
            }
            int before = number(statement, "select lock_timeout()");
            statement.execute("set lock_timeout " + wait.toMillis());
            return before;
        }
    }

    /** The work that follows waits as long for what it locks itself. */
    void ofWork(Connection connection) throws SQLException {
        if (isPostgres) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local lock_timeout = " + millis);
            }
        }
    }

    void end(Connection connection, int before) throws SQLException {
        if (!isPostgres) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set lock_timeout " + before);
            }
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
