package jp.tsunagari.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.tsunagari.domain.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
    private static final String FILE = "fiscal-years.json";

    static Stream<JsonNode> dates() {
        return Vectors.list(FILE, "dates").stream();
    }

    static Stream<JsonNode> instants() {
        return Vectors.list(FILE, "instants").stream();
    }

    static Stream<JsonNode> labels() {
        return Vectors.list(FILE, "labels").stream();
    }

    static Stream<JsonNode> readable() {
        return Vectors.list(FILE, "parse").stream();
    }

    static Stream<JsonNode> rejected() {
        return Vectors.list(FILE, "reject").stream();
    }

    @ParameterizedTest
    @MethodSource("dates")
    void aDateLiesInTheYearThatBeganOnTheFirstOfAprilBefore(JsonNode row) {
        LocalDate date = LocalDate.parse(row.get(0).asText());
        FiscalYear year = FiscalYear.of(date);
        assertEquals(row.get(1).asInt(), year.year());
        assertTrue(year.contains(date));
    }

    @ParameterizedTest
    @MethodSource("instants")
    void aMomentIsTakenInJapaneseTime(JsonNode row) {
        assertEquals(
                row.get(1).asInt(),
                FiscalYear.of(Instant.parse(row.get(0).asText())).year());
    }

    @ParameterizedTest
    @MethodSource("labels")
    void labelsNameTheEra(JsonNode row) {
        FiscalYear year = new FiscalYear(row.get(0).asInt());
        assertEquals(row.get(1).asText(), year.label());
        assertEquals(Result.ok(year), FiscalYear.parse(year.label()));
        assertEquals(Result.ok(year), FiscalYear.parse(year.labelEnglish()));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void readsWhatPeopleWrite(JsonNode row) {
        assertEquals(
                row.get(1).asInt(),
                FiscalYear.parse(row.get(0).asText()).value().year());
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void refusesWhatNamesNoYear(JsonNode row) {
        assertFalse(FiscalYear.parse(row.asText()).isOk());
    }

    @ParameterizedTest
    @CsvSource({
        "令和１年度, 2019", "R元年度, 2019", "r5, 2023", "Ｒ６, 2024", "H31, 2019", "平成元年度, 1989", "昭和63年度, 1988", "S1, 1926",
        "大正15年度, 1926", "T1, 1912", "明治45年度, 1912", "明治6年度, 1873", "２０２４, 2024", "2024年度, 2024", "FY2024, 2024",
                "' 2024 ', 2024"
    })
    void readsOtherErasAndWidths(String text, int year) {
        assertEquals(Result.ok(new FiscalYear(year)), FiscalYear.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"令和0年度, 令和, 1", "平成32年度, 平成, 1", "昭和64年度, 昭和, 1", "大正16年度, 大正, 1", "明治46年度, 明治, 6", "明治5年度, 明治, 6"})
    void aNumberThatTheEraNeverHadIsRefusedWithItsLimits(String text, String era, int min) {
        Refusal refusal = FiscalYear.parse(text).refusals().get(0);
        assertEquals(RefusalCode.FISCAL_YEAR_OUTSIDE_ERA, refusal.code());
        assertEquals(era, refusal.values().get("era"));
        assertEquals(min, refusal.values().get("min"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "令和", "年度", "24", "20245", "令和100年度", "令和6年", "令和六年度", "X6", "2024-04"})
    void anythingElseIsNoFiscalYear(String text) {
        assertEquals(
                List.of(Refusal.of(RefusalCode.FISCAL_YEAR_FORMAT, "")),
                FiscalYear.parse(text).refusals());
    }

    @Test
    void nothingIsNoFiscalYear() {
        assertEquals(
                RefusalCode.FISCAL_YEAR_FORMAT,
                FiscalYear.parse(null).refusals().get(0).code());
    }

    @Test
    void yearsOutsideTheLimitsAreRefusedAsInputAndImpossibleInside() {
        assertTrue(FiscalYear.ofYear(FiscalYear.MIN_YEAR).isOk());
        assertTrue(FiscalYear.ofYear(FiscalYear.MAX_YEAR).isOk());
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.FISCAL_YEAR_OUT_OF_RANGE, "", Map.of("min", 1873, "max", 9998, "actual", 1872))),
                FiscalYear.ofYear(1872).refusals());
        assertFalse(FiscalYear.ofYear(9999).isOk());
        assertFalse(FiscalYear.parse("0000").isOk());
        assertThrows(IllegalArgumentException.class, () -> new FiscalYear(1872));
        assertThrows(IllegalArgumentException.class, () -> new FiscalYear(9999));
    }

    @Test
    void daysOfTheYear() {
        FiscalYear year = new FiscalYear(2023);
        assertEquals(LocalDate.of(2023, 4, 1), year.firstDay());
        assertEquals(LocalDate.of(2024, 3, 31), year.lastDay());
        assertEquals(LocalDate.of(2024, 5, 31), year.booksCloseOn());
        assertFalse(year.contains(year.firstDay().minusDays(1)));
        assertTrue(year.contains(year.firstDay()));
        assertTrue(year.contains(LocalDate.of(2024, 2, 29)));
        assertTrue(year.contains(year.lastDay()));
        assertFalse(year.contains(year.lastDay().plusDays(1)));
        assertEquals("FY2023", year.labelEnglish());
        assertEquals("令和5年度", year.label());
    }

    @Test
    void everyYearIsReadBackFromItsLabel() {
        for (int year = FiscalYear.MIN_YEAR; year <= 2100; year++) {
            FiscalYear fiscalYear = new FiscalYear(year);
            assertEquals(Result.ok(fiscalYear), FiscalYear.parse(fiscalYear.label()), fiscalYear.label());
        }
    }

    @Test
    void yearsAreOrdered() {
        assertTrue(new FiscalYear(2023).compareTo(new FiscalYear(2024)) < 0);
        assertEquals(0, new FiscalYear(2024).compareTo(new FiscalYear(2024)));
    }
}
