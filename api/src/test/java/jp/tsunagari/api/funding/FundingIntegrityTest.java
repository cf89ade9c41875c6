package jp.tsunagari.api.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ledger that is changed behind the service's back is found out, twice: by the rules, and by the sums of the database. */
@ApiTest
class FundingIntegrityTest {
    @Inject
    DataSource database;

    @Inject
    FundingIntegrityService service;

    private Money money;
    private String award;
    private String allocation;
    private String contract;
    private String payment;

    @BeforeEach
    void aLedger() {
        money = new Money();
        award = money.award(2024, 1_000);
        allocation = Money.allocation(award, 900);
        contract = Money.contract(allocation, 800);
        payment = Money.payment(contract, 700);
        Money.reverse("payments/" + payment, 100);
    }

    @Test
    void anIntactLedgerIsToldAsSuch() {
        Money.get("platforms/" + money.platform + "/funding-integrity")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("awards", equalTo(1))
                .body("entries", equalTo(4))
                .body("violations.size()", equalTo(0));
        assertFalse(service.checkAll().broken().contains(UUID.fromString(award)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "update award set amount_yen = 899 where id = 'AWARD' | awards SPENDING_WITHIN_LIMIT over-award",
                "update allocation set amount_yen = 799 where id = 'ALLOCATION' | allocations SPENDING_WITHIN_LIMIT over-allocation",
                "update contract set amount_yen = 599 where id = 'CONTRACT' | contracts SPENDING_WITHIN_LIMIT over-contract",
                "update reversal set amount_yen = 701 where entry_id = 'PAYMENT' | payments REVERSALS_WITHIN_AMOUNT reversal-too-large",
                "update contract set contracted_on = '2025-04' where id = 'CONTRACT' | contracts CONTRACTS_IN_YEAR contract-outside-year",
                "update contract set contracted_on = '2023' where id = 'CONTRACT' | contracts CONTRACTS_IN_YEAR contract-outside-year",
                "update payment set paid_on = '2025-06-01' where id = 'PAYMENT' | payments PAYMENTS_IN_YEAR payment-outside-year",
                "update contract_contractor set kind = 'INDIVIDUAL' where contract_id = 'CONTRACT' | contracts PERSONS_WITHOUT_NAMES individual-named",
                "update award set carried_over_on = date '2025-04-01' where id = 'AWARD' | awards CARRY_OVER_IN_TIME carry-over-too-late",
                "update award set settled_on = date '2025-05-31', settled_awarded_yen = 1000, settled_allocated_yen = 900, settled_contracted_yen = 800, settled_paid_yen = 600, settled_returned_yen = 400 where id = 'AWARD' | awards SETTLED_WITHOUT_OPEN_ITEMS contract-open",
            })
    void whatNoRequestCanHaveDoneIsFound(String tampering, String found) throws SQLException {
        execute(tampering
                .replace("'AWARD'", "'" + award + "'")
                .replace("'ALLOCATION'", "'" + allocation + "'")
                .replace("'CONTRACT'", "'" + contract + "'")
                .replace("'PAYMENT'", "'" + payment + "'"));
        List<Map<String, String>> violations = Money.get("platforms/" + money.platform + "/funding-integrity")
                .then()
                .statusCode(200)
                .body("intact", equalTo(false))
                .extract()
                .path("violations");
        List<String> told = violations.stream()
                .map(violation ->
                        violation.get("recordType") + " " + violation.get("invariant") + " " + violation.get("code"))
                .toList();
        assertTrue(told.contains(found), told::toString);
        violations.forEach(violation -> assertFalse(violation.get("message").contains("{"), violation.toString()));
        assertTrue(service.checkAll().broken().contains(UUID.fromString(award)));
    }

    @Test
    void aSettledAwardThatChangedIsFound() throws SQLException {
        Money.payment(contract, 200);
        Money.settle(award, 200).then().statusCode(200);
        money.requireIntact();
        assertFalse(service.checkAll().broken().contains(UUID.fromString(award)));
        execute("update award set settled_allocated_yen = 901 where id = '" + award + "'");
        Money.get("platforms/" + money.platform + "/funding-integrity")
                .then()
                .body("violations.invariant", contains("SETTLED_FOR_GOOD"))
                .body("violations.recordId", contains(award));
        assertTrue(service.checkAll().broken().contains(UUID.fromString(award)));
    }

    @Test
    void operationsAreToldByAHealthCheckThatKeepsTheServiceReady() throws SQLException {
        execute("update award set amount_yen = 1 where id = '" + award + "'");
        Api.raw()
                .get("/q/health/well")
                .then()
                .statusCode(503)
                .body("checks.name", hasItem("funding-integrity"))
                .body("checks[0].status", equalTo("DOWN"))
                .body("checks[0].data.brokenAwards", greaterThanOrEqualTo(1));
        Api.raw().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    /** What the service itself cannot do nobody can do through it. */
    @Test
    @Tag("postgresql")
    void theServiceMayAddToTheLedgerAndNotChangeIt() throws SQLException {
        for (String statement : List.of(
                "update allocation set amount_yen = 1",
                "delete from contract",
                "update contract_contractor set name = ''",
                "delete from payment",
                "update reversal set amount_yen = 1",
                "delete from award")) {
            try (Connection connection = database.getConnection();
                    Statement sql = connection.createStatement()) {
                SQLException refused = assertThrows(SQLException.class, () -> sql.executeUpdate(statement), statement);
                assertEquals("42501", refused.getSQLState(), statement);
            }
        }
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = TestDatabase.asOwner(database).getConnection();
                Statement sql = connection.createStatement()) {
            assertEquals(1, sql.executeUpdate(statement), statement);
        }
    }
}
