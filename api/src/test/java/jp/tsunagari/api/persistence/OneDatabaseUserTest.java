package jp.tsunagari.api.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A city that has one ordinary database user owns the tables by it and runs the service by it. */
@ApiTest
@Tag("postgresql")
class OneDatabaseUserTest {
    private static final String USER = "only_user";
    private static final String ID = "'0195eea5-d400-718a-b154-b92bc3a6a88d'";
    private static final String ROW = "0, '122190', true, now(), now()";

    @Inject
    Flyway ofTheService;

    @Inject
    AgroalDataSource service;

    @BeforeEach
    void aUserWithItsDatabase() throws SQLException {
        asAdministrator("create role " + USER + " login password '" + USER + "'");
        asAdministrator("create database " + USER + " owner " + USER);
    }

    @AfterEach
    void noneLeft() throws SQLException {
        asAdministrator("drop database " + USER);
        asAdministrator("drop role " + USER);
    }

    @Test
    void aPaymentIsWrittenWithAllThatItHangsUnder() throws SQLException {
        migrate();
        migrate();
        try (Connection connection = asOnlyUser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into municipality (code, version, name, kind, created_at, updated_at)"
                    + " values ('122190', 0, '市原市', 'CITY', now(), now())");
            insert(
                    statement,
                    "platform",
                    "name, search_key, status, former_lead_departments, departments, goals, roadmap, former_names,"
                            + " participating_municipality_codes, declared_establishments, origin",
                    "'基盤', '基盤', 'PREPARING', '[]', '[]', '[]', '[]', '[]', '[]', '[]', 'ENTERED'");
            insert(
                    statement,
                    "funding_source",
                    "name, kind, bound_to_fiscal_year, origin",
                    "'財源', 'STATE', true, 'ENTERED'");
            insert(
                    statement,
                    "award",
                    "platform_id, source_id, fiscal_year, bound_to_fiscal_year, amount_yen, approximate, origin",
                    ID + ", " + ID + ", 2024, true, 10, false, 'ENTERED'");
            insert(statement, "allocation", "award_id, amount_yen, approximate, origin", ID + ", 10, false, 'ENTERED'");
            insert(
                    statement,
                    "contract",
                    "award_id, allocation_id, amount_yen, approximate, origin",
                    ID + ", " + ID + ", 10, false, 'ENTERED'");
            statement.execute("insert into contract_contractor (contract_id, position, kind, name) values (" + ID
                    + ", 0, 'COMPANY', '会社')");
            insert(
                    statement,
                    "payment",
                    "award_id, allocation_id, contract_id, amount_yen, approximate, origin",
                    ID + ", " + ID + ", " + ID + ", 10, false, 'ENTERED'");
            insert(
                    statement,
                    "reversal",
                    "entry_kind, entry_id, award_id, allocation_id, contract_id, payment_id, amount_yen, reason",
                    "'PAYMENT', " + ID + ", " + ID + ", " + ID + ", " + ID + ", " + ID + ", 10, '誤り'");
            assertEquals(
                    "42501",
                    assertThrows(SQLException.class, () -> statement.execute("delete from audit_entry"))
                            .getSQLState(),
                    "the audit is kept even from its owner");
        }
    }

    private static void insert(Statement statement, String table, String columns, String values) throws SQLException {
        statement.execute("insert into " + table + " (id, version, municipality_code, live, created_at, updated_at, "
                + columns + ") values (" + ID + ", " + ROW + ", " + values + ")");
    }

    private void migrate() {
        Map<String, String> placeholders =
                new HashMap<>(ofTheService.getConfiguration().getPlaceholders());
        placeholders.put("service_user", USER);
        Flyway.configure()
                .configuration(ofTheService.getConfiguration())
                .dataSource(asOnlyUser())
                .placeholders(placeholders)
                .load()
                .migrate();
    }

    private PGSimpleDataSource asOnlyUser() {
        PGSimpleDataSource source = (PGSimpleDataSource) TestDatabase.asOwner(service);
        source.setDatabaseName(USER);
        source.setUser(USER);
        source.setPassword(USER);
        return source;
    }

    private void asAdministrator(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner(service).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
