package jp.tsunagari.domain.survey.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcombeIntervalTest {
    /**
     * Newcombe, Interval estimation for the difference between independent proportions: comparison of eleven methods, Statistics in
     * Medicine 17 (1998), table II, method 10.
     */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void isWhatNewcombePublished(int first, int n1, int second, int n2, double low, double high) {
        Interval interval = NewcombeInterval.of(first, n1, second, n2);
        assertEquals(low, interval.low(), 5e-5);
        assertEquals(high, interval.high(), 5e-5);
    }

    @Property
    void holdsTheDifferenceAndTurnsWithIt(
            @ForAll @IntRange(min = 1, max = 3000) int n1,
            @ForAll @IntRange(min = 1, max = 3000) int n2,
            @ForAll @IntRange(max = 3000) int any1,
            @ForAll @IntRange(max = 3000) int any2) {
        double first = any1 % (n1 + 1);
        double second = any2 % (n2 + 1);
        double difference = first / n1 - second / n2;
        Interval interval = NewcombeInterval.of(first, n1, second, n2);
        assertTrue(interval.low() <= difference && difference <= interval.high());
        assertTrue(interval.low() >= -1 - 1e-12 && interval.high() <= 1 + 1e-12);
        Interval turned = NewcombeInterval.of(second, n2, first, n1);
        assertEquals(-interval.high(), turned.low(), 1e-12);
        assertEquals(-interval.low(), turned.high(), 1e-12);
    }
}
