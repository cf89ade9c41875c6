package jp.tsunagari.domain.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YenTest {
    private static final long LARGEST_SUM = 9_007_199_254_740_991L;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 999_999_999_999L, 1_000_000_000_000L})
    void anEntryIsAboutOneYenToTenToTheTwelfth(long yen) {
        assertEquals(Result.ok(yen), Yen.entry(yen));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1_000_000_000_001L, LARGEST_SUM, Long.MIN_VALUE, Long.MAX_VALUE})
    void anyOtherAmountIsRefused(long yen) {
        Refusal refusal = Refusal.of(
                RefusalCode.AMOUNT_OUT_OF_RANGE,
                "amountYen",
                Map.of("min", 1L, "max", 1_000_000_000_000L, "actual", yen));
        assertEquals(Result.refused(refusal), Yen.entry(yen));
        assertEquals(Result.refused(refusal), Yen.add(0, yen));
    }

    @Test
    void nothingMayBeReturnedButNothingNegative() {
        assertEquals(Result.ok(0L), Yen.returned(0));
        assertEquals(Result.ok(1_000_000_000_000L), Yen.returned(1_000_000_000_000L));
        for (long yen : new long[] {-1, 1_000_000_000_001L}) {
            assertEquals(
                    List.of(Refusal.of(
                            RefusalCode.AMOUNT_OUT_OF_RANGE,
                            "returnedYen",
                            Map.of("min", 0L, "max", 1_000_000_000_000L, "actual", yen))),
                    Yen.returned(yen).refusals());
        }
    }

    @Test
    void theLargestSumIsReachedAndNeverPassed() {
        assertEquals(Result.ok(LARGEST_SUM), Yen.add(LARGEST_SUM - 1, 1));
        assertEquals(Result.ok(LARGEST_SUM), Yen.add(LARGEST_SUM - Yen.MAX_ENTRY, Yen.MAX_ENTRY));
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.SUM_TOO_LARGE,
                        "amountYen",
                        Map.of("limit", LARGEST_SUM, "used", LARGEST_SUM, "left", 0L, "actual", 1L))),
                Yen.add(LARGEST_SUM, 1).refusals());
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.SUM_TOO_LARGE,
                        "amountYen",
                        Map.of("limit", LARGEST_SUM, "used", LARGEST_SUM - 1, "left", 1L, "actual", 2L))),
                Yen.add(LARGEST_SUM - 1, 2).refusals());
    }

    @Test
    void theLargestSumIsTheLastOneThatADoubleHoldsExactly() {
        assertEquals(LARGEST_SUM, Yen.MAX_SUM);
        assertEquals((double) (Yen.MAX_SUM + 1), (double) (Yen.MAX_SUM + 2));
        assertEquals(Yen.MAX_SUM, (long) (double) Yen.MAX_SUM);
    }
}
