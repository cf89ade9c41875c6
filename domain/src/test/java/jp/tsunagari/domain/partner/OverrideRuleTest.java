package jp.tsunagari.domain.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverrideRuleTest {
    private final City city =
            new City().withCount("甲", 3).withCount("乙", 2).withCount("丙", 1).organisations("丁");

    @Test
    void oneThatIsDroppedIsNotReplacedByTheNext() {
        SelectionResult result = city.select(Request.seats(2).drop("甲", "辞退"));
        assertEquals(List.of("乙"), Names.selected(result));
        assertEquals(1, result.seatsFilled());
        assertEquals(2, result.seatsRequested());
        Candidate dropped = Names.candidate(result, "甲");
        assertEquals(Because.OVERRIDE_DROPPED, dropped.because());
        assertEquals("辞退", dropped.reason());
        assertEquals(1, dropped.rank());
    }

    @Test
    void oneThatIsAddedTakesNobodysSeat() {
        SelectionResult result = city.select(Request.seats(1).add("丙", "地域の要"));
        assertEquals(List.of("甲", "丙"), Names.selected(result));
        assertEquals(2, result.seatsFilled());
        assertEquals(3, result.cutoffCount());
        assertEquals(Because.OVERRIDE_ADDED, Names.candidate(result, "丙").because());
        assertEquals(Because.BELOW_CUTOFF, Names.candidate(result, "乙").because());
    }

    @Test
    void anOrganisationLeftOutBeforeRankingMayBeAddedAndStandsAtTheEndWithoutARank() {
        SelectionResult result = city.select(Request.seats(1)
                .minimum(2)
                .exclude("甲", "市の部署")
                .add("丁", "推薦")
                .add("甲", "例外")
                .add("丙", "推薦"));
        assertEquals(List.of("乙", "甲", "丙", "丁"), Names.selected(result));
        assertEquals(List.of(), result.leftOut());
        Candidate added = Names.candidate(result, "甲");
        assertNull(added.rank());
        assertEquals(3, added.committeeCount());
        assertEquals(3, added.committees().size());
        assertEquals(Because.OVERRIDE_ADDED, added.because());
        assertEquals("例外", added.reason());
        assertEquals(1, Names.candidate(result, "乙").rank());
    }

    @Test
    void anOverrideThatRepeatsTheRuleKeepsTheRulesReasonAndTheOfficesWords() {
        SelectionResult result = city.select(Request.seats(1).add("甲", "念のため").drop("乙", "辞退"));
        Candidate first = Names.candidate(result, "甲");
        assertEquals(Because.AT_CUTOFF, first.because());
        assertTrue(first.selected());
        assertEquals("念のため", first.reason());
        Candidate second = Names.candidate(result, "乙");
        assertEquals(Because.BELOW_CUTOFF, second.because());
        assertFalse(second.selected());
        assertEquals("辞退", second.reason());
        assertNull(Names.candidate(result, "丙").reason());
    }

    @Test
    void droppingOneThatWasLeftOutChangesNothing() {
        SelectionResult result = city.select(Request.seats(6).drop("丁", "辞退"));
        assertEquals(Because.NO_COMMITTEE, Names.leftOut(result, "丁").because());
        assertEquals(3, result.candidates().size());
    }

    @Test
    void hostAndUncoveredFieldsAreThoseAfterTheOverrides() {
        City fields = new City()
                .committee("福祉会議", Field.WELFARE)
                .committee("教育会議", Field.EDUCATION)
                .seats("福祉会議", "甲", "乙")
                .seats("教育会議", "丙")
                .seats("予備会議", "甲");
        SelectionResult plain = fields.select(Request.seats(1));
        assertEquals(List.of("福祉会議", "予備会議"), Names.hosts(plain.hostCommittees()));
        assertEquals(Field.EDUCATION, plain.uncoveredFields().get(0).field());

        SelectionResult changed = fields.select(Request.seats(1).add("丙", "推薦").drop("甲", "辞退"));
        assertEquals(List.of("教育会議"), Names.hosts(changed.hostCommittees()));
        assertEquals(
                List.of(Field.WELFARE),
                changed.uncoveredFields().stream().map(UncoveredField::field).toList());
    }
}
