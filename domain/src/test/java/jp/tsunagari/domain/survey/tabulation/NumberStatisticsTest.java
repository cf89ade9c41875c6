package jp.tsunagari.domain.survey.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.Test;

class NumberStatisticsTest {
    /** The second implementation is that of Apache Commons Math, with the definition of quartiles named there R_7. */
    @Property
    void agreesWithTheSecondImplementation(
            @ForAll @Size(min = 1, max = 200) List<@LongRange(min = -50, max = 50) Long> values) {
        agree(values);
    }

    @Property
    void agreesAlsoWhereHardlyAnyValueRepeats(
            @ForAll @Size(min = 1, max = 60)
                    List<@LongRange(min = -1_000_000_000L, max = 1_000_000_000L) Long> values) {
        agree(values);
    }

    private static void agree(List<Long> values) {
        NumberStatistics statistics = NumberStatistics.of(counts(values)).orElseThrow();
        double[] plain = values.stream().mapToDouble(value -> value).toArray();
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(plain);
        assertEquals(plain.length, statistics.n());
        assertEquals(StatUtils.mean(plain), statistics.mean().doubleValue(), 0.000051);
        assertEquals(StatUtils.min(plain), statistics.min());
        assertEquals(StatUtils.max(plain), statistics.max());
        assertEquals(percentile.evaluate(25), statistics.lowerQuartile().doubleValue(), 1e-5);
        assertEquals(percentile.evaluate(50), statistics.median().doubleValue(), 1e-5);
        assertEquals(percentile.evaluate(75), statistics.upperQuartile().doubleValue(), 1e-5);
    }

    @Test
    void quartilesAreExact() {
        NumberStatistics statistics =
                NumberStatistics.of(counts(List.of(1L, 2L, 4L, 8L))).orElseThrow();
        assertEquals(new BigDecimal("1.75"), statistics.lowerQuartile());
        assertEquals(new BigDecimal("3"), statistics.median());
        assertEquals(new BigDecimal("5"), statistics.upperQuartile());
        assertEquals(new BigDecimal("3.7500"), statistics.mean());
    }

    @Test
    void extremeNumbersDoNotOverflow() {
        SortedMap<Long, Long> counts = new TreeMap<>();
        counts.put(Long.MIN_VALUE, 3L);
        counts.put(Long.MAX_VALUE, 3L);
        NumberStatistics statistics = NumberStatistics.of(counts).orElseThrow();
        assertEquals(new BigDecimal("-0.5000"), statistics.mean());
        assertEquals(new BigDecimal("-0.5"), statistics.median());
    }

    @Test
    void aMillionAnswersOfTwoValuesTakeTwoPlaces() {
        SortedMap<Long, Long> counts = new TreeMap<>();
        counts.put(1L, 750_000L);
        counts.put(5L, 250_000L);
        NumberStatistics statistics = NumberStatistics.of(counts).orElseThrow();
        assertEquals(new BigDecimal("2.0000"), statistics.mean());
        assertEquals(new BigDecimal("2"), statistics.upperQuartile());
    }

    @Test
    void nothingHasNoMean() {
        assertEquals(Optional.empty(), NumberStatistics.of(new TreeMap<>()));
    }

    private static SortedMap<Long, Long> counts(List<Long> values) {
        return values.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
