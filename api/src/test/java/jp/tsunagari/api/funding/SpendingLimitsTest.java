package jp.tsunagari.api.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No amount that is none, and nothing below an entry that it does not have. */
@ApiTest
class SpendingLimitsTest {
    private Money money;

    @BeforeEach
    void newCity() {
        money = new Money();
    }

    @Test
    void anAmountIsAWholeNumberOfYenFromOneToATrillion() {
        String award = money.award(2024, 100);
        String allocation = Money.allocation(award, 100);
        String contract = Money.contract(allocation, 100);
        String payment = Money.payment(contract, 50);
        Map<String, Map<String, ?>> paths = new LinkedHashMap<>();
        paths.put("platforms/" + money.platform + "/awards", Map.of("sourceId", money.source, "fiscalYear", 2024));
        paths.put("awards/" + award + "/allocations", Map.of());
        paths.put("allocations/" + allocation + "/contracts", Money.contract(1, "2024-10-01"));
        paths.put("contracts/" + contract + "/payments", Map.of("date", "2024-10-01"));
        for (String entry : List.of(
                "awards/" + award, "allocations/" + allocation, "contracts/" + contract, "payments/" + payment)) {
            paths.put(entry + "/reversals", Map.of("reason", "誤り"));
        }
        Map<String, Object> wrong = new LinkedHashMap<>();
        wrong.put("0", "out-of-range");
        wrong.put("-1", "out-of-range");
        wrong.put("1000000000001", "out-of-range");
        wrong.put("9223372036854775808", "out-of-range");
        wrong.put("0.5", "wrong-type");
        wrong.put("10.0", "wrong-type");
        wrong.put("1e3", "wrong-type");
        wrong.put("\"1000\"", "wrong-type");
        wrong.put("\"千円\"", "wrong-type");
        wrong.put("true", "wrong-type");
        wrong.put("null", "null");
        paths.forEach((path, body) -> wrong.forEach((amount, code) -> {
            String json = Json.text(Money.with(body, Map.of("amountYen", 987_654_321)))
                    .replace("987654321", amount);
            Response answer = Api.call().body(json).post("/api/v1/" + path);
            assertEquals(422, answer.statusCode(), path + " " + amount);
            assertEquals(List.of("/amountYen"), answer.path("errors.pointer"), path + " " + amount);
            assertEquals(List.of(code), answer.path("errors.code"), path + " " + amount);
        }));
        Money.get("awards/" + award).then().body("netYen", equalTo(100)).body("paidYen", equalTo(50));
    }

    @Test
    void theReturnedAmountMayBeNothingButNotLess() {
        String award = money.award(2024, 100);
        for (String amount : List.of("-1", "1000000000001", "0.5", "\"0\"")) {
            Api.call()
                    .body("{\"settledOn\":\"2025-05-31\",\"returnedYen\":" + amount + "}")
                    .post("/api/v1/awards/" + award + "/settlement")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/returnedYen"));
        }
    }

    @Test
    void aTrillionIsGrantedAndSpentToTheLastYen() {
        String award = money.award(2024, 1_000_000_000_000L);
        String allocation = Money.allocation(award, 999_999_999_999L);
        String contract = Money.contract(allocation, 999_999_999_999L);
        Money.payment(contract, 999_999_999_999L);
        refused(Money.post("awards/" + award + "/allocations", Map.of("amountYen", 2)), "/amountYen over-award", "1円");
        Money.allocation(award, 1);
        refused(Money.post("awards/" + award + "/allocations", Map.of("amountYen", 1)), "/amountYen over-award", "0円");
        refused(
                Money.post("allocations/" + allocation + "/contracts", Money.contract(1, "2024-10-01")),
                "/amountYen over-allocation",
                "0円");
        refused(
                Money.post("contracts/" + contract + "/payments", Map.of("amountYen", 1, "date", "2024-10-01")),
                "/amountYen over-contract",
                "0円");
        money.requireIntact();
    }

    @Test
    void whatIsReversedIsFreeAgainAndNeverMoreThanWhatIsNotUsedBelow() {
        String award = money.award(2024, 100);
        String allocation = Money.allocation(award, 80);
        String contract = Money.contract(allocation, 60);
        String payment = Money.payment(contract, 40);
        Map<String, Integer> left = new LinkedHashMap<>();
        left.put("awards/" + award, 20);
        left.put("allocations/" + allocation, 20);
        left.put("contracts/" + contract, 20);
        left.put("payments/" + payment, 40);
        left.forEach((entry, yen) ->
                refused(Money.reverse(entry, yen + 1), "/amountYen reversal-too-large", "" + yen + "円まで"));
        Money.reverse("payments/" + payment, 15).then().statusCode(201);
        refused(Money.reverse("payments/" + payment, 26), "/amountYen reversal-too-large", "25円まで");
        Money.reverse("payments/" + payment, 25)
                .then()
                .statusCode(201)
                .body("entryKind", equalTo("PAYMENT"))
                .body("entryId", equalTo(payment));
        refused(Money.reverse("payments/" + payment, 1), "/amountYen reversal-too-large", "0円まで");
        Money.reverse("contracts/" + contract, 60).then().statusCode(201);
        Money.contract(allocation, 80);
        Money.reverse("awards/" + award, 20).then().statusCode(201);
        refused(Money.reverse("awards/" + award, 1), "/amountYen reversal-too-large", "0円まで");
        Money.get("payments/" + payment + "/reversals").then().body("items.amountYen", contains(15, 25));
        money.requireIntact();
    }

    /** 9,007 trillion, so that the next award would leave what a client can count exactly. */
    @Test
    void allAwardsOfAPlatformStayWithinWhatEveryClientCountsExactly() {
        StringBuilder file = new StringBuilder("number,parentNumber,kind,amountYen,fiscalYear,fundingSource\n");
        for (int i = 1; i <= 9007; i++) {
            file.append(i).append(",,AWARD,1000000000000,2024,大きな財源\n");
        }
        load(file.toString()).then().statusCode(200).body("awards", equalTo(9007));
        long left = (1L << 53) - 1 - 9_007_000_000_000_000L;
        refused(award(left + 1), "/amountYen sum-too-large", left + "");
        load("number,parentNumber,kind,amountYen,fiscalYear,fundingSource\n1,,AWARD," + (left + 1) + ",2025,財源\n")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/rows/2/amountYen"))
                .body("errors.code", contains("sum-too-large"));
        award(left).then().statusCode(201);
        refused(award(1), "/amountYen sum-too-large", "0");
        money.summary(2024).then().body("awardedYen", equalTo((1L << 53) - 1));
    }

    private Response award(long yen) {
        return Money.post(
                "platforms/" + money.platform + "/awards",
                Map.of("sourceId", money.source, "fiscalYear", 2024, "amountYen", yen));
    }

    private Response load(String csv) {
        return Money.load(money.platform, csv.getBytes(StandardCharsets.UTF_8), false);
    }

    private static void refused(Response answer, String fault, String words) {
        answer.then()
                .statusCode(409)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains(fault))
                .body("errors[0].message", containsString(words));
    }
}
