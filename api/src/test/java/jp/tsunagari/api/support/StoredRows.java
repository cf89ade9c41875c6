package jp.tsunagari.api.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Everything that the service has stored: to see that nothing changed, or to put it back as it was. */
public final class StoredRows {
    private static final String COPY = "copy_of_";

    /** Noted whenever a key is used, also for what is refused. */
    private static final String LAST_USE = "last_used_at";

    /** What grows or moves by itself: jobs seal and purge it while a test runs. */
    private static final Set<String> OF_JOBS = Set.of("audit_entry", "audit_seal", "change_horizon", "job");

    private final DataSource source;

    public StoredRows(DataSource source) {
        Keys.admin();
        this.source = TestDatabase.asOwner(source);
    }

    /** All rows of each table, in an order of their own. */
    public Map<String, List<String>> read() {
        return with(statement -> {
            Map<String, List<String>> rows = new TreeMap<>();
            for (String table : tables(statement)) {
                rows.put(table, rows(statement, table));
            }
            return rows;
        });
    }

    /** All rows of one table, be it one that moves by itself. */
    public List<String> read(String table) {
        return with(statement -> rows(statement, table));
    }

    /** Copies all tables beside themselves. */
    public void keep() {
        with(statement -> {
            for (String table : tables(statement)) {
                statement.execute("drop table if exists " + COPY + table);
                statement.execute("create table " + COPY + table + " as select * from " + table);
            }
            return null;
        });
    }

    /** Puts back what {@link #keep()} copied. */
    public void restore() {
        with(statement -> {
            checkReferences(statement, false);
            for (String table : tables(statement)) {
                statement.execute("delete from " + table);
                statement.execute("insert into " + table + " select * from " + COPY + table);
            }
            checkReferences(statement, true);
            return null;
        });
    }

    private static void checkReferences(Statement statement, boolean on) throws SQLException {
        statement.execute(
                TestDatabase.isPostgres()
                        ? "set session_replication_role = " + (on ? "origin" : "replica")
                        : "set referential_integrity " + on);
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select table_name from information_schema.tables"
                + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                String name = rows.getString(1).toLowerCase();
                if (!name.startsWith(COPY) && !name.startsWith("flyway") && !OF_JOBS.contains(name)) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    private static List<String> rows(Statement statement, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery("select * from " + table)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    if (result.getMetaData().getColumnName(i).equalsIgnoreCase(LAST_USE)) {
                        continue;
                    }
                    row.append(result.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
        }
        Collections.sort(rows);
        return rows;
    }

    private interface Work<T> {
        T in(Statement statement) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            return work.in(statement);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
