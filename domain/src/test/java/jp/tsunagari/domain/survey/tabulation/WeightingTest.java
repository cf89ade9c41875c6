package jp.tsunagari.domain.survey.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeightingTest {
    /**
     * Lohr, Sampling: Design and Analysis, chapter 4: of 400 students 240 are women, 84 of whom plan to teach, and 160 men, 40 of
     * whom do; the college has 2,700 women and 1,300 men. Estimated: 1,270 of the 4,000 instead of 1,240.
     */
    @Test
    void isWhatLohrPublished() {
        Weighting weighting = students();
        WeightedShare share = weighting.share(new long[] {84, 40}, new long[] {240, 160});
        assertEquals(1270, share.count() / share.n() * 4000, 1e-9);
        assertEquals(new BigDecimal("31.7500"), share.percent());
        assertEquals(1.125, weighting.weight(0), 1e-12);
        assertEquals(0.8125, weighting.weight(1), 1e-12);
    }

    /** By hand: (240 × 1.125 + 160 × 0.8125)² ÷ (240 × 1.265625 + 160 × 0.66015625) = 160,000 ÷ 409.375. */
    @Test
    void theEffectiveNumberIsKishs() {
        WeightedShare share = students().share(new long[] {84, 40}, new long[] {240, 160});
        assertEquals(160_000 / 409.375, share.effectiveN(), 1e-9);
        assertEquals(
                Optional.of(WilsonInterval.of(share.count() / share.n() * share.effectiveN(), share.effectiveN())),
                share.interval());
    }

    @Test
    void whoGaveNoValidAnswerIsLeftOutOfBothSums() {
        WeightedShare share = students().share(new long[] {50, 0}, new long[] {100, 0});
        assertEquals(new BigDecimal("50.0000"), share.percent());
        assertEquals(100, share.effectiveN(), 1e-9);
        WeightedShare nobody = students().share(new long[2], new long[2]);
        assertNull(nobody.percent());
        assertTrue(nobody.interval().isEmpty());
    }

    @Test
    void everyStratumWithPeopleButWithoutSheetIsNamed() {
        List<StratumSheets> strata = List.of(
                new StratumSheets("16–19", 100, 0),
                new StratumSheets("20–29", 100, 5),
                new StratumSheets("30–39", 0, 0),
                new StratumSheets("40–49", 7, 0));
        assertEquals(
                List.of(
                        Refusal.of(
                                RefusalCode.STRATUM_WITHOUT_SHEETS,
                                "strata/0",
                                Map.of("stratum", "16–19", "population", 100L)),
                        Refusal.of(
                                RefusalCode.STRATUM_WITHOUT_SHEETS,
                                "strata/3",
                                Map.of("stratum", "40–49", "population", 7L))),
                Weighting.of(strata).refusals());
    }

    @Test
    void nobodyToStandForIsRefused() {
        assertEquals(
                List.of(Refusal.of(RefusalCode.STRATA_MISSING, "strata")),
                Weighting.of(List.of(new StratumSheets("", 0, 5))).refusals());
    }

    @Property
    void theWeightsAddUpToTheSheetsAndGiveEachStratumItsShare(
            @ForAll @Size(value = 4) List<@LongRange(min = 1, max = 1_000_000) Long> populations,
            @ForAll @Size(value = 4) List<@LongRange(min = 1, max = 1000) Long> sheets) {
        List<StratumSheets> strata = IntStream.range(0, 4)
                .mapToObj(i -> new StratumSheets("" + i, populations.get(i), sheets.get(i)))
                .toList();
        Weighting weighting = Weighting.of(strata).value();
        long all = populations.stream().mapToLong(p -> p).sum();
        long n = sheets.stream().mapToLong(s -> s).sum();
        long[] valid = sheets.stream().mapToLong(s -> s).toArray();
        for (int h = 0; h < 4; h++) {
            long[] chosen = new long[4];
            chosen[h] = valid[h];
            WeightedShare share = weighting.share(chosen, valid);
            assertEquals((double) populations.get(h) / all, share.count() / share.n(), 1e-9);
            assertEquals(n, share.n(), 1e-6);
            assertTrue(share.effectiveN() <= n + 1e-6);
        }
    }

    private static Weighting students() {
        return Weighting.of(List.of(new StratumSheets("women", 2700, 240), new StratumSheets("men", 1300, 160)))
                .value();
    }
}
