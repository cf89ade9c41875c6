package jp.tsunagari.domain.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReversalsTest {
    @ParameterizedTest
    @CsvSource({
        // amount, reversed, below, left
        "100, 0, 0, 100",
        "100, 30, 0, 70",
        "100, 0, 60, 40",
        "100, 30, 60, 10",
        "100, 99, 0, 1",
        "1000000000000, 0, 0, 1000000000000"
    })
    void whatIsLeftCanBeReversedAndNotOneYenMore(long amount, long reversed, long below, long left) {
        assertEquals(Result.ok(left), Reversals.of(amount, reversed, below, left));
        assertEquals(Result.ok(1L), Reversals.of(amount, reversed, below, 1));
        if (left < Yen.MAX_ENTRY) {
            assertEquals(tooLarge(left, left + 1), Reversals.of(amount, reversed, below, left + 1));
        }
    }

    @ParameterizedTest
    @CsvSource({"100, 100, 0", "100, 0, 100", "100, 40, 60"})
    void nothingLeftNothingReversed(long amount, long reversed, long below) {
        assertEquals(tooLarge(0, 1), Reversals.of(amount, reversed, below, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Yen.MAX_ENTRY + 1})
    void whatIsNoAmountIsNoReversal(long yen) {
        assertEquals(Yen.entry(yen), Reversals.of(100, 0, 0, yen));
    }

    private static Result<Long> tooLarge(long left, long actual) {
        return Result.refused(
                Refusal.of(RefusalCode.REVERSAL_TOO_LARGE, "amountYen", Map.of("left", left, "actual", actual)));
    }
}
