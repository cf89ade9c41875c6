package jp.tsunagari.domain.survey.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import jp.tsunagari.domain.Vectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WilsonIntervalTest {
    static Stream<JsonNode> vectors() {
        return Vectors.list("survey.json", "wilson95").stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void isThatOfTheVectors(JsonNode row) {
        Interval interval =
                WilsonInterval.of(row.get("successes").asInt(), row.get("n").asInt());
        assertEquals(row.get("interval").get(0).asDouble(), interval.low(), 5e-7);
        assertEquals(row.get("interval").get(1).asDouble(), interval.high(), 5e-7);
    }

    /** Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void isWhatNewcombePublished(int successes, int n, double low, double high) {
        Interval interval = WilsonInterval.of(successes, n);
        assertEquals(low, interval.low(), 5e-5);
        assertEquals(high, interval.high(), 5e-5);
    }

    @Property
    void holdsTheShareAndStaysBetweenNothingAndAll(
            @ForAll @IntRange(min = 1, max = 1_000_000) int n, @ForAll @IntRange(max = 1_000_000) int any) {
        int successes = any % (n + 1);
        double share = (double) successes / n;
        Interval interval = WilsonInterval.of(successes, n);
        assertTrue(0 <= interval.low() && interval.low() <= share, () -> interval + " " + share);
        assertTrue(share <= interval.high() && interval.high() <= 1, () -> interval + " " + share);
        Interval opposite = WilsonInterval.of(n - successes, n);
        assertEquals(1 - interval.high(), opposite.low(), 1e-12);
    }

    @Test
    void nothingAndAllEndExactly() {
        assertEquals(0.0, WilsonInterval.of(0, 7).low());
        assertEquals(1.0, WilsonInterval.of(7, 7).high());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 5", "6, 5", "NaN, 5"})
    void aShareThatCannotBeIsAProgrammingError(double successes, double n) {
        assertThrows(IllegalArgumentException.class, () -> WilsonInterval.of(successes, n));
    }
}
