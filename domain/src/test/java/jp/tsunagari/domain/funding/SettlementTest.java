package jp.tsunagari.domain.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.domain.funding.Settlement.OpenContract;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementTest {
    private static final FundingSums SUMS = new FundingSums(100, 80, 60, 60, 0);

    @Test
    void paidAndReturnedAreTheAward() {
        assertEquals(Result.ok(new FundingSums(100, 80, 60, 60, 40)), Settlement.of(SUMS, 40, List.of()));
        FundingSums spent = new FundingSums(100, 100, 100, 100, 0);
        assertEquals(Result.ok(spent), Settlement.of(spent, 0, List.of()));
        assertEquals(Result.ok(FundingSums.ZERO), Settlement.of(FundingSums.ZERO, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"39, 1", "41, -1", "0, 40", "1000000000000, -999999999960"})
    void otherwiseTheDifferenceIsTold(long returned, long difference) {
        assertEquals(Result.refused(doesNotAddUp(returned, difference)), Settlement.of(SUMS, returned, List.of()));
    }

    @Test
    void allOpenItemsComeAtOnce() {
        UUID first = new UUID(0, 1);
        UUID second = new UUID(0, 2);
        assertEquals(
                Result.refused(List.of(open(first, 7), open(second, 1), doesNotAddUp(0, 40))),
                Settlement.of(SUMS, 0, List.of(new OpenContract(first, 7), new OpenContract(second, 1))));
        assertEquals(
                Result.refused(List.of(open(first, 7))), Settlement.of(SUMS, 40, List.of(new OpenContract(first, 7))));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Yen.MAX_ENTRY + 1, Long.MIN_VALUE})
    void whatIsNoAmountIsNotReturned(long yen) {
        assertEquals(
                Yen.returned(yen).refusals(),
                Settlement.of(SUMS, yen, List.of(new OpenContract(new UUID(0, 1), 7)))
                        .refusals());
    }

    private static Refusal open(UUID contract, long yen) {
        return Refusal.of(RefusalCode.CONTRACT_OPEN, "", Map.of("contractId", contract.toString(), "openYen", yen));
    }

    private static Refusal doesNotAddUp(long returned, long difference) {
        return Refusal.of(
                RefusalCode.SETTLEMENT_DOES_NOT_ADD_UP,
                "returnedYen",
                Map.of("awardYen", 100L, "paidYen", 60L, "returnedYen", returned, "difference", difference));
    }
}
