package jp.tsunagari.domain.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwardTermsTest {
    private static final FiscalYear FY2024 = new FiscalYear(2024);
    private static final AwardTerms BOUND = new AwardTerms(FY2024, true, null);
    private static final AwardTerms CARRIED_OVER = new AwardTerms(FY2024, true, LocalDate.of(2025, 3, 31));
    private static final AwardTerms UNBOUND = new AwardTerms(FY2024, false, null);

    @ParameterizedTest
    @CsvSource({
        // date, contract, payment, contract carried over, payment carried over
        "2024-03-31, no, no, no, no",
        "2024-04-01, yes, yes, yes, yes",
        "2025-03-31, yes, yes, yes, yes",
        "2025-04-01, no, yes, yes, yes",
        "2025-05-31, no, yes, yes, yes",
        "2025-06-01, no, no, yes, yes",
        "2026-03-31, no, no, yes, yes",
        "2026-04-01, no, no, no, yes",
        "2026-05-31, no, no, no, yes",
        "2026-06-01, no, no, no, no",
        // a month or a year is accepted when one of its days is
        "2024-03, no, no, no, no",
        "2024-04, yes, yes, yes, yes",
        "2025-03, yes, yes, yes, yes",
        "2025-04, no, yes, yes, yes",
        "2025-05, no, yes, yes, yes",
        "2025-06, no, no, yes, yes",
        "2026-03, no, no, yes, yes",
        "2026-04, no, no, no, yes",
        "2026-06, no, no, no, no",
        "2023, no, no, no, no",
        "2024, yes, yes, yes, yes",
        "2025, yes, yes, yes, yes",
        "2026, no, no, yes, yes",
        "2027, no, no, no, no"
    })
    void contractsLieInTheYearAndPaymentsBeforeTheBooksClose(
            String date, String contract, String payment, String contractCarriedOver, String paymentCarriedOver) {
        PartialDate when = date(date);
        assertEquals(contract.equals("yes"), BOUND.contractDate(when).isOk());
        assertEquals(payment.equals("yes"), BOUND.paymentDate(when).isOk());
        assertEquals(
                contractCarriedOver.equals("yes"),
                CARRIED_OVER.contractDate(when).isOk());
        assertEquals(
                paymentCarriedOver.equals("yes"), CARRIED_OVER.paymentDate(when).isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2024-03-31", "2025-04-01", "2025-06-01", "2026-06-01", "2031-01", "2040"})
    void moneyThatIsNotBoundIsSpentAtAnyTime(String date) {
        assertEquals(Result.ok(date(date)), UNBOUND.contractDate(date(date)));
        assertEquals(Result.ok(date(date)), UNBOUND.paymentDate(date(date)));
    }

    @Test
    void nothingStandsAgainstADateThatNobodyKnows() {
        assertEquals(Result.ok(null), BOUND.contractDate(null));
        assertEquals(Result.ok(null), BOUND.paymentDate(null));
    }

    @Test
    void aRefusalNamesTheDaysBetweenWhichItWouldHaveBeen() {
        assertEquals(
                List.of(refusal(RefusalCode.CONTRACT_OUTSIDE_YEAR, "2024-04-01", "2025-03-31", "2025-04-01")),
                BOUND.contractDate(date("2025-04-01")).refusals());
        assertEquals(
                List.of(refusal(RefusalCode.PAYMENT_OUTSIDE_YEAR, "2024-04-01", "2025-05-31", "2025-06")),
                BOUND.paymentDate(date("2025-06")).refusals());
        assertEquals(
                List.of(refusal(RefusalCode.CONTRACT_OUTSIDE_YEAR, "2024-04-01", "2026-03-31", "2026-04-01")),
                CARRIED_OVER.contractDate(date("2026-04-01")).refusals());
        assertEquals(
                List.of(refusal(RefusalCode.PAYMENT_OUTSIDE_YEAR, "2024-04-01", "2026-05-31", "2026-06-01")),
                CARRIED_OVER.paymentDate(date("2026-06-01")).refusals());
    }

    @Test
    void theLimitsMoveByExactlyOneYearAlsoAroundALeapDay() {
        AwardTerms terms = new AwardTerms(new FiscalYear(2022), true, LocalDate.of(2023, 3, 1));
        assertEquals(LocalDate.of(2024, 3, 31), terms.contractDays().until());
        assertEquals(LocalDate.of(2024, 5, 31), terms.paymentDays().until());
        assertTrue(terms.contractDate(date("2024-02-29")).isOk());
    }

    @Test
    void privateFoundationsAndOwnMoneyAreNotBoundByThemselves() {
        for (FundingSourceKind kind : FundingSourceKind.values()) {
            boolean free = kind == FundingSourceKind.FOUNDATION || kind == FundingSourceKind.OWN;
            assertEquals(!free, kind.boundToFiscalYear(), kind.name());
        }
    }

    @Test
    void anAwardIsOpenUntilTheDayOfItsSettlementIsKnown() {
        assertEquals(AwardState.OPEN, AwardState.of(null));
        assertTrue(AwardState.OPEN.changeable().isOk());
        assertEquals(AwardState.SETTLED, AwardState.of(LocalDate.of(2025, 5, 31)));
        assertEquals(
                Result.refused(RefusalCode.AWARD_SETTLED, ""),
                AwardState.of(LocalDate.of(2025, 5, 31)).changeable());
        assertFalse(BOUND.carriedOver());
        assertTrue(CARRIED_OVER.carriedOver());
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).value();
    }

    private static Refusal refusal(RefusalCode code, String from, String until, String actual) {
        return Refusal.of(code, "date", Map.of("from", from, "until", until, "actual", actual));
    }
}
