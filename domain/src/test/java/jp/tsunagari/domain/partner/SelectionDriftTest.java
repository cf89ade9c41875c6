package jp.tsunagari.domain.partner;

import static jp.tsunagari.domain.partner.City.DAY;
import static jp.tsunagari.domain.partner.City.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.domain.shared.Origin;
import org.junit.jupiter.api.Test;

class SelectionDriftTest {
    private static final LocalDate LATER = DAY.plusDays(1);

    /** 甲 sits on three committees, 乙 on two, 丙 on one, 丁 on none; two seats are filled by 甲 and 乙. */
    private final City city =
            new City().withCount("甲", 3).withCount("乙", 2).withCount("丙", 1).organisations("丁");

    private final StoredOutcome stored = StoredOutcome.of(city.select(Request.seats(2)));

    @Test
    void theOutcomeKeepsEveryOrganisation() {
        assertEquals(
                List.of("甲 1 3 true", "乙 2 2 true", "丙 3 1 false", "丁 null 0 false"),
                stored.places().stream()
                        .map(p -> p.name() + " " + p.rank() + " " + p.committeeCount() + " " + p.selected())
                        .toList());
        assertEquals(2, stored.cutoffCount());
    }

    @Test
    void nothingDriftsWhileNothingChanges() {
        Drift drift = now(2);
        assertFalse(drift.changed());
        assertEquals(List.of(), drift.nowSelected());
        assertEquals(List.of(), drift.noLongerSelected());
        assertEquals(List.of(), drift.rankChanges());
    }

    @Test
    void oneEntersAndAnotherDepartsWhenItIsOvertaken() {
        city.seats("新会議1", "丙").seats("新会議2", "丙");
        Drift drift = now(2);
        assertTrue(drift.changed());
        assertEquals(List.of(new Drift.Entered(organisation("丙"), 1, Because.AT_CUTOFF)), drift.nowSelected());
        assertEquals(List.of(new Drift.Departed(organisation("乙"), 3, Because.BELOW_CUTOFF)), drift.noLongerSelected());
        assertEquals(2, drift.cutoffBefore());
        assertEquals(3, drift.cutoffNow());
        assertEquals(
                List.of(
                        new Drift.RankChange(organisation("丙"), 3, 1, 1, 3, sorted("新会議1", "新会議2"), List.of()),
                        new Drift.RankChange(organisation("乙"), 2, 3, 2, 2, List.of(), List.of())),
                drift.rankChanges());
    }

    @Test
    void aCommitteeLostIsNamedEvenWhereTheRankStays() {
        city.committee("丙の会議1", Field.WELFARE, null, DAY).seat("新会議", "丙", LATER, null, Origin.ENTERED);
        Drift drift = now(2);
        assertTrue(drift.changed());
        assertEquals(
                List.of(new Drift.RankChange(organisation("丙"), 3, 3, 1, 1, List.of(id("新会議")), List.of(id("丙の会議1")))),
                drift.rankChanges());
    }

    @Test
    void oneThatWasOnNoCommitteeComesWithCountZero() {
        city.seats("新会議", "丁");
        assertEquals(
                List.of(new Drift.RankChange(organisation("丁"), null, 3, 0, 1, List.of(id("新会議")), List.of())),
                now(2).rankChanges());
    }

    @Test
    void oneThatTheCityNoLongerHasDepartsWithoutAReason() {
        City smaller = new City().withCount("甲", 3).withCount("丙", 1);
        Drift drift = SelectionDrift.compare(stored, smaller.select(Request.seats(2)));
        assertEquals(List.of(new Drift.Departed(organisation("乙"), null, null)), drift.noLongerSelected());
        Drift.RankChange gone = drift.rankChanges().get(drift.rankChanges().size() - 1);
        assertEquals(
                new Drift.RankChange(organisation("乙"), 2, null, 2, null, List.of(), sorted("乙の会議1", "乙の会議2")), gone);
    }

    @Test
    void oneThatIsNewInTheCityHasNoCountBefore() {
        city.withCount("戊", 1);
        Drift.RankChange change = now(2).rankChanges().get(0);
        assertEquals(
                new Drift.RankChange(organisation("戊"), null, 3, null, 1, List.of(id("戊の会議1")), List.of()), change);
    }

    @Test
    void onlyAnotherHostIsAChangeToo() {
        City two = new City().seats("会議1", "甲", "乙").seats("会議2", "甲").seats("会議3", "乙");
        StoredOutcome before = StoredOutcome.of(two.select(Request.seats(2)));
        StoredOutcome otherHost = new StoredOutcome(before.places(), before.cutoffCount(), List.of(id("会議2")));
        Drift drift = SelectionDrift.compare(otherHost, two.select(Request.seats(2)));
        assertTrue(drift.changed());
        assertEquals(List.of(id("会議2")), drift.hostsBefore());
        assertEquals(List.of(id("会議1")), drift.hostsNow());
    }

    @Test
    void theOrderOfEqualHostsAndANewNameAreNoChange() {
        City two = new City().seats("会議1", "甲").seats("会議2", "甲");
        StoredOutcome before = StoredOutcome.of(two.select(Request.seats(1)));
        StoredOutcome.Place place = before.places().get(0);
        StoredOutcome renamed = new StoredOutcome(
                List.of(new StoredOutcome.Place(
                        place.organisationId(),
                        "旧名",
                        place.rank(),
                        place.committeeCount(),
                        place.committeeIds(),
                        place.selected())),
                before.cutoffCount(),
                List.of(
                        before.hostCommitteeIds().get(1),
                        before.hostCommitteeIds().get(0)));
        assertFalse(
                SelectionDrift.compare(renamed, two.select(Request.seats(1))).changed());
    }

    private Drift now(int seats) {
        return SelectionDrift.compare(stored, city.select(Request.seats(seats).asOf(LATER)));
    }

    private static List<UUID> sorted(String... committees) {
        return Arrays.stream(committees)
                .map(City::id)
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
    }

    private static Organisation organisation(String name) {
        return new Organisation(id(name), name);
    }
}
