package jp.tsunagari.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31, false",
        "2024-02, 2024-02-01, 2024-02-29, false",
        "2023-02, 2023-02-01, 2023-02-28, false",
        "2024-10-01, 2024-10-01, 2024-10-01, true",
        "0001, 0001-01-01, 0001-12-31, false"
    })
    void saysWhatItIsKnownToBe(String text, LocalDate earliest, LocalDate latest, boolean exact) {
        PartialDate date = PartialDate.parse(text).value();
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(exact, date.isExact());
        assertEquals(text, date.toString());
    }

    @Test
    void fullWidthDigitsAreRead() {
        assertEquals("2024-10", PartialDate.parse("２０２４－１０").value().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-00", "2024-13", "2024-02-30", "2023-02-29", "2024-10-00", "0000"})
    void aDayThatDoesNotExistIsRefused(String text) {
        assertEquals(
                RefusalCode.DATE_NOT_EXISTING,
                PartialDate.parse(text).refusals().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-1", "2024-10-1", "2024/10", "令和6年", "2024-10-01T00:00"})
    void anythingElseIsNoDate(String text) {
        assertEquals(
                RefusalCode.PARTIAL_DATE_FORMAT,
                PartialDate.parse(text).refusals().get(0).code());
    }

    @Test
    void nothingIsNoDate() {
        assertFalse(PartialDate.parse(null).isOk());
    }

    @Test
    void aDayNeedsItsMonthAndHasToExist() {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(2024, null, 1));
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(10_000, 1, 1));
        assertThrows(DateTimeException.class, () -> new PartialDate(2023, 2, 29));
    }

    @Test
    void aFullDayComesFromADate() {
        PartialDate date = PartialDate.of(LocalDate.of(2023, 3, 28));
        assertTrue(date.isExact());
        assertEquals("2023-03-28", date.toString());
    }

    @Test
    void theEarlierComesFirstAndTheLessExactBeforeTheMoreExact() {
        List<String> inOrder = List.of("2023-12-31", "2024", "2024-01", "2024-01-01", "2024-01-02", "2024-02");
        assertEquals(
                inOrder,
                Stream.of("2024-02", "2024-01-01", "2024", "2024-01-02", "2024-01", "2023-12-31")
                        .map(text -> PartialDate.parse(text).value())
                        .sorted()
                        .map(PartialDate::toString)
                        .toList());
    }
}
