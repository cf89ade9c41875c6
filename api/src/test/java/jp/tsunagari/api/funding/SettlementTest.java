package jp.tsunagari.api.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An award is closed once everything adds up, and then for good. */
@ApiTest
class SettlementTest {
    private Money money;
    private String award;
    private String allocation;
    private String contract;
    private String other;

    @BeforeEach
    void anAwardWithTwoOpenContracts() {
        money = new Money();
        award = money.award(2024, 1_000);
        allocation = Money.allocation(award, 900);
        contract = Money.contract(allocation, 500);
        other = Money.contract(allocation, 300);
        Money.payment(contract, 200);
    }

    @Test
    void everythingThatIsOpenIsToldAtOnce() {
        Money.settle(award, 100)
                .then()
                .statusCode(409)
                .body("errors.code", containsInAnyOrder("contract-open", "contract-open", "settlement-does-not-add-up"))
                .body("errors.message", hasItem(containsString(contract)))
                .body("errors.message", hasItem(containsString(other)))
                .body("errors.message", hasItem(containsString("300円")))
                .body("errors.find { it.code == 'settlement-does-not-add-up' }.pointer", equalTo("/returnedYen"))
                .body("errors.find { it.code == 'settlement-does-not-add-up' }.message", containsString("差額 700円"));
        Money.get("awards/" + award + "/settlement")
                .then()
                .body("state", equalTo("OPEN"))
                .body("settledOn", nullValue())
                .body("leftYen", equalTo(800))
                .body("openContracts.contractId", contains(contract, other))
                .body("openContracts.openYen", contains(300, 300));
        Money.get("awards/" + award).then().body("state", equalTo("OPEN")).body("settledOn", nullValue());
    }

    @Test
    void aSettledAwardIsClosedForGood() {
        String payment = close();
        Money.settle(award, 501).then().statusCode(409).body("errors.code", contains("settlement-does-not-add-up"));
        Money.settle(award, 499).then().statusCode(409).body("errors.code", contains("settlement-does-not-add-up"));
        Money.settle(award, 500)
                .then()
                .statusCode(200)
                .body("state", equalTo("SETTLED"))
                .body("settledOn", equalTo("2025-05-31"))
                .body("returnedYen", equalTo(500))
                .body("leftYen", equalTo(0));
        Money.get("awards/" + award + "/settlement")
                .then()
                .body("state", equalTo("SETTLED"))
                .body("awardedYen", equalTo(1_000))
                .body("paidYen", equalTo(500))
                .body("returnedYen", equalTo(500))
                .body("openContracts", empty());

        Map<String, Map<String, ?>> changes = new LinkedHashMap<>();
        changes.put("awards/" + award + "/allocations", Map.of("amountYen", 1));
        changes.put("allocations/" + allocation + "/contracts", Money.contract(1, "2024-10-01"));
        changes.put("contracts/" + contract + "/payments", Map.of("amountYen", 1, "date", "2024-10-01"));
        for (String entry : List.of(
                "awards/" + award, "allocations/" + allocation, "contracts/" + contract, "payments/" + payment)) {
            changes.put(entry + "/reversals", Map.of("amountYen", 1, "reason", "誤り"));
        }
        changes.put("awards/" + award + "/carry-over", Map.of("decidedOn", "2025-03-31"));
        changes.put("awards/" + award + "/settlement", Map.of("returnedYen", 500, "settledOn", "2025-05-31"));
        String before = Money.get("platforms/" + money.platform + "/ledger").asString();
        changes.forEach((path, body) ->
                Money.post(path, body).then().statusCode(409).body("errors.code", contains("award-settled")));
        assertEquals(
                before, Money.get("platforms/" + money.platform + "/ledger").asString());
        money.summary(2024)
                .then()
                .body("returnedYen", equalTo(500))
                .body("leftYen", equalTo(0))
                .body("bySource.returnedYen", contains(500));
        money.requireIntact();
        // Another award of the same platform is not touched by it.
        Money.allocation(money.award(2024, 10), 10);
    }

    @Test
    void aSettlementThatIsSentAgainIsAnsweredAgain() {
        close();
        for (int i = 0; i < 2; i++) {
            Api.call()
                    .header("Idempotency-Key", "settle-1")
                    .body(Map.of("returnedYen", 500, "settledOn", "2025-05-31"))
                    .post("/api/v1/awards/" + award + "/settlement")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("SETTLED"));
        }
    }

    @Test
    void anAwardIsSettledOnADayFromTheBeginningOfItsYearUntilToday() {
        close();
        refusedOn("2024-03-31", "settled-too-early");
        refusedOn(LocalDate.now(Today.TOKYO).plusDays(2).toString(), "decision-in-future");
        Money.get("awards/" + award).then().body("state", equalTo("OPEN"));
        settle(LocalDate.now(Today.TOKYO).toString()).then().statusCode(200);
    }

    private void refusedOn(String day, String code) {
        settle(day)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/settledOn"))
                .body("errors.code", contains(code));
    }

    private Response settle(String day) {
        return Money.post("awards/" + award + "/settlement", Map.of("returnedYen", 500, "settledOn", day));
    }

    /** Pays one contract and takes the other back. */
    private String close() {
        String payment = Money.payment(contract, 300);
        Money.reverse("contracts/" + other, 300).then().statusCode(201);
        return payment;
    }
}
