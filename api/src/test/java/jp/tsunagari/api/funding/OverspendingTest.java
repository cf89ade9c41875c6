package jp.tsunagari.api.funding;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import org.junit.jupiter.api.RepeatedTest;

/** However many spend at once: what fits is spent, and not a yen more. */
@ApiTest
class OverspendingTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int MANY = 100;
    private static final int YEN = 30;
    private static final int LIMIT = 100;

    @RepeatedTest(10)
    void theLastYenIsSpentOnce() {
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
    void whatIsReversedOrSettledIsNotSpentAtTheSameMoment() {
        Money money = new Money();
        String award = money.award(2024, 10);
        String allocation = Money.allocation(award, 10);
        String json = Json.text(Money.contract(10, "2024-10-01"));
        oneOf(together(List.of(
                request("allocations/" + allocation + "/contracts", json),
                request("allocations/" + allocation + "/reversals", "{\"amountYen\":10,\"reason\":\"誤り\"}"))));
        String closing = money.award(2024, 10);
        String below = Money.allocation(closing, 10);
        oneOf(together(List.of(
                request("allocations/" + below + "/contracts", json),
                request("awards/" + closing + "/settlement", "{\"returnedYen\":10,\"settledOn\":\"2025-05-31\"}"))));
        String carried = money.award(2024, 10);
        oneOf(together(List.of(
                request("awards/" + carried + "/carry-over", "{\"decidedOn\":\"2025-03-31\"}"),
                request("awards/" + carried + "/carry-over", "{\"decidedOn\":\"2025-03-30\"}"))));
        money.requireIntact();
    }

    private static void spend(String path, String json) {
        List<Integer> statuses = together(Collections.nCopies(MANY, request(path, json)));
        assertEquals(LIMIT / YEN, Collections.frequency(statuses, 201), statuses::toString);
        assertEquals(MANY - LIMIT / YEN, Collections.frequency(statuses, 409), statuses::toString);
    }

    private static void oneOf(List<Integer> statuses) {
        assertEquals(1, Collections.frequency(statuses, 409), statuses::toString);
        assertTrue(statuses.contains(201) || statuses.contains(200), statuses::toString);
    }

    /** By a client that costs less than the requests do, so that they meet. */
    private static List<Integer> together(List<HttpRequest> requests) {
        List<CompletableFuture<HttpResponse<Void>>> sent = requests.stream()
                .map(request -> CLIENT.sendAsync(request, HttpResponse.BodyHandlers.discarding()))
                .toList();
        return sent.stream().map(answer -> answer.join().statusCode()).toList();
    }

    private static HttpRequest request(String path, String json) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + Api.port() + "/api/v1/" + path))
                .header("Authorization", "Bearer " + Keys.admin())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
    }
}
