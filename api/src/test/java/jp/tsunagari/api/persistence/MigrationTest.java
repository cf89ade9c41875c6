package jp.tsunagari.api.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.TestDatabase;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/**
 * The migrations lead from nothing to what the entities expect, and running them again changes nothing. The upgrade from an earlier
 * release belongs here too: its scripts, some rows of its time, then the rest.
 */
@ApiTest
class MigrationTest {
    @Inject
    Flyway ofTheService;

    @Inject
    AgroalDataSource database;

    @Inject
    SessionFactory entities;

    @Test
    void anEmptyDatabaseIsBuiltOnceAndThenLeftAlone() throws SQLException {
        String schema =
                "empty_" + UUID.randomUUID().toString().replace('-', '_').toLowerCase(Locale.ROOT);
        Flyway flyway = Flyway.configure()
                .configuration(ofTheService.getConfiguration())
                .defaultSchema(schema)
                .load();
        int scripts = flyway.info().pending().length;
        assertTrue(scripts > 0);
        assertEquals(scripts, flyway.migrate().migrationsExecuted);
        assertEquals(0, flyway.migrate().migrationsExecuted);
        assertTrue(flyway.validateWithResult().validationSuccessful);
        try (Connection connection = TestDatabase.asOwner(database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema \"" + schema + "\" cascade");
        }
    }

    @Test
    void theServiceRunsOnAllScripts() {
        assertEquals(0, ofTheService.info().pending().length);
        assertTrue(ofTheService.validateWithResult().validationSuccessful);
    }

    @Test
    void tablesAndColumnsAreAsTheEntitiesExpect() {
        entities.getSchemaManager().validateMappedObjects();
    }
}
