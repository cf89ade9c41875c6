package jp.tsunagari.api.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.FreshRecords;
import jp.tsunagari.api.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever alters the audit behind the service's back is found out. */
@ApiTest
@TestProfile(FreshRecords.class)
class AuditVerificationTest {
    private static final List<String> TABLES = List.of("audit_entry", "audit_seal");

    @Inject
    AuditVerificationService verification;

    @Inject
    AuditSealer sealer;

    @Inject
    DataSource source;

    private String city;
    private String victim;

    @BeforeEach
    void fiveSealedEntriesOfACity() throws SQLException {
        city = Api.newCity();
        for (int i = 0; i < 4; i++) {
            Api.newOrganisation(city);
        }
        Api.newOrganisation(Api.newCity());
        String waiting =
                "select count(*) from audit_entry e where not exists (select 1 from audit_seal s where s.entry_id = e.id)";
        while (!text(waiting).equals("0")) {
            // does nothing while the scheduled run does it
            sealer.run();
        }
        victim = text("select entry_id from audit_seal where municipality_code = '" + city + "' and position = 3");
        for (String table : TABLES) {
            asOwner("create table kept_" + table + " as select * from " + table);
        }
        assertEquals(List.of(), verification.verify().breaks());
    }

    @AfterEach
    void mend() throws SQLException {
        for (String table : TABLES) {
            asOwner("delete from " + table + " where exists (select 1 from kept_" + table + ")");
            asOwner("insert into " + table + " select * from kept_" + table);
            asOwner("drop table kept_" + table);
        }
    }

    @Test
    void anIntactAuditIsReportedWithItsFigures() throws SQLException {
        AuditReport report = verification.verify();
        assertTrue(report.isIntact());
        assertEquals(Long.parseLong(text("select count(*) from audit_seal")), report.sealed());
        assertEquals(report.heads(), verification.verify().heads());
    }

    @Test
    void aChangedEntryIsFound() throws SQLException {
        asOwner("update audit_entry set caller_id = 'key:another' where id = '" + victim + "'");
        assertBreak(3, AuditBreak.Kind.CHANGED, victim);
    }

    @Test
    void aChangedFieldListIsFound() throws SQLException {
        asOwner("update audit_entry set changes = '[]' where id = '" + victim + "'");
        assertBreak(3, AuditBreak.Kind.CHANGED, victim);
    }

    @Test
    void aRemovedEntryIsFound() throws SQLException {
        asOwner("delete from audit_entry where id = '" + victim + "'");
        assertBreak(3, AuditBreak.Kind.ENTRY_MISSING, victim);
    }

    @Test
    void anEntryRemovedWithItsSealIsFound() throws SQLException {
        asOwner("delete from audit_entry where id = '" + victim + "'");
        asOwner("delete from audit_seal where entry_id = '" + victim + "'");
        assertBreak(3, AuditBreak.Kind.SEAL_MISSING, null);
    }

    @Test
    void anInsertedEntryIsFound() throws SQLException {
        UUID forged = UUID.randomUUID();
        asOwner("insert into audit_entry (id, number, municipality_code, at, caller_id, caller_roles, action, outcome)"
                + " select '" + forged
                + "', c.number, e.municipality_code, e.at, 'key:forged', 'ADMIN', 'createPlatform',"
                + " 'ALLOWED' from audit_entry e, change_entry c where e.id = '" + victim
                + "' and c.number = (select max(number) from change_entry where number < e.number)");
        assertBreak(0, AuditBreak.Kind.NOT_SEALED, forged.toString());
    }

    @Test
    void aRemovedSealIsFound() throws SQLException {
        asOwner("delete from audit_seal where entry_id = '" + victim + "'");
        assertBreak(3, AuditBreak.Kind.SEAL_MISSING, victim);
    }

    @Test
    void aChangedSealIsFound() throws SQLException {
        asOwner("update audit_seal set hash = '" + "0".repeat(64) + "' where entry_id = '" + victim + "'");
        assertBreak(3, AuditBreak.Kind.CHANGED, victim);
    }

    @Test
    void theSealOfAnotherEntryIsFound() throws SQLException {
        asOwner("update audit_seal set position = -1 where entry_id = '" + victim + "'");
        asOwner("update audit_seal set position = 3 where municipality_code = '" + city + "' and position = 4");
        asOwner("update audit_seal set position = 4 where entry_id = '" + victim + "'");
        AuditReport report = verification.verify();
        assertEquals(1, report.breaks().size());
        assertEquals(3, report.breaks().get(0).position());
        assertEquals(AuditBreak.Kind.CHANGED, report.breaks().get(0).kind());
    }

    @Test
    @Tag("postgresql")
    void theUserOfTheServiceCannotAlterTheAudit() throws SQLException {
        for (String table : TABLES) {
            for (String attempt :
                    List.of("update " + table + " set number = number", "delete from " + table, "truncate " + table)) {
                try (Connection connection = source.getConnection();
                        Statement statement = connection.createStatement()) {
                    SQLException refused = assertThrows(SQLException.class, () -> statement.execute(attempt), attempt);
                    assertEquals("42501", refused.getSQLState(), attempt);
                }
            }
        }
    }

    private void assertBreak(long position, AuditBreak.Kind kind, String entryId) {
        AuditReport report = verification.verify();
        UUID entry = entryId == null ? null : UUID.fromString(entryId);
        assertEquals(List.of(new AuditBreak(city, position, entry, kind)), report.breaks());
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner(source).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
