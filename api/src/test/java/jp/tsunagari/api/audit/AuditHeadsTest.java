package jp.tsunagari.api.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.FreshRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Heads that somebody noted tell later what the chains alone cannot: that their tails are still there. */
@ApiTest
@TestProfile(FreshRecords.class)
class AuditHeadsTest {
    @Inject
    AuditVerificationService verification;

    @Inject
    AuditSealer sealer;

    @Inject
    DataSource source;

    private AuditTables tables;
    private String city;
    private AuditHeads noted;

    @BeforeEach
    void headsAreNoted() throws SQLException {
        city = Api.newCity();
        Api.newOrganisation(city);
        Api.newOrganisation(city);
        tables = new AuditTables(source);
        tables.keep(sealer);
        noted = verification.verify().heads();
    }

    @AfterEach
    void putBack() throws SQLException {
        tables.putBack();
    }

    @Test
    void theyHoldWhileTheServiceGoesOn() throws SQLException {
        Api.newOrganisation(city);
        Api.newOrganisation(Api.newCity());
        tables.awaitSealed(sealer);
        AuditReport later = verification.verify(noted);
        assertTrue(later.isIntact());
        assertTrue(later.heads().upTo() > noted.upTo());
        assertNotEquals(noted.hash(), later.heads().hash());
    }

    @Test
    void aTailThatWasCutOffIsFound() throws SQLException {
        cutOff("municipality_code = '" + city + "' and position >= 3");
        assertEquals(List.of(), verification.verify().breaks());
        assertFalse(verification.verify(noted).isIntact());
    }

    @Test
    void aTailThatWasCutOffIsFoundWhenNewEntriesHaveTakenItsPlace() throws SQLException {
        cutOff("municipality_code = '" + city + "' and position >= 3");
        Api.newOrganisation(city);
        tables.awaitSealed(sealer);
        assertEquals(List.of(), verification.verify().breaks());
        assertFalse(verification.verify(noted).isIntact());
    }

    @Test
    void aChainThatIsGoneAsAWholeIsFound() throws SQLException {
        cutOff("municipality_code = '" + city + "'");
        assertEquals(List.of(), verification.verify().breaks());
        assertFalse(verification.verify(noted).isIntact());
    }

    private void cutOff(String seals) throws SQLException {
        String entries = tables.text("select count(*) from audit_entry");
        tables.asOwner(
                "delete from audit_entry where id in (select entry_id from audit_seal where " + seals + ")",
                "delete from audit_seal where " + seals);
        assertNotEquals(entries, tables.text("select count(*) from audit_entry"));
    }
}
