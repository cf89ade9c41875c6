package jp.tsunagari.domain.partner;

import static jp.tsunagari.domain.partner.City.DAY;
import static jp.tsunagari.domain.partner.City.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.domain.Vectors;
import org.junit.jupiter.api.Test;

class CommitteeRankingTest {
    @Test
    void ichiharaRanksAsPrinted() {
        Ranking ranking = CommitteeRanking.rank(City.ichihara().facts(), DAY, Set.of());
        List<Integer> expected = new ArrayList<>(List.of(1, 2, 2, 4, 4, 4, 7, 7, 7));
        expected.addAll(Collections.nCopies(11, 10));
        expected.addAll(Collections.nCopies(49, 21));
        assertEquals(
                expected,
                ranking.organisations().stream().map(RankedOrganisation::rank).toList());
        assertEquals(new PairCount(108, 98, 10), ranking.pairs());
        assertEquals(DAY, ranking.asOf());
    }

    @Test
    void everyPrintedCountAndSizeOfIchiharaComesOut() {
        CommitteeInventory facts = City.ichihara().facts();
        Participation day = facts.validOn(DAY);
        Vectors.list("ichihara-2022-committees.json", "committees")
                .forEach(c -> assertEquals(
                        c.get("participatingOrganisations").asInt(),
                        day.organisationsOf(id(c.get("name").asText())).size()));
        Vectors.list("ichihara-2022-committees.json", "organisationCounts")
                .forEach(o -> assertEquals(
                        o.get("committeeCount").asInt(),
                        day.committeesOf(id(o.get("name").asText())).size()));
    }

    @Test
    void equalCountsShareARankAndTheNextOneIsSkipped() {
        City city =
                new City().withCount("甲", 1).withCount("乙", 2).withCount("丙", 2).withCount("丁", 3);
        assertEquals(List.of("1丁", "2丙", "2乙", "4甲"), ranksAndNames(city, Set.of()));
    }

    @Test
    void insideARankMorePriorityCommitteesComeFirst() {
        City city = new City().seats("会議A", "甲", "丙").seats("会議B", "乙", "丙").seats("会議C", "甲", "乙");
        assertEquals(List.of("1丙", "1乙", "1甲"), ranksAndNames(city, Set.of()));
        assertEquals(List.of("1乙", "1甲", "1丙"), ranksAndNames(city, Set.of(id("会議C"))));
        assertEquals(List.of("1丙", "1甲", "1乙"), ranksAndNames(city, Set.of(id("会議A"))));
    }

    @Test
    void priorityCommitteesNeverChangeARank() {
        City city = new City().withCount("甲", 2).seats("重点会議", "乙");
        assertEquals(List.of("1甲", "2乙"), ranksAndNames(city, Set.of(id("重点会議"))));
    }

    @Test
    void aPriorityCommitteeThatEndedCountsForNobody() {
        City city = new City()
                .committee("重点会議", Field.WELFARE, null, DAY.minusDays(1))
                .seats("重点会議", "甲")
                .seats("会議", "甲", "乙");
        RankedOrganisation first = rank(city, Set.of(id("重点会議"))).get(0);
        assertEquals(0, first.priorityCommitteeCount());
        assertEquals("乙", first.organisation().name());
    }

    @Test
    void namesAreOrderedByCodePointAndThenById() {
        City city = new City().seats("会議", "𠮷野会", "ａ会");
        assertEquals(List.of("1ａ会", "1𠮷野会"), ranksAndNames(city, Set.of()));

        UUID high = UUID.fromString("f0000000-0000-7000-8000-000000000000");
        UUID low = UUID.fromString("10000000-0000-7000-8000-000000000000");
        Committee committee = new Committee(id("会議"), "会議", Field.WELFARE, null, null);
        CommitteeInventory twins = new CommitteeInventory(
                List.of(committee),
                List.of(new Organisation(high, "同名会"), new Organisation(low, "同名会")),
                List.of(seat(committee, high), seat(committee, low)));
        assertEquals(
                List.of(low, high),
                CommitteeRanking.rank(twins, DAY, Set.of()).organisations().stream()
                        .map(place -> place.organisation().id())
                        .toList());
    }

    @Test
    void anOrganisationOnNoCommitteeIsNotRanked() {
        City city = new City()
                .organisations("甲")
                .seats("会議", "乙")
                .committee("旧会議", Field.WELFARE, null, DAY.minusDays(1))
                .seats("旧会議", "丙");
        assertEquals(List.of("1乙"), ranksAndNames(city, Set.of()));
        assertEquals(List.of(), rank(new City(), Set.of()));
    }

    @Test
    void aPlaceComesWithItsCommittees() {
        City city = new City().seats("会議B", "甲").seats("会議A", "甲").seats("会議A", "甲");
        RankedOrganisation place = rank(city, Set.of(id("会議B"))).get(0);
        assertEquals(2, place.committeeCount());
        assertEquals(1, place.priorityCommitteeCount());
        assertEquals(
                List.of("会議A", "会議B"),
                place.committees().stream().map(Committee::name).toList());
    }

    private static CommitteeMembership seat(Committee committee, UUID organisation) {
        return new CommitteeMembership(
                committee.id(), organisation, null, null, jp.tsunagari.domain.shared.Origin.ENTERED);
    }

    private static List<RankedOrganisation> rank(City city, Set<UUID> priority) {
        return CommitteeRanking.rank(city.facts(), DAY, priority).organisations();
    }

    private static List<String> ranksAndNames(City city, Set<UUID> priority) {
        return rank(city, priority).stream()
                .map(place -> place.rank() + place.organisation().name())
                .toList();
    }
}
