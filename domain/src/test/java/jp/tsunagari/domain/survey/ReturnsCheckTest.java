package jp.tsunagari.domain.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnsCheckTest {
    private static final SurveyCounts FUKUOKA = new SurveyCounts(1_400_000L, 3000L, 3000L, 1159L, 1159L);

    @Test
    void equalCountsAgree() {
        assertEquals(List.of(), faults(new SurveyCounts(5L, 5L, 5L, 5L, 5L)));
        assertEquals(List.of(), faults(SurveyCounts.UNKNOWN));
        assertEquals(List.of(), faults(FUKUOKA));
        assertEquals(List.of(), faults(new SurveyCounts(0L, 0L, 0L, 0L, 0L)));
    }

    @ParameterizedTest
    @CsvSource({
        "9, 10, , , , sample, population",
        "9, , 10, , , distributed, population",
        "9, , , 10, , returned, population",
        "9, , , , 10, valid, population",
        ", 9, 10, , , distributed, sample",
        ", 9, , 10, , returned, sample",
        ", 9, , , 10, valid, sample",
        ", , 9, 10, , returned, distributed",
        ", , 9, , 10, valid, distributed",
        ", , , 9, 10, valid, returned"
    })
    void everyPairIsComparedAlsoWhereWhatLiesBetweenIsUnknown(
            Long population, Long sample, Long distributed, Long returned, Long valid, String smaller, String larger) {
        SurveyCounts counts = new SurveyCounts(population, sample, distributed, returned, valid);
        assertEquals(List.of(contradiction(smaller, smaller, 10, larger, 9)), faults(counts));
        SurveyReturns stratum = new SurveyReturns(
                SurveyCounts.UNKNOWN, null, null, List.of(SurveyCounts.UNKNOWN, counts), List.of(), List.of());
        assertEquals(
                List.of(contradiction("strata/1/" + smaller, smaller, 10, larger, 9)), ReturnsCheck.faults(stratum, 0));
    }

    @Test
    void allContradictionsComeAtOnce() {
        assertEquals(10, faults(new SurveyCounts(1L, 2L, 3L, 4L, 5L)).size());
    }

    @Test
    void noCountIsNegative() {
        SurveyReturns returns = new SurveyReturns(
                new SurveyCounts(null, null, null, null, -1L),
                -1L,
                -1L,
                List.of(new SurveyCounts(-1L, null, null, null, null)),
                List.of(-1L),
                List.of());
        assertEquals(
                List.of("valid", "undeliverable", "invalid", "strata/0/population", "distributionChannels/0/count"),
                ReturnsCheck.faults(returns, 0).stream()
                        .filter(fault -> fault.code() == RefusalCode.COUNT_NEGATIVE)
                        .map(Refusal::subject)
                        .toList());
    }

    @Test
    void invalidSheetsAreAmongTheReturnedOnes() {
        SurveyCounts counts = new SurveyCounts(null, null, 3000L, 1200L, 1159L);
        assertEquals(List.of(), ReturnsCheck.faults(apart(counts, null, 41L), 0));
        assertEquals(
                List.of(contradiction("invalid", "valid + invalid", 1201, "returned", 1200)),
                ReturnsCheck.faults(apart(counts, null, 42L), 0));
        SurveyCounts returnedUnknown = new SurveyCounts(null, null, 3000L, null, 1159L);
        assertEquals(
                List.of(contradiction("invalid", "valid + invalid", 3001, "distributed", 3000)),
                ReturnsCheck.faults(apart(returnedUnknown, null, 1842L), 0));
        SurveyCounts validUnknown = new SurveyCounts(null, null, null, 1200L, null);
        assertEquals(
                List.of(contradiction("invalid", "invalid", 1201, "returned", 1200)),
                ReturnsCheck.faults(apart(validUnknown, null, 1201L), 0));
    }

    @Test
    void whatReachedNobodyDidNotComeBack() {
        SurveyCounts counts = new SurveyCounts(null, null, 3000L, 1200L, null);
        assertEquals(List.of(), ReturnsCheck.faults(apart(counts, 1800L, null), 0));
        assertEquals(
                List.of(contradiction("undeliverable", "returned + undeliverable", 3001, "distributed", 3000)),
                ReturnsCheck.faults(apart(counts, 1801L, null), 0));
        SurveyCounts returnedUnknown = new SurveyCounts(null, null, 3000L, null, 1100L);
        assertEquals(
                List.of(contradiction("undeliverable", "valid + invalid + undeliverable", 3001, "distributed", 3000)),
                ReturnsCheck.faults(apart(returnedUnknown, 1801L, 100L), 0));
    }

    @Test
    void strataAddUpToTheSurvey() {
        SurveyCounts men = new SurveyCounts(700_000L, 1500L, 1500L, null, 500L);
        SurveyCounts women = new SurveyCounts(700_000L, 1500L, 1500L, null, 659L);
        assertEquals(List.of(), ReturnsCheck.faults(strata(FUKUOKA, men, women), 0));
        assertEquals(
                List.of(shortfall("strata", "strata: valid", 1158, "valid", 1159)),
                ReturnsCheck.faults(strata(FUKUOKA, men, new SurveyCounts(700_000L, 1500L, 1500L, null, 658L)), 0));
        assertEquals(
                List.of(contradiction("strata", "strata: valid", 1160, "valid", 1159)),
                ReturnsCheck.faults(strata(FUKUOKA, men, new SurveyCounts(700_000L, 1500L, 1500L, null, 660L)), 0));
    }

    @Test
    void strataThatAreKnownInPartFindRoom() {
        SurveyCounts known = new SurveyCounts(null, null, null, null, 1160L);
        assertEquals(
                List.of(contradiction("strata", "strata: valid", 1160, "valid", 1159)),
                ReturnsCheck.faults(strata(FUKUOKA, known, SurveyCounts.UNKNOWN), 0));
        SurveyCounts less = new SurveyCounts(null, null, null, null, 1158L);
        assertEquals(List.of(), ReturnsCheck.faults(strata(FUKUOKA, less, SurveyCounts.UNKNOWN), 0));
    }

    @Test
    void bothListsOfChannelsAddUpOnTheirOwn() {
        SurveyReturns kumamoto = new SurveyReturns(
                new SurveyCounts(null, null, 619L, 145L, 145L),
                null,
                null,
                List.of(),
                List.of(600L, 19L),
                List.of(45L, 100L));
        assertEquals(List.of(), ReturnsCheck.faults(kumamoto, 145));
        SurveyReturns wrong =
                new SurveyReturns(kumamoto.counts(), null, null, List.of(), List.of(600L, 18L), List.of(45L, 101L));
        assertEquals(
                List.of(
                        shortfall("distributionChannels", "distributionChannels", 618, "distributed", 619),
                        contradiction("returnChannels", "returnChannels", 146, "returned", 145)),
                ReturnsCheck.faults(wrong, 145));
    }

    @Test
    void channelsOfAnUnknownTotalFindRoomInTheNextKnownCount() {
        SurveyReturns returns = new SurveyReturns(
                new SurveyCounts(null, null, 100L, null, null), null, null, List.of(), List.of(), List.of(60L, 41L));
        assertEquals(
                List.of(contradiction("returnChannels", "returnChannels", 101, "distributed", 100)),
                ReturnsCheck.faults(returns, 0));
    }

    @Test
    void theServiceHoldsNoMoreSheetsThanAreValid() {
        SurveyReturns returns = apart(FUKUOKA, null, null);
        assertEquals(List.of(), ReturnsCheck.faults(returns, 1159));
        assertEquals(
                List.of(contradiction("valid", "sheets", 1160, "valid", 1159)), ReturnsCheck.faults(returns, 1160));
    }

    @Property
    void whatNobodyContradictsIsNeverRefused(@ForAll("chains") SurveyCounts counts) {
        assertEquals(List.of(), faults(counts));
    }

    @Property
    void everyRefusalOfTheChainNamesTwoCountsThatContradict(@ForAll("any") SurveyCounts counts) {
        for (Refusal fault : faults(counts)) {
            assertTrue((long) fault.values().get("smallerCount")
                    > (long) fault.values().get("largerCount"));
        }
    }

    @Provide
    Arbitrary<SurveyCounts> any() {
        return Arbitraries.longs()
                .between(0, 20)
                .injectNull(0.3)
                .list()
                .ofSize(5)
                .map(c -> new SurveyCounts(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4)));
    }

    @Provide
    Arbitrary<SurveyCounts> chains() {
        return Arbitraries.longs().between(0, 20).list().ofSize(5).flatMap(parts -> Arbitraries.integers()
                .between(0, 31)
                .map(known -> chain(parts, known)));
    }

    private static SurveyCounts chain(List<Long> parts, int known) {
        Long[] counts = new Long[parts.size()];
        long count = 0;
        for (int i = parts.size() - 1; i >= 0; i--) {
            count += parts.get(i);
            counts[i] = (known >> i & 1) == 1 ? count : null;
        }
        return new SurveyCounts(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    private static List<Refusal> faults(SurveyCounts counts) {
        return ReturnsCheck.faults(apart(counts, null, null), 0);
    }

    private static SurveyReturns apart(SurveyCounts counts, Long undeliverable, Long invalid) {
        return new SurveyReturns(counts, undeliverable, invalid, List.of(), List.of(), List.of());
    }

    private static SurveyReturns strata(SurveyCounts counts, SurveyCounts... strata) {
        return new SurveyReturns(counts, null, null, List.of(strata), List.of(), List.of());
    }

    private static Refusal contradiction(
            String subject, String smaller, long smallerCount, String larger, long largerCount) {
        return Refusal.of(
                RefusalCode.COUNTS_CONTRADICT,
                subject,
                Map.of("smaller", smaller, "smallerCount", smallerCount, "larger", larger, "largerCount", largerCount));
    }

    private static Refusal shortfall(String subject, String parts, long sum, String total, long expected) {
        return Refusal.of(
                RefusalCode.COUNTS_DO_NOT_ADD_UP,
                subject,
                Map.of("parts", parts, "sum", sum, "total", total, "expected", expected));
    }
}
