package jp.tsunagari.api.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jp.tsunagari.api.support.TestDatabase;

/** The audit behind the service's back: altered as the owner of its tables can, and put back as it was. */
final class AuditTables {
    /** In this order, so that what is sealed between the two copies has an entry in any case. */
    static final List<String> TABLES = List.of("audit_seal", "audit_entry");

    private final DataSource source;

    AuditTables(DataSource source) {
        this.source = source;
    }

    void keep(AuditSealer sealer) throws SQLException {
        awaitSealed(sealer);
        for (String table : TABLES) {
            asOwner("create table kept_" + table + " as select * from " + table);
        }
    }

    void putBack() throws SQLException {
        asOwner(
                // the sealer must not see one table without the other
                "select name from job where name = 'audit-sealer' for update",
                "delete from audit_seal",
                "delete from audit_entry",
                "insert into audit_entry select * from kept_audit_entry",
                "insert into audit_seal select * from kept_audit_seal");
        for (String table : TABLES) {
            asOwner("drop table kept_" + table);
        }
    }

    /** All in one transaction. */
    void asOwner(String... statements) throws SQLException {
        try (Connection connection = TestDatabase.asOwner(source).getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    /** Entries as the service would write them, without the time that so many requests would take. */
    void addEntries(String city, int entries) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_entry (id, municipality_code, at, caller_id, caller_roles, action, outcome)"
                                + " values (?, ?, current_timestamp, 'system', '', 'system', 'ALLOWED')")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < entries; i++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, city);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    void awaitSealed(AuditSealer sealer) throws SQLException {
        String waiting =
                "select count(*) from audit_entry e where not exists (select 1 from audit_seal s where s.entry_id = e.id)";
        while (!text(waiting).equals("0")) {
            // does nothing while the scheduled run does it
            sealer.run();
        }
    }

    String text(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
