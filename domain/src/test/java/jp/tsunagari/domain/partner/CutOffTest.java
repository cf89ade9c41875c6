package jp.tsunagari.domain.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CutOffTest {
    /** Counts 3, 2, 2, 2, 1; of the three with 2, 乙 has two priority committees, 丙 and 丁 one each. */
    private final City city = new City()
            .withCount("甲", 3)
            .seats("重点1", "乙", "丙")
            .seats("重点2", "乙", "丁")
            .seats("会議3", "丙", "丁")
            .withCount("戊", 1);

    @ParameterizedTest
    @CsvSource({
        // seats, cutoff, filled when ties are included, when excluded, tied
        "1, 3, 1, 1, 0",
        "2, 2, 4, 1, 3",
        "3, 2, 4, 1, 3",
        "4, 2, 4, 4, 0",
        "5, 1, 5, 5, 0",
        "6, 1, 5, 5, 0"
    })
    void aTieIsCutOnlyWhereNotAllFit(int seats, int cutoff, int included, int excluded, int tied) {
        SelectionResult with = select(seats, TiePolicy.INCLUDE_TIES);
        SelectionResult without = select(seats, TiePolicy.EXCLUDE_TIES);
        assertEquals(cutoff, with.cutoffCount());
        assertEquals(cutoff, without.cutoffCount());
        assertEquals(included, with.seatsFilled());
        assertEquals(excluded, without.seatsFilled());
        assertEquals(tied, with.tiedAtCutoff().size());
        assertEquals(with.tiedAtCutoff(), without.tiedAtCutoff());
    }

    @Test
    void everyPlaceSaysWhyUnderIncludedTies() {
        assertEquals(
                Map.of(
                        "甲", Because.ABOVE_CUTOFF,
                        "乙", Because.TIE_INCLUDED,
                        "丙", Because.TIE_INCLUDED,
                        "丁", Because.TIE_INCLUDED,
                        "戊", Because.BELOW_CUTOFF),
                Names.because(select(2, TiePolicy.INCLUDE_TIES)));
    }

    @Test
    void everyPlaceSaysWhyUnderExcludedTies() {
        assertEquals(
                Map.of(
                        "甲", Because.ABOVE_CUTOFF,
                        "乙", Because.TIE_EXCLUDED,
                        "丙", Because.TIE_EXCLUDED,
                        "丁", Because.TIE_EXCLUDED,
                        "戊", Because.BELOW_CUTOFF),
                Names.because(select(2, TiePolicy.EXCLUDE_TIES)));
    }

    @Test
    void priorityCommitteesFillTheSeatsThatAreLeft() {
        SelectionResult result = select(2, TiePolicy.PRIORITY_COMMITTEES);
        assertEquals(List.of("甲", "乙"), Names.selected(result));
        assertEquals(Because.PRIORITY_PREFERRED, Names.because(result).get("乙"));
        assertEquals(Because.PRIORITY_NOT_REACHED, Names.because(result).get("丙"));
        assertEquals(Because.PRIORITY_NOT_REACHED, Names.because(result).get("丁"));
        assertEquals(List.of("乙", "丁", "丙"), tied(result));
    }

    @Test
    void thoseStillEqualAtTheLastSeatAreAllIncluded() {
        SelectionResult result = select(3, TiePolicy.PRIORITY_COMMITTEES);
        assertEquals(4, result.seatsFilled());
        assertEquals(Because.PRIORITY_PREFERRED, Names.because(result).get("乙"));
        assertEquals(Because.PRIORITY_TIE_INCLUDED, Names.because(result).get("丙"));
        assertEquals(Because.PRIORITY_TIE_INCLUDED, Names.because(result).get("丁"));
        assertEquals(3, result.tiedAtCutoff().size());
    }

    @Test
    void withoutPriorityCommitteesThePolicyIncludesTheTie() {
        SelectionResult result = city.select(Request.seats(2).ties(TiePolicy.PRIORITY_COMMITTEES));
        assertEquals(4, result.seatsFilled());
        assertEquals(Because.PRIORITY_TIE_INCLUDED, Names.because(result).get("丙"));
    }

    @Test
    void severalArePreferredWhereExactlyTheyFit() {
        SelectionResult result =
                city.select(Request.seats(3).ties(TiePolicy.PRIORITY_COMMITTEES).priority("会議3"));
        assertEquals(List.of("甲", "丁", "丙"), Names.selected(result));
        assertEquals(Because.PRIORITY_PREFERRED, Names.because(result).get("丁"));
        assertEquals(Because.PRIORITY_NOT_REACHED, Names.because(result).get("乙"));
    }

    @ParameterizedTest
    @EnumSource
    void priorityCommitteesNeverLiftAnybodyOverTheCutoff(TiePolicy policy) {
        City two = new City().withCount("甲", 2).seats("重点1", "乙");
        assertEquals(
                List.of("甲"),
                Names.selected(two.select(Request.seats(1).ties(policy).priority("重点1"))));
    }

    @Test
    void theOrderInsideARankDecidesNoSeat() {
        City equal = new City().seats("会議", "あ", "い", "う");
        assertEquals(
                3, equal.select(Request.seats(1).ties(TiePolicy.INCLUDE_TIES)).seatsFilled());
        assertEquals(
                0, equal.select(Request.seats(1).ties(TiePolicy.EXCLUDE_TIES)).seatsFilled());
    }

    @Test
    void withFewerOrganisationsThanSeatsTheLastOneSetsTheCutoff() {
        SelectionResult result = city.select(Request.seats(100).minimum(2));
        assertEquals(2, result.cutoffCount());
        assertEquals(4, result.seatsFilled());
        assertEquals(100, result.seatsRequested());
    }

    @Test
    void withNobodyRankedThereIsNoCutoff() {
        assertNull(city.select(Request.seats(1).minimum(9)).cutoffCount());
    }

    private SelectionResult select(int seats, TiePolicy policy) {
        return city.select(Request.seats(seats).ties(policy).priority("重点1", "重点2"));
    }

    private static List<String> tied(SelectionResult result) {
        return Names.of(result.tiedAtCutoff());
    }
}
