package jp.tsunagari.domain.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.survey.SamplePlan.Allotment;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SamplePlanTest {
    @Test
    void theLargestRemaindersGetWhatIsLeft() {
        // 10 × 47/100 = 4.7, 10 × 16/100 = 1.6, 1.58, 1.2, 0.92 by tenths
        assertEquals(List.of(5L, 2L, 1L, 1L, 1L), samples(10, 470, 160, 158, 120, 92));
        assertEquals(
                List.of(true, true, false, false, true),
                SamplePlan.allot(10, List.of(470L, 160L, 158L, 120L, 92L)).value().stream()
                        .map(Allotment::roundedUp)
                        .toList());
    }

    @Test
    void ofEqualRemaindersTheLargerPopulationComesFirstThenTheEarlierStratum() {
        assertEquals(List.of(1L, 2L), samples(3, 25, 75).stream().sorted().toList());
        assertEquals(List.of(0L, 2L), samples(2, 25, 75));
        assertEquals(List.of(1L, 0L, 0L), samples(1, 5, 5, 5));
        assertEquals(List.of(1L, 1L, 0L), samples(2, 5, 5, 5));
    }

    @Test
    void wholeSharesAreNotRoundedAndEmptyStrataGetNobody() {
        assertEquals(List.of(30L, 0L, 70L), samples(100, 300, 0, 700));
        assertEquals(List.of(300L, 0L, 700L), samples(1000, 300, 0, 700));
    }

    @Test
    void aSampleIsNeitherEmptyNorAboveThePopulation() {
        for (long sample : new long[] {0, -1, 11}) {
            assertEquals(
                    List.of(Refusal.of(
                            RefusalCode.SAMPLE_OUT_OF_RANGE, "sample", Map.of("min", 1, "max", 10L, "actual", sample))),
                    SamplePlan.allot(sample, List.of(4L, 6L)).refusals());
        }
    }

    @Test
    void strataNeedPeople() {
        assertEquals(
                List.of(Refusal.of(RefusalCode.STRATA_MISSING, "strata")),
                SamplePlan.allot(1, List.of()).refusals());
        assertEquals(
                RefusalCode.STRATA_MISSING,
                SamplePlan.allot(1, List.of(0L)).refusals().get(0).code());
        assertEquals(
                List.of("strata/0/population", "strata/2/population"),
                SamplePlan.allot(1, List.of(-1L, 5L, -3L)).refusals().stream()
                        .map(Refusal::subject)
                        .toList());
    }

    @Property
    void partsAddUpAndEachIsItsShareRoundedDownOrUp(
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 0, max = 4_000_000) Long> populations,
            @ForAll @LongRange(min = 1, max = 100_000) long sample) {
        long all = populations.stream().mapToLong(p -> p).sum();
        Assume.that(sample <= all);
        List<Allotment> plan = SamplePlan.allot(sample, populations).value();
        assertEquals(sample, plan.stream().mapToLong(Allotment::sample).sum());
        for (int i = 0; i < plan.size(); i++) {
            long population = populations.get(i);
            BigInteger exact = BigInteger.valueOf(population).multiply(BigInteger.valueOf(sample));
            BigInteger given = BigInteger.valueOf(plan.get(i).sample()).multiply(BigInteger.valueOf(all));
            assertTrue(given.subtract(exact).abs().compareTo(BigInteger.valueOf(all)) < 0);
            assertTrue(plan.get(i).sample() <= population);
        }
    }

    @Property
    void aLargerStratumNeverGetsFewer(
            @ForAll @Size(min = 2, max = 20) List<@LongRange(min = 0, max = 500) Long> populations,
            @ForAll @LongRange(min = 1, max = 300) long sample) {
        Assume.that(sample <= populations.stream().mapToLong(p -> p).sum());
        List<Allotment> plan = SamplePlan.allot(sample, populations).value();
        for (Allotment one : plan) {
            for (Allotment other : plan) {
                assertTrue(one.population() <= other.population() || one.sample() >= other.sample());
            }
        }
    }

    private static List<Long> samples(long sample, long... populations) {
        return SamplePlan.allot(sample, Arrays.stream(populations).boxed().toList()).value().stream()
                .map(Allotment::sample)
                .toList();
    }
}
