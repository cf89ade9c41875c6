package jp.tsunagari.domain.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionDayTest {
    private static final FiscalYear FY2024 = new FiscalYear(2024);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 2);

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-01", "2025-05-31", "2025-06-02"})
    void itLiesBetweenTheBeginningOfTheYearAndToday(LocalDate day) {
        assertEquals(Result.ok(day), DecisionDay.ofSettlement(FY2024, day, TODAY));
        assertEquals(Result.ok(day), DecisionDay.ofCarryOver(day, TODAY));
    }

    @Test
    void nothingIsSettledBeforeItsYear() {
        assertEquals(
                Result.refused(Refusal.of(
                        RefusalCode.SETTLED_TOO_EARLY,
                        "settledOn",
                        Map.of("from", "2024-04-01", "actual", "2024-03-31"))),
                DecisionDay.ofSettlement(FY2024, LocalDate.of(2024, 3, 31), TODAY));
    }

    @Test
    void nothingIsDecidedTomorrow() {
        LocalDate tomorrow = TODAY.plusDays(1);
        assertEquals(Result.refused(inFuture("settledOn")), DecisionDay.ofSettlement(FY2024, tomorrow, TODAY));
        assertEquals(Result.refused(inFuture("decidedOn")), DecisionDay.ofCarryOver(tomorrow, TODAY));
    }

    private static Refusal inFuture(String subject) {
        return Refusal.of(RefusalCode.DECISION_IN_FUTURE, subject, Map.of("max", "2025-06-02", "actual", "2025-06-03"));
    }
}
