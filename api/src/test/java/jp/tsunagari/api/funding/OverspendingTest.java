package jp.tsunagari.api.funding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.api.support.Together;
import org.junit.jupiter.api.RepeatedTest;

/** However many spend at once: what fits is spent, and not a yen more. */
@ApiTest
class OverspendingTest {
    private static final int MANY = 100;
    private static final int YEN = 30;
    private static final int LIMIT = 100;

    @RepeatedTest(10)
    void theLastYenIsSpentOnce() throws Exception {
        Money money = new Money();
        String award = money.award(2024, LIMIT);
        String allocation = Money.allocation(money.award(2024, 1_000), LIMIT);
        String contract = Money.contract(Money.allocation(money.award(2024, 1_000), 1_000), LIMIT);
        spend("awards/" + award + "/allocations", Json.text(Map.of("amountYen", YEN)));
        spend("allocations/" + allocation + "/contracts", Json.text(Money.contract(YEN, "2024-10-01")));
        spend("contracts/" + contract + "/payments", Json.text(Map.of("amountYen", YEN, "date", "2024-10-01")));
        int spent = LIMIT / YEN * YEN;
        Money.get("awards/" + award).then().body("allocatedYen", equalTo(spent));
        Money.get("allocations/" + allocation).then().body("contractedYen", equalTo(spent));
        Money.get("contracts/" + contract).then().body("paidYen", equalTo(spent));
        money.requireIntact();
    }

    @RepeatedTest(10)
    void whatIsReversedOrSettledIsNotSpentAtTheSameMoment() throws Exception {
        Money money = new Money();
        String award = money.award(2024, 10);
        String allocation = Money.allocation(award, 10);
        String json = Json.text(Money.contract(10, "2024-10-01"));
        oneOf(Together.run(List.of(
                () -> post("allocations/" + allocation + "/contracts", json),
                () -> post("allocations/" + allocation + "/reversals", "{\"amountYen\":10,\"reason\":\"誤り\"}"))));
        String closing = money.award(2024, 10);
        String below = Money.allocation(closing, 10);
        oneOf(Together.run(List.of(
                () -> post("allocations/" + below + "/contracts", json),
                () -> post("awards/" + closing + "/settlement", "{\"returnedYen\":10,\"settledOn\":\"2025-05-31\"}"))));
        String carried = money.award(2024, 10);
        oneOf(Together.run(List.of(
                () -> post("awards/" + carried + "/carry-over", "{\"decidedOn\":\"2025-03-31\"}"),
                () -> post("awards/" + carried + "/carry-over", "{\"decidedOn\":\"2025-03-30\"}"))));
        money.requireIntact();
    }

    private static void spend(String path, String json) throws Exception {
        List<Integer> statuses = Together.run(MANY, () -> post(path, json));
        assertEquals(LIMIT / YEN, Collections.frequency(statuses, 201), statuses::toString);
        assertEquals(MANY - LIMIT / YEN, Collections.frequency(statuses, 409), statuses::toString);
    }

    private static void oneOf(List<Integer> statuses) {
        assertEquals(1, Collections.frequency(statuses, 409), statuses::toString);
        assertTrue(statuses.contains(201) || statuses.contains(200), statuses::toString);
    }

    /** Without the check of the answer against the contract, which other tests make and which takes longer than the request. */
    private static int post(String path, String json) {
        return given().header("Authorization", "Bearer " + Keys.admin())
                .contentType("application/json; charset=UTF-8")
                .body(json)
                .post("/api/v1/" + path)
                .statusCode();
    }
}
