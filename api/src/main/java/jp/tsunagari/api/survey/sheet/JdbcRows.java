package jp.tsunagari.api.survey.sheet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes rows that are too many to be objects of the persistence context. */
final class JdbcRows {
    /** So many rows are held at once while all are gone through. */
    private static final int FETCHED = 5000;

    interface Parameters {
        void setOn(PreparedStatement statement) throws SQLException;
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    interface Each {
        void see(ResultSet row) throws SQLException;
    }

    private JdbcRows() {}

    static <T> List<T> query(Connection connection, String sql, Parameters parameters, Row<T> row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.setOn(statement);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row.read(result));
                }
            }
            return rows;
        }
    }

    /** Shows the rows one after the other and never holds them all; PostgreSQL sends them in portions while a transaction is open. */
    static void forEach(Connection connection, String sql, Parameters parameters, Each each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCHED);
            parameters.setOn(statement);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    each.see(result);
                }
            }
        }
    }

    /**
     * The same on H2, which collects all rows first unless it is told otherwise. It then reads each row when it is asked for, so the whole
     * transaction must see the rows as they were when it began; it must be one of its own, because saying so ends the one before.
     */
    static void forEachOnH2(Connection connection, String sql, Parameters parameters, Each each) throws SQLException {
        int before = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        execute(connection, "set lazy_query_execution 1");
        try {
            forEach(connection, sql, parameters, each);
        } finally {
            execute(connection, "set lazy_query_execution 0");
            connection.setTransactionIsolation(before);
        }
    }

    static int update(Connection connection, String sql, Parameters parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.setOn(statement);
            return statement.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
