package jp.tsunagari.domain.partner;

import static jp.tsunagari.domain.partner.City.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.tsunagari.domain.shared.Origin;
import org.junit.jupiter.api.Test;

class HostCommitteeRuleTest {
    /** With two seats 甲 and 乙 are selected. */
    private final City city = new City()
            .committee("福祉会議", Field.WELFARE)
            .committee("教育会議", Field.EDUCATION)
            .committee("防犯会議", Field.CRIME_PREVENTION)
            .committee("交通会議", Field.TRANSPORT)
            .seats("福祉会議", "甲", "乙", "丙")
            .seats("教育会議", "甲", "乙", "丁", "戊")
            .seats("防犯会議", "甲", "乙")
            .seats("交通会議", "丙");

    @Test
    void allThatTieAreHostsTheLargerFirst() {
        SelectionResult result = city.select(Request.seats(2));
        assertEquals(List.of("教育会議", "福祉会議", "防犯会議"), Names.hosts(result.hostCommittees()));
        assertEquals(
                List.of(4, 3, 2),
                result.hostCommittees().stream()
                        .map(HostCommittee::participatingOrganisations)
                        .toList());
        assertEquals(2, result.hostCommittees().get(0).selectedOrganisations());
    }

    @Test
    void committeesOfOneSizeComeByName() {
        City equal = new City().seats("𠮷会議", "甲").seats("ａ会議", "甲");
        assertEquals(
                List.of("ａ会議", "𠮷会議"),
                Names.hosts(equal.select(Request.seats(1)).hostCommittees()));
    }

    @Test
    void aRequiredFieldLeavesTheOthersOut() {
        SelectionResult result = city.select(Request.seats(2).hostField(Field.WELFARE));
        assertEquals(List.of("福祉会議"), Names.hosts(result.hostCommittees()));
        assertEquals(List.of(), result.hostAlternatives());
    }

    @Test
    void aRequiredFieldWithoutASelectedOrganisationGivesNoHost() {
        assertEquals(
                List.of(),
                city.select(Request.seats(2).hostField(Field.TRANSPORT)).hostCommittees());
        assertEquals(
                List.of(), city.select(Request.seats(2).hostField(Field.OTHER)).hostCommittees());
    }

    @Test
    void priorityCommitteesLeaveTheOthersOut() {
        SelectionResult result = city.select(Request.seats(2).priority("福祉会議", "交通会議"));
        assertEquals(List.of("福祉会議"), Names.hosts(result.hostCommittees()));
        SelectionResult both =
                city.select(Request.seats(2).priority("福祉会議", "防犯会議").hostField(Field.CRIME_PREVENTION));
        assertEquals(List.of("防犯会議"), Names.hosts(both.hostCommittees()));
    }

    @Test
    void alternativesComeByNumberOfSelectedThenSizeAndNeedOne() {
        City more = new City()
                .seats("会議1", "甲", "乙", "丙")
                .seats("会議2", "甲", "乙")
                .seats("会議3", "甲", "丁", "戊")
                .seats("会議4", "甲", "丁")
                .seats("会議5", "戊")
                .seats("会議6", "乙", "丙");
        SelectionResult result = more.select(Request.seats(3).ties(TiePolicy.EXCLUDE_TIES));
        assertEquals(List.of("甲", "乙"), Names.selected(result));
        assertEquals(List.of("会議1", "会議2"), Names.hosts(result.hostCommittees()));
        assertEquals(List.of("会議3", "会議4", "会議6"), Names.hosts(result.hostAlternatives()));
        assertEquals(
                List.of(1, 1, 1),
                result.hostAlternatives().stream()
                        .map(HostCommittee::selectedOrganisations)
                        .toList());
    }

    @Test
    void aCommitteeThatEndedHostsNothing() {
        City ended = new City()
                .committee("旧会議", Field.WELFARE, null, DAY.minusDays(1))
                .seats("旧会議", "甲")
                .seats("会議", "甲");
        SelectionResult result = ended.select(Request.seats(1));
        assertEquals(List.of("会議"), Names.hosts(result.hostCommittees()));
        assertEquals(List.of(), ended.select(Request.seats(1).priority("旧会議")).hostCommittees());
    }

    @Test
    void aHostSaysHowManyOfItsSeatsAreMadeUp() {
        City generated = new City()
                .seat("会議", "甲", null, null, Origin.GENERATED)
                .seat("会議", "乙", null, null, Origin.GENERATED)
                .seat("会議", "丙", null, null, Origin.ENTERED);
        HostCommittee host = generated.select(Request.seats(3)).hostCommittees().get(0);
        assertEquals(2, host.generatedPairs());
        assertEquals(3, host.participatingOrganisations());
    }
}
