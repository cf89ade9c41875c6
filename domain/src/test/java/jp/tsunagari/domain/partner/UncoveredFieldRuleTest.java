package jp.tsunagari.domain.partner;

import static jp.tsunagari.domain.partner.City.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class UncoveredFieldRuleTest {
    /** With one seat 甲 is selected; 交通 and 教育 are not covered. */
    private final City city = new City()
            .committee("福祉会議", Field.WELFARE)
            .committee("福祉部会", Field.WELFARE)
            .committee("防犯会議", Field.CRIME_PREVENTION)
            .committee("教育会議", Field.EDUCATION)
            .committee("交通会議", Field.TRANSPORT)
            .seats("福祉会議", "甲", "乙")
            .seats("防犯会議", "甲")
            .seats("地域会議", "甲")
            .seats("教育会議", "乙", "丙")
            .seats("交通会議", "丁");

    @Test
    void aFieldIsUncoveredWhenNoSelectedOrganisationSitsOnAnyOfItsCommittees() {
        assertEquals(List.of(Field.EDUCATION, Field.TRANSPORT), fields(city.select(Request.seats(1))));
        assertEquals(List.of(Field.TRANSPORT), fields(city.select(Request.seats(2))));
        assertEquals(List.of(), fields(city.select(Request.seats(9))));
    }

    @Test
    void eachComesWithTheBestRankedOrganisationThatSitsThere() {
        RankedOrganisation best =
                city.select(Request.seats(1)).uncoveredFields().get(0).best();
        assertEquals("乙", best.organisation().name());
        assertEquals(2, best.rank());
        assertEquals(2, best.committeeCount());
    }

    @Test
    void anExcludedOrganisationIsNotSuggested() {
        SelectionResult result =
                city.select(Request.seats(1).exclude("乙", "市の部署").exclude("丁", "市の部署"));
        assertEquals("丙", result.uncoveredFields().get(0).best().organisation().name());
        assertNull(result.uncoveredFields().get(1).best());
    }

    @Test
    void oneUnderTheMinimumIsSuggestedWithTheRankItWouldHave() {
        SelectionResult result = city.select(Request.seats(1).minimum(2));
        RankedOrganisation best = result.uncoveredFields().get(1).best();
        assertEquals("丁", best.organisation().name());
        assertEquals(3, best.rank());
    }

    @Test
    void aFieldWhoseCommitteesHaveNoMembersIsUncoveredWithoutASuggestion() {
        SelectionResult result = city.committee("環境会議", Field.ENVIRONMENT).select(Request.seats(9));
        assertEquals(List.of(Field.ENVIRONMENT), fields(result));
        assertNull(result.uncoveredFields().get(0).best());
    }

    @Test
    void aFieldWhoseOnlyCommitteeEndedIsNoField() {
        SelectionResult result =
                city.committee("旧会議", Field.ENVIRONMENT, null, DAY.minusDays(1)).select(Request.seats(9));
        assertEquals(List.of(), fields(result));
    }

    private static List<Field> fields(SelectionResult result) {
        return result.uncoveredFields().stream().map(UncoveredField::field).toList();
    }
}
