package jp.tsunagari.api.funding;

import io.restassured.response.Response;
import java.util.Map;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what is taken from documents less is asked, but the document. */
@ApiTest
class DocumentedEntryTest {
    /** Else a payment without a date and without a document would stand outside every limit of a year. */
    @ParameterizedTest
    @ValueSource(strings = {"DOCUMENT", "DERIVED"})
    void whatDocumentsSayNamesThem(String origin) {
        Money money = new Money();
        String award = money.award(2024, 100);
        String allocation = Money.allocation(award, 100);
        String contract = Money.contract(allocation, 100);
        Map<String, Object> body = Map.of("amountYen", 1, "origin", origin);
        LedgerTest.refused(
                Money.post(
                        "platforms/" + money.platform + "/awards",
                        Money.with(body, Map.of("sourceId", money.source, "fiscalYear", 2024))),
                "/sourceNote missing");
        LedgerTest.refused(Money.post("awards/" + award + "/allocations", body), "/sourceNote missing");
        LedgerTest.refused(
                Money.post(
                        "allocations/" + allocation + "/contracts",
                        Money.with(Money.contract(1, "2024"), Map.of("origin", origin))),
                "/sourceNote missing");
        LedgerTest.refused(Money.post("contracts/" + contract + "/payments", body), "/sourceNote missing");
        Map<String, Object> undated = Money.with(body, Map.of("sourceNote", "決算書"));
        Response answer = Money.post("contracts/" + contract + "/payments", undated);
        if (origin.equals("DOCUMENT")) {
            answer.then().statusCode(201);
        } else {
            LedgerTest.refused(answer, "/date entry-date-missing");
        }
    }
}
