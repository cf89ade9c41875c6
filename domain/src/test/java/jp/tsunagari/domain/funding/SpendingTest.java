package jp.tsunagari.domain.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpendingTest {
    @ParameterizedTest
    @EnumSource(names = "PAYMENT", mode = EnumSource.Mode.EXCLUDE)
    void theLastYenIsSpentOnce(EntryKind above) {
        assertEquals(Result.ok(1L), Spending.within(above, 100, 99, 1));
        assertEquals(Result.ok(100L), Spending.within(above, 100, 0, 100));
        assertEquals(Result.ok(Yen.MAX_ENTRY), Spending.within(above, Yen.MAX_ENTRY, 0, Yen.MAX_ENTRY));
    }

    @ParameterizedTest
    @CsvSource({"AWARD, OVER_AWARD", "ALLOCATION, OVER_ALLOCATION", "CONTRACT, OVER_CONTRACT"})
    void oneYenTooMuchIsRefusedWithWhatIsLeft(EntryKind above, RefusalCode code) {
        assertEquals(refused(code, 100, 100, 0, 1), Spending.within(above, 100, 100, 1));
        assertEquals(refused(code, 100, 40, 60, 61), Spending.within(above, 100, 40, 61));
        assertEquals(refused(code, 0, 0, 0, 1), Spending.within(above, 0, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Yen.MAX_ENTRY + 1, Long.MIN_VALUE, Long.MAX_VALUE})
    void whatIsNoAmountIsNoneOfThese(long yen) {
        assertEquals(Yen.entry(yen), Spending.within(EntryKind.AWARD, 100, 0, yen));
    }

    @Test
    void nothingHangsUnderAPayment() {
        assertThrows(IllegalArgumentException.class, () -> Spending.within(EntryKind.PAYMENT, 0, 0, 1));
    }

    private static Result<Long> refused(RefusalCode code, long limit, long used, long left, long actual) {
        return Result.refused(
                Refusal.of(code, "amountYen", Map.of("limit", limit, "used", used, "left", left, "actual", actual)));
    }
}
