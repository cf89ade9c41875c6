package jp.tsunagari.api.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.domain.shared.FiscalYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the money of an award of 2024 can be spent. */
@ApiTest
class FundingYearTest {
    private Money money;

    @BeforeEach
    void newCity() {
        money = new Money();
    }

    @ParameterizedTest
    @CsvSource({
        "contract, 2024-03-31, no, no",
        "contract, 2024-04-01, yes, yes",
        "contract, 2025-03-31, yes, yes",
        "contract, 2025-04-01, no, yes",
        "contract, 2026-03-31, no, yes",
        "contract, 2026-04-01, no, no",
        "payment, 2024-03-31, no, no",
        "payment, 2024-04-01, yes, yes",
        "payment, 2025-05-31, yes, yes",
        "payment, 2025-06-01, no, yes",
        "payment, 2026-05-31, no, yes",
        "payment, 2026-06-01, no, no",
    })
    void aBoundAwardIsSpentInItsYearOrAYearLaterWhereItIsCarriedOver(
            String kind, String date, String inYear, String carriedOver) {
        expect(spend(kind, money.award(2024, 100), date), kind, inYear.equals("yes"));
        String award = money.award(2024, 100);
        Money.carryOver(award, "2025-03-31")
                .then()
                .statusCode(200)
                .body("carriedOver", equalTo(true))
                .body("carriedOverOn", equalTo("2025-03-31"))
                .body("contractsUntil", equalTo("2026-03-31"))
                .body("paymentsUntil", equalTo("2026-05-31"));
        expect(spend(kind, award, date), kind, carriedOver.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-01", "2025-06-01", "2031-01-01"})
    void whatIsNotBoundToAYearIsSpentAtAnyTime(String date) {
        String foundation = money.source(Map.of("kind", "FOUNDATION"));
        String award = money.award(Map.of("sourceId", foundation, "fiscalYear", 2024, "amountYen", 100));
        spend("contract", award, date).then().statusCode(201);
        spend("payment", award, date).then().statusCode(201);
        Money.get("awards/" + award).then().body("contractsUntil", nullValue()).body("paymentsUntil", nullValue());
        refusedCarryOver(award, "2025-03-31", 409, null, "award-not-bound");
    }

    @Test
    void aCarryOverIsDecidedOnceAndInTime() {
        String award = money.award(2024, 100);
        refusedCarryOver(award, "2024-03-31", 422, "/decidedOn", "carry-over-too-early");
        refusedCarryOver(award, "2025-04-01", 422, "/decidedOn", "carry-over-too-late");
        Money.carryOver(award, "2024-04-01").then().statusCode(200);
        refusedCarryOver(award, "2025-03-31", 409, null, "carried-over-already");
        String settled = money.award(2024, 100);
        Money.settle(settled, 100).then().statusCode(200);
        refusedCarryOver(settled, "2025-03-31", 409, null, "award-settled");
    }

    @Test
    void aCarryOverIsNotWrittenDownBeforeItIsDecided() {
        LocalDate later = LocalDate.now(Today.TOKYO).plusDays(2);
        String award = money.award(FiscalYear.of(later).year(), 100);
        refusedCarryOver(award, later.toString(), 422, "/decidedOn", "decision-in-future");
        Money.get("awards/" + award).then().body("carriedOver", equalTo(false));
    }

    @Test
    void aMonthOrYearIsTakenWhereOneOfItsDaysLiesWithin() {
        String allocation = Money.allocation(money.award(2024, 100), 100);
        for (String date : new String[] {"2025-03", "2024-04", "2024", "2025"}) {
            document(allocation, date).then().statusCode(201);
        }
        for (String date : new String[] {"2025-04", "2024-03", "2023", "2026"}) {
            refused(document(allocation, date), "contract-outside-year");
        }
    }

    @Test
    void twoYearsAreToldApartAndALaterPaymentCountsInTheYearOfItsAward() {
        String first = money.award(2023, 1_000);
        String second = money.award(2024, 500);
        String contract = contract(first, 700, "2024-03-01");
        pay(contract, 700, "2024-05-31");
        contract(second, 200, "2024-05-31");
        money.summary(2023)
                .then()
                .body("fiscalYearLabel", equalTo("令和5年度"))
                .body("awardedYen", equalTo(1_000))
                .body("paidYen", equalTo(700))
                .body("leftYen", equalTo(300));
        money.summary(2024)
                .then()
                .body("awardedYen", equalTo(500))
                .body("contractedYen", equalTo(200))
                .body("paidYen", equalTo(0))
                .body("leftYen", equalTo(500));
        money.summary(2022).then().body("awardedYen", equalTo(0)).body("bySource", hasSize(0));
        Money.get("platforms/" + money.platform + "/funding-summary")
                .then()
                .body("fiscalYear", nullValue())
                .body("awardedYen", equalTo(1_500))
                .body("bySource.awardedYen", contains(1_500));
    }

    private static Response spend(String kind, String award, String date) {
        String allocation = Money.allocation(award, 10);
        if (kind.equals("contract")) {
            return Money.post("allocations/" + allocation + "/contracts", Money.contract(10, date));
        }
        String contract = Money.post("allocations/" + allocation + "/contracts", Money.contract(10, "2024-10-01"))
                .path("id");
        return Money.post("contracts/" + contract + "/payments", Map.of("amountYen", 10, "date", date));
    }

    private static void expect(Response answer, String kind, boolean taken) {
        if (taken) {
            answer.then().statusCode(201);
        } else {
            refused(answer, kind + "-outside-year");
        }
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(422).body("errors.pointer", contains("/date")).body("errors.code", contains(code));
    }

    private static void refusedCarryOver(String award, String on, int status, String pointer, String code) {
        Money.carryOver(award, on)
                .then()
                .statusCode(status)
                .body("errors.size()", equalTo(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private static Response document(String allocation, String date) {
        return Money.post(
                "allocations/" + allocation + "/contracts",
                Money.with(Money.contract(1, date), Map.of("origin", "DOCUMENT", "sourceNote", "事例集")));
    }

    private static String contract(String award, long yen, String date) {
        return Money.post("allocations/" + Money.allocation(award, yen) + "/contracts", Money.contract(yen, date))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void pay(String contract, long yen, String date) {
        Money.post("contracts/" + contract + "/payments", Map.of("amountYen", yen, "date", date))
                .then()
                .statusCode(201);
    }
}
