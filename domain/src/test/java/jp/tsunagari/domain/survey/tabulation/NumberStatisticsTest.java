package jp.tsunagari.domain.survey.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
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
        NumberStatistics statistics = counted(values).statistics().orElseThrow();
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
                counted(List.of(8L, 1L, 4L, 2L)).statistics().orElseThrow();
        assertEquals(new BigDecimal("1.75"), statistics.lowerQuartile());
        assertEquals(new BigDecimal("3.00"), statistics.median());
        assertEquals(new BigDecimal("5.00"), statistics.upperQuartile());
        assertEquals(new BigDecimal("3.7500"), statistics.mean());
    }

    @Test
    void extremeNumbersDoNotOverflow() {
        NumberStatistics statistics = NumberStatistics.of(
                        new long[] {Long.MIN_VALUE, Long.MAX_VALUE}, new long[] {3, 3})
                .orElseThrow();
        assertEquals(new BigDecimal("-0.5000"), statistics.mean());
        assertEquals(new BigDecimal("-0.50"), statistics.median());
    }

    @Test
    void aMillionDifferentNumbersAreCounted() {
        NumberCounts counts = new NumberCounts();
        LongStream.range(0, 1_000_000).forEach(i -> counts.add(i * 1000 - 500_000_000));
        NumberStatistics statistics = counts.statistics().orElseThrow();
        assertEquals(1_000_000, statistics.n());
        assertEquals(-500_000_000, statistics.min());
        assertEquals(499_999_000, statistics.max());
        assertEquals(new BigDecimal("-500.0000"), statistics.mean());
        assertEquals(new BigDecimal("-500.00"), statistics.median());
    }

    @Test
    void nothingHasNoMean() {
        assertEquals(Optional.empty(), new NumberCounts().statistics());
        assertEquals(Optional.empty(), NumberStatistics.of(new long[] {5}, new long[] {0}));
    }

    private static NumberCounts counted(List<Long> values) {
        NumberCounts counts = new NumberCounts();
        values.forEach(counts::add);
        return counts;
    }
}
