package jp.tsunagari.domain.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import jp.tsunagari.domain.shared.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shares of the documents: 熊本市 (令和6年度) of 145, 市原市 (令和6年度) of 51 and 15, and the ≈ 98 % of 30. */
class ReportedShareTest {
    @ParameterizedTest
    @CsvSource({
        "39.3, EXACT, 57, 145, false",
        "39.3, EXACT, 58, 145, true",
        "90.2, EXACT, 46, 51, false",
        "86.6, EXACT, 13, 15, true",
        "98, ABOUT, 29, 30, true",
        "97, ABOUT, 30, 31, false",
        "90, AT_LEAST, 15, 16, false",
        "90, AT_LEAST, 14, 16, true"
    })
    void aShareIsHeldAgainstItsCount(String percent, Precision precision, long count, long n, boolean differs) {
        assertEquals(differs, share(percent, precision, count, n).differs());
    }

    @Test
    void theEdgeIsFiveHundredthsOfAPoint() {
        assertFalse(share("50.05", Precision.EXACT, 500L, 1000L).differs());
        assertTrue(share("50.0501", Precision.EXACT, 500L, 1000L).differs());
    }

    @Test
    void withoutACountNoWholeNumberOfTheBaseMayFit() {
        assertTrue(share("86.6", Precision.EXACT, null, 15L).differs());
        assertFalse(share("86.7", Precision.EXACT, null, 15L).differs());
        assertTrue(share("98", Precision.ABOUT, null, 30L).differs());
        assertNull(share("90", Precision.AT_LEAST, null, 16L).differs());
    }

    @Test
    void whereNothingElseIsPrintedThereIsNothingToSay() {
        assertNull(share("37.4", Precision.EXACT, null, null).differs());
        assertNull(share("37.4", Precision.EXACT, 0L, 0L).differs());
        assertNull(new ReportedShare(null, Precision.EXACT, 9L, 16L).differs());
        assertEquals(Optional.empty(), share("37.4", Precision.EXACT, 5L, null).computedPercent());
    }

    @Test
    void theCountsMakeAShareWithFourDecimals() {
        assertEquals(
                Optional.of(new BigDecimal("86.6667")),
                share("86.6", Precision.EXACT, 13L, 15L).computedPercent());
    }

    private static ReportedShare share(String percent, Precision precision, Long count, Long n) {
        return new ReportedShare(new BigDecimal(percent), precision, count, n);
    }
}
