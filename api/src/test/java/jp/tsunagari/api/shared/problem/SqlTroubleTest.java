package jp.tsunagari.api.shared.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTroubleTest {
    @ParameterizedTest
    @CsvSource({
        "40001, true, false",
        "40P01, true, false",
        "55P03, true, false",
        "HYT00, true, false",
        "08006, false, true",
        "57P03, false, true",
        "53300, false, true",
        "90098, false, true",
        "23505, false, false",
        "42601, false, false",
    })
    void theStateTellsWhetherItPasses(String state, boolean lock, boolean unavailable) {
        Exception thrown = new RuntimeException(new SQLException("", state));
        assertEquals(lock, SqlTrouble.isLockConflict(thrown));
        assertEquals(unavailable, SqlTrouble.isUnavailable(thrown));
    }

    @Test
    void theReasonOfAFailedCommitIsFoundAmongTheSuppressed() {
        Exception commit = new RuntimeException("could not commit");
        commit.addSuppressed(new RuntimeException(new SQLException("", "57P01")));
        assertTrue(SqlTrouble.isUnavailable(new RuntimeException(commit)));
    }

    @Test
    void aPoolThatGivesNoConnectionInTimeIsUnavailable() {
        assertTrue(SqlTrouble.isUnavailable(new RuntimeException(new SQLException("", new TimeoutException()))));
        assertFalse(SqlTrouble.isUnavailable(new RuntimeException(new SQLException(""))));
    }

    @Test
    void aPoolWhoseConnectionsAreAllBusyIsUnavailable() throws SQLException {
        AgroalDataSourceConfigurationSupplier one = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(1)
                        .acquisitionTimeout(Duration.ofMinutes(1))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl("jdbc:h2:mem:")));
        try (AgroalDataSource pool = AgroalDataSource.from(one);
                Connection held = pool.getConnection()) {
            pool.getConfiguration().connectionPoolConfiguration().setAcquisitionTimeout(Duration.ofMillis(1));
            SQLException busy = assertThrows(SQLException.class, pool::getConnection);
            assertTrue(SqlTrouble.isUnavailable(new RuntimeException(busy)));
            assertFalse(held.isClosed());
        }
    }

    @Test
    void exceptionsThatNameEachOtherAreReadOnce() {
        Exception one = new RuntimeException();
        Exception other = new RuntimeException(one);
        one.addSuppressed(other);
        assertEquals(2, Causes.all(one).size());
    }
}
