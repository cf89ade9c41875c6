package jp.tsunagari.domain.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarryOverTest {
    private static final FiscalYear FY2024 = new FiscalYear(2024);
    private static final AwardTerms BOUND = new AwardTerms(FY2024, true, null);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 31);

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-01", "2024-12-20", "2025-03-30", "2025-03-31"})
    void itIsDecidedWithinTheYear(LocalDate day) {
        assertEquals(Result.ok(new AwardTerms(FY2024, true, day)), CarryOver.decide(BOUND, AwardState.OPEN, day));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, CARRY_OVER_TOO_EARLY",
        "2025-04-01, CARRY_OVER_TOO_LATE",
        "2025-05-31, CARRY_OVER_TOO_LATE",
        "2026-03-31, CARRY_OVER_TOO_LATE"
    })
    void anotherDayIsRefusedWithTheDaysOfTheYear(LocalDate day, RefusalCode code) {
        assertEquals(
                Result.refused(Refusal.of(
                        code,
                        "decidedOn",
                        Map.of("from", "2024-04-01", "until", "2025-03-31", "actual", day.toString()))),
                CarryOver.decide(BOUND, AwardState.OPEN, day));
    }

    @Test
    void itIsDecidedOnce() {
        AwardTerms carried = new AwardTerms(FY2024, true, LocalDate.of(2025, 3, 1));
        assertEquals(
                Result.refused(Refusal.of(RefusalCode.CARRIED_OVER_ALREADY, "", Map.of("decidedOn", "2025-03-01"))),
                CarryOver.decide(carried, AwardState.OPEN, LAST_DAY));
        assertEquals(
                List.of(RefusalCode.CARRIED_OVER_ALREADY),
                codes(CarryOver.decide(carried, AwardState.OPEN, LocalDate.of(2026, 3, 31))));
    }

    @Test
    void moneyThatIsNotBoundIsNotCarriedOver() {
        AwardTerms unbound = new AwardTerms(FY2024, false, null);
        assertEquals(
                Result.refused(RefusalCode.AWARD_NOT_BOUND, ""), CarryOver.decide(unbound, AwardState.OPEN, LAST_DAY));
    }

    @Test
    void everythingInTheAwardThatStandsAgainstItComesAtOnceAndBeforeTheDay() {
        AwardTerms terms = new AwardTerms(FY2024, false, LAST_DAY);
        assertEquals(
                List.of(RefusalCode.AWARD_SETTLED, RefusalCode.AWARD_NOT_BOUND, RefusalCode.CARRIED_OVER_ALREADY),
                codes(CarryOver.decide(terms, AwardState.SETTLED, LAST_DAY.plusDays(1))));
    }

    private static List<RefusalCode> codes(Result<?> result) {
        return result.refusals().stream().map(Refusal::code).toList();
    }
}
