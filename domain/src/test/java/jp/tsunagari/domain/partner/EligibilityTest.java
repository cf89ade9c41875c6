package jp.tsunagari.domain.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class EligibilityTest {
    private final City city =
            new City().withCount("甲", 3).withCount("乙", 2).withCount("丙", 1).organisations("丁");

    @Test
    void anExcludedOrganisationIsListedWithItsReasonAndTheOthersMoveUp() {
        SelectionResult result = city.select(Request.seats(1).exclude("甲", "市の部署"));
        assertEquals(List.of("乙"), Names.selected(result));
        assertEquals(1, Names.candidate(result, "乙").rank());
        LeftOut left = Names.leftOut(result, "甲");
        assertEquals(Because.EXCLUDED, left.because());
        assertEquals("市の部署", left.reason());
        assertEquals(3, left.committeeCount());
        assertEquals(3, left.committees().size());
    }

    @Test
    void theMinimumItselfIsEnough() {
        SelectionResult result = city.select(Request.seats(6).minimum(2));
        assertEquals(List.of("甲", "乙"), Names.selected(result));
        assertEquals(2, result.cutoffCount());
        assertEquals(Because.UNDER_MINIMUM, Names.leftOut(result, "丙").because());
        assertNull(Names.leftOut(result, "丙").reason());
    }

    @Test
    void aMinimumAboveAllLeavesNobody() {
        SelectionResult result = city.select(Request.seats(6).minimum(4));
        assertEquals(List.of(), Names.selected(result));
        assertNull(result.cutoffCount());
        assertEquals(4, result.leftOut().size());
    }

    @Test
    void anOrganisationOnNoCommitteeIsLeftOutAsSuchEvenUnderAMinimum() {
        assertEquals(
                Because.NO_COMMITTEE,
                Names.leftOut(city.select(Request.seats(6)), "丁").because());
        assertEquals(
                Because.NO_COMMITTEE,
                Names.leftOut(city.select(Request.seats(6).minimum(2)), "丁").because());
    }

    @Test
    void anExclusionIsNamedBeforeAnyOtherReason() {
        SelectionResult result =
                city.select(Request.seats(6).minimum(2).exclude("丙", "市の部署").exclude("丁", "市の部署"));
        assertEquals(Because.EXCLUDED, Names.leftOut(result, "丙").because());
        assertEquals(Because.EXCLUDED, Names.leftOut(result, "丁").because());
    }

    @Test
    void thoseLeftOutComeByCountAndThenByName() {
        SelectionResult result = city.withCount("𠮷", 1)
                .withCount("ａ", 1)
                .select(Request.seats(6).minimum(3).exclude("甲", "市の部署"));
        assertEquals(
                List.of("甲", "乙", "丙", "ａ", "𠮷", "丁"),
                result.leftOut().stream()
                        .map(left -> left.organisation().name())
                        .toList());
    }
}
