package jp.tsunagari.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import jp.tsunagari.domain.shared.Precision;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PeopleCountTest {
    /** A wide enough bound for "nobody knows how many more". */
    private static final long FAR = Long.MAX_VALUE;

    private static PeopleCount count(long number, CountUnit unit, Precision precision) {
        return new PeopleCount(number, unit, precision);
    }

    @Test
    void theCaravansGuestsAreAboutEightHundred() {
        PeopleCount adults = count(300, CountUnit.PERSON, Precision.ABOUT);
        PeopleCount children = count(500, CountUnit.PERSON, Precision.ABOUT);
        assertEquals(
                Optional.of(count(800, CountUnit.PERSON, Precision.ABOUT)), PeopleCount.sum(List.of(adults, children)));
    }

    @Test
    void aSumIsAsImpreciseAsItsParts() {
        PeopleCount exact = PeopleCount.persons(98);
        PeopleCount atLeast = count(60, CountUnit.PERSON, Precision.AT_LEAST);
        PeopleCount about = count(230, CountUnit.PERSON, Precision.ABOUT);
        assertEquals(Optional.of(PeopleCount.persons(196)), PeopleCount.sum(List.of(exact, exact)));
        assertEquals(
                Optional.of(count(158, CountUnit.PERSON, Precision.AT_LEAST)),
                PeopleCount.sum(List.of(exact, atLeast)));
        assertEquals(
                Optional.of(count(388, CountUnit.PERSON, Precision.ABOUT)),
                PeopleCount.sum(List.of(exact, atLeast, about)));
    }

    @Test
    void groupsArePeopleOfNobodyKnowsHowMany() {
        PeopleCount groups = count(4, CountUnit.GROUP, Precision.EXACT);
        assertEquals(
                List.of(PeopleCount.persons(196), groups),
                PeopleCount.sumByUnit(List.of(PeopleCount.persons(98), groups, PeopleCount.persons(98))));
        List<PeopleCount> mixed = List.of(groups, PeopleCount.persons(1));
        assertThrows(IllegalArgumentException.class, () -> PeopleCount.sum(mixed));
    }

    @Test
    void ofNoCountThereIsNoSum() {
        assertEquals(Optional.empty(), PeopleCount.sum(List.of()));
        assertEquals(List.of(), PeopleCount.sumByUnit(List.of()));
    }

    @Test
    void nobodyCountsBelowZeroOrBeyondALong() {
        assertEquals(0, PeopleCount.persons(0).number());
        assertThrows(IllegalArgumentException.class, () -> PeopleCount.persons(-1));
        List<PeopleCount> tooMany = List.of(PeopleCount.persons(Long.MAX_VALUE), PeopleCount.persons(1));
        assertThrows(ArithmeticException.class, () -> PeopleCount.sum(tooMany));
    }

    @Provide
    Arbitrary<List<PeopleCount>> counts() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.of(CountUnit.class),
                        Arbitraries.of(Precision.class))
                .as(PeopleCount::new)
                .list()
                .ofMaxSize(12);
    }

    /** Every count says between which bounds the true number lies; the sum says it of the sum of the true numbers, and no more. */
    @Property
    void aSumClaimsWhatItsPartsClaimTogether(@ForAll("counts") List<PeopleCount> counts) {
        Map<CountUnit, List<PeopleCount>> byUnit = counts.stream().collect(Collectors.groupingBy(PeopleCount::unit));
        List<PeopleCount> sums = PeopleCount.sumByUnit(counts);
        assertEquals(
                byUnit.keySet().stream().sorted().toList(),
                sums.stream().map(PeopleCount::unit).toList());
        for (PeopleCount sum : sums) {
            List<PeopleCount> parts = byUnit.get(sum.unit());
            assertEquals(Optional.of(sum), PeopleCount.sum(parts));
            assertEquals(parts.stream().mapToLong(PeopleCount::number).sum(), sum.number());
            assertEquals(least(parts), least(List.of(sum)));
            assertEquals(most(parts), most(List.of(sum)));
        }
    }

    @Property
    void theOrderOfThePartsPlaysNoPart(@ForAll("counts") List<PeopleCount> counts, @ForAll long seed) {
        List<PeopleCount> shuffled = new ArrayList<>(counts);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(PeopleCount.sumByUnit(counts), PeopleCount.sumByUnit(shuffled));
    }

    private static long least(List<PeopleCount> counts) {
        return counts.stream().anyMatch(count -> count.precision() == Precision.ABOUT)
                ? 0
                : counts.stream().mapToLong(PeopleCount::number).sum();
    }

    private static long most(List<PeopleCount> counts) {
        return counts.stream().allMatch(count -> count.precision() == Precision.EXACT)
                ? counts.stream().mapToLong(PeopleCount::number).sum()
                : FAR;
    }
}
