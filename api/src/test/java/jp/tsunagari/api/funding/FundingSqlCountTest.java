package jp.tsunagari.api.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.SqlCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request about money asks its database a fixed number of questions, however many entries there are. */
@ApiTest
class FundingSqlCountTest {
    /** The key is read at every request. */
    private static final int FOR_THE_CALLER = 1;

    private Money money;
    private String award;
    private String allocation;
    private String contract;

    @BeforeEach
    void aLedger() {
        money = new Money();
        for (int i = 0; i < 5; i++) {
            award = money.award(
                    Map.of("fiscalYear", 2024, "amountYen", 1_000, "sourceId", money.source(Map.of("kind", "CITY"))));
            for (int j = 0; j < 2; j++) {
                allocation = Api.create(
                        "awards/" + award + "/allocations",
                        Map.of("amountYen", 100, "pilotEventId", money.pilotEvent(money.platform)));
                contract = Money.contract(allocation, 50);
                Money.reverse("payments/" + Money.payment(contract, 20), 5);
            }
        }
    }

    @Test
    void aListAsksForItsRowsTheirSumsAndTheirNames() {
        expect(4, "platforms/" + money.platform + "/awards");
        expect(4, "awards/" + award + "/allocations");
        expect(4, "allocations/" + allocation + "/contracts");
        expect(3, "contracts/" + contract + "/payments");
        expect(1, "funding-sources?municipalityCode=" + money.city);
    }

    @Test
    void aSingleEntryAsksForItselfAndItsSums() {
        expect(3, "awards/" + award);
        expect(3, "allocations/" + allocation);
        expect(3, "contracts/" + contract);
    }

    /** The platform, each kind of rows, and the names of sources and pilot events. */
    @Test
    void aSummaryAsksForEachKindOfRowsOnce() {
        expect(8, "platforms/" + money.platform + "/funding-summary?fiscalYear=2024");
        expect(6, "platforms/" + money.platform + "/funding-integrity");
        expect(8, "platforms/" + money.platform + "/ledger?fiscalYear=2024");
    }

    /** What it hangs under, the award that is held, the sums, the row and its contractors; the trail adds three. */
    @Test
    void anEntryIsWrittenInAFewStatements() {
        expectPost(8, "allocations/" + allocation + "/contracts", Money.contract(1, "2024-10-01"));
        expectPost(7, "contracts/" + contract + "/payments", Map.of("amountYen", 1, "date", "2024-10-01"));
        expectPost(6, "awards/" + award + "/allocations", Map.of("amountYen", 1));
        expectPost(7, "contracts/" + contract + "/reversals", Map.of("amountYen", 1, "reason", "誤り"));
        expectPost(
                7,
                "platforms/" + money.platform + "/awards",
                Map.of("sourceId", money.source, "fiscalYear", 2024, "amountYen", 1));
    }

    private static void expect(int expected, String path) {
        expect(expected, path, SqlCount.of(() -> Money.get(path).then().statusCode(200)));
    }

    private static void expectPost(int expected, String path, Map<String, ?> body) {
        expect(expected, path, SqlCount.of(() -> Money.post(path, body).then().statusCode(201)));
    }

    private static void expect(int expected, String path, List<String> statements) {
        assertEquals(expected + FOR_THE_CALLER, statements.size(), () -> path + "\n" + String.join("\n", statements));
    }
}
