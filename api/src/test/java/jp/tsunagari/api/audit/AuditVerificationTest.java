package jp.tsunagari.api.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.FreshRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever alters the audit behind the service's back is found out. */
@ApiTest
@TestProfile(FreshRecords.class)
class AuditVerificationTest {
    @Inject
    AuditVerificationService verification;

    @Inject
    AuditSealer sealer;

    @Inject
    DataSource source;

    private AuditTables tables;
    private String city;
    private String victim;

    @BeforeEach
    void fiveSealedEntriesOfACity() throws SQLException {
        city = Api.newCity();
        for (int i = 0; i < 4; i++) {
            Api.newOrganisation(city);
        }
        Api.newOrganisation(Api.newCity());
        tables = new AuditTables(source);
        tables.keep(sealer);
        victim = tables.text(
                "select entry_id from audit_seal where municipality_code = '" + city + "' and position = 3");
        assertEquals(List.of(), verification.verify().breaks());
    }

    @AfterEach
    void mend() throws SQLException {
        tables.putBack();
    }

    @Test
    void anIntactAuditIsReportedWithItsFigures() throws SQLException {
        AuditReport report = verification.verify();
        assertTrue(report.isIntact());
        assertEquals(Long.parseLong(tables.text("select count(*) from audit_seal")), report.sealed());
        assertEquals(report.heads(), verification.verify().heads());
    }

    @Test
    void aChangedEntryIsFound() throws SQLException {
        tables.asOwner("update audit_entry set caller_id = 'key:another' where id = '" + victim + "'");
        assertBreak(3, AuditBreak.Kind.CHANGED, victim);
    }

    @Test
    void aChangedFieldListIsFound() throws SQLException {
        tables.asOwner("update audit_entry set changes = '[]' where id = '" + victim + "'");
        assertBreak(3, AuditBreak.Kind.CHANGED, victim);
    }

    @Test
    void aRemovedEntryIsFound() throws SQLException {
        tables.asOwner("delete from audit_entry where id = '" + victim + "'");
        assertBreak(3, AuditBreak.Kind.ENTRY_MISSING, victim);
    }

    @Test
    void anEntryRemovedWithItsSealIsFound() throws SQLException {
        tables.asOwner("delete from audit_entry where id = '" + victim + "'");
        tables.asOwner("delete from audit_seal where entry_id = '" + victim + "'");
        assertBreak(3, AuditBreak.Kind.SEAL_MISSING, null);
    }

    @Test
    void anInsertedEntryIsFound() throws SQLException {
        UUID forged = UUID.randomUUID();
        tables.asOwner(
                "insert into audit_entry (id, number, municipality_code, at, caller_id, caller_roles, action, outcome)"
                        + " select '" + forged
                        + "', c.number, e.municipality_code, e.at, 'key:forged', 'ADMIN', 'createPlatform',"
                        + " 'ALLOWED' from audit_entry e, change_entry c where e.id = '" + victim
                        + "' and c.number = (select max(number) from change_entry where number < e.number)");
        assertBreak(0, AuditBreak.Kind.NOT_SEALED, forged.toString());
    }

    @Test
    void anEntrySealedInFrontOfTheFirstIsFound() throws SQLException {
        tables.asOwner(
                "update audit_seal set position = -1 where municipality_code = '" + city + "' and position = 5",
                "update audit_entry set caller_id = 'key:another' where id ="
                        + " (select entry_id from audit_seal where municipality_code = '" + city
                        + "' and position = -1)");
        AuditReport report = verification.verify();
        assertEquals(1, report.breaks().size());
        assertEquals(AuditBreak.Kind.SEAL_MISSING, report.breaks().get(0).kind());
    }

    @Test
    void aChangeFarDownALongChainIsFound() throws SQLException {
        tables.addEntries(city, 2500);
        tables.awaitSealed(sealer);
        AuditReport intact = verification.verify();
        assertTrue(intact.isIntact());
        assertEquals(Long.parseLong(tables.text("select count(*) from audit_seal")), intact.sealed());
        String late = "select entry_id from audit_seal where municipality_code = '" + city + "' and position = 2400";
        victim = tables.text(late);
        tables.asOwner("update audit_entry set caller_id = 'key:another' where id = '" + victim + "'");
        assertBreak(2400, AuditBreak.Kind.CHANGED, victim);
    }

    @Test
    void aRemovedSealIsFound() throws SQLException {
        tables.asOwner("delete from audit_seal where entry_id = '" + victim + "'");
        assertBreak(3, AuditBreak.Kind.SEAL_MISSING, victim);
    }

    @Test
    void aChangedSealIsFound() throws SQLException {
        tables.asOwner("update audit_seal set hash = '" + "0".repeat(64) + "' where entry_id = '" + victim + "'");
        assertBreak(3, AuditBreak.Kind.CHANGED, victim);
    }

    @Test
    void theSealOfAnotherEntryIsFound() throws SQLException {
        tables.asOwner("update audit_seal set position = -1 where entry_id = '" + victim + "'");
        tables.asOwner("update audit_seal set position = 3 where municipality_code = '" + city + "' and position = 4");
        tables.asOwner("update audit_seal set position = 4 where entry_id = '" + victim + "'");
        AuditReport report = verification.verify();
        assertEquals(1, report.breaks().size());
        assertEquals(3, report.breaks().get(0).position());
        assertEquals(AuditBreak.Kind.CHANGED, report.breaks().get(0).kind());
    }

    @Test
    @Tag("postgresql")
    void theUserOfTheServiceCannotAlterTheAudit() throws SQLException {
        for (String table : AuditTables.TABLES) {
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
}
