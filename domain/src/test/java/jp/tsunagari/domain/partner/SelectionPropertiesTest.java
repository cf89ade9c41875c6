package jp.tsunagari.domain.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.domain.shared.Origin;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class SelectionPropertiesTest {
    @Provide
    Arbitrary<RandomCity> cities() {
        return RandomCity.upTo(60, 25);
    }

    @Provide
    Arbitrary<RandomCity> smallCities() {
        return RandomCity.upTo(20, 8);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void selectionEqualsTheNaiveReferenceInLargeCities(@ForAll("cities") RandomCity city) {
        equalsTheNaiveReference(city);
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void selectionEqualsTheNaiveReferenceInSmallCities(@ForAll("smallCities") RandomCity city) {
        equalsTheNaiveReference(city);
    }

    @Property(tries = 300)
    void theOrderOfTheInputChangesNothing(@ForAll("cities") RandomCity city) {
        assertEquals(
                CorePartnerSelection.select(city.facts(), city.request()),
                CorePartnerSelection.select(city.shuffledFacts(), city.shuffledRequest()));
        assertEquals(
                CommitteeRanking.rank(city.facts(), City.DAY, city.request().priorityCommitteeIds()),
                CommitteeRanking.rank(
                        city.shuffledFacts(), City.DAY, city.request().priorityCommitteeIds()));
    }

    @Property(tries = 500)
    void aNewMembershipNeverWorsensTheRankOfWhoGainsIt(@ForAll("smallCities") RandomCity city) {
        CommitteeInventory facts = city.facts();
        Assume.that(!facts.organisations().isEmpty() && !facts.committees().isEmpty());
        UUID gaining = facts.organisations()
                .get(city.random().nextInt(facts.organisations().size()))
                .id();
        UUID committee = facts.committees()
                .get(city.random().nextInt(facts.committees().size()))
                .id();
        List<CommitteeMembership> more = new ArrayList<>(facts.memberships());
        more.add(new CommitteeMembership(committee, gaining, null, null, Origin.ENTERED));
        CommitteeInventory after = new CommitteeInventory(facts.committees(), facts.organisations(), more);
        assertTrue(rank(after, gaining) <= rank(facts, gaining));
    }

    @Property(tries = 300)
    void evidenceAddsUp(@ForAll("smallCities") RandomCity city) {
        SelectionResult result =
                CorePartnerSelection.select(city.facts(), city.request()).value();
        assertEquals(
                city.facts().organisations().size(),
                result.candidates().size() + result.leftOut().size());
        int pairs = result.candidates().stream()
                        .mapToInt(Candidate::committeeCount)
                        .sum()
                + result.leftOut().stream().mapToInt(LeftOut::committeeCount).sum();
        assertEquals(result.pairsCounted(), pairs);
        assertTrue(result.generatedPairs() + result.inferredPairs() <= pairs);
        for (Candidate candidate : result.candidates()) {
            assertEquals(candidate.committeeCount(), candidate.committees().size());
            assertEquals(candidate.selected(), candidate.because().isSelected());
        }
    }

    private static void equalsTheNaiveReference(RandomCity city) {
        NaiveSelection naive = new NaiveSelection(city.facts(), city.request());
        SelectionResult result =
                CorePartnerSelection.select(city.facts(), city.request()).value();
        everyPolicyMeetsTies(city.request().tiePolicy(), result);

        assertEquals(naive.cutoff(), result.cutoffCount());
        assertEquals(naive.tied(), ids(result.tiedAtCutoff()));
        assertEquals(
                naive.order(),
                result.candidates().stream()
                        .filter(c -> c.rank() != null)
                        .map(c -> c.organisation().id())
                        .toList());
        Map<UUID, Integer> ranks = new HashMap<>();
        result.candidates().stream()
                .filter(c -> c.rank() != null)
                .forEach(c -> ranks.put(c.organisation().id(), c.rank()));
        assertEquals(naive.ranks(), ranks);
        Set<UUID> selected = result.selected().stream().map(Organisation::id).collect(Collectors.toSet());
        assertEquals(naive.selected(), selected);
        assertEquals(selected.size(), result.seatsFilled());
        assertEquals(naive.pairs(), result.pairsCounted());
        leftOutEquals(naive, city.request(), result);
        hostsEqual(naive, result);
        Map<Field, UUID> uncovered = new TreeMap<>();
        result.uncoveredFields()
                .forEach(u -> uncovered.put(
                        u.field(),
                        u.best() == null ? null : u.best().organisation().id()));
        assertEquals(naive.uncovered(), uncovered);
        for (Candidate candidate : result.candidates()) {
            assertEquals(
                    naive.committees(candidate.organisation().id()),
                    candidate.committees().stream().map(Committee::id).collect(Collectors.toSet()));
        }
    }

    private static void everyPolicyMeetsTies(TiePolicy policy, SelectionResult result) {
        Statistics.collect(policy, result.tiedAtCutoff().isEmpty());
        Statistics.coverage(coverage -> {
            for (TiePolicy each : TiePolicy.values()) {
                coverage.check(each, false).count(count -> count > 0);
                coverage.check(each, true).count(count -> count > 0);
            }
        });
    }

    private static void leftOutEquals(NaiveSelection naive, SelectionRequest request, SelectionResult result) {
        Map<UUID, Because> expected = naive.leftOutBeforeOverrides();
        Set<UUID> added = new HashSet<>();
        request.overrides().stream()
                .filter(override -> override.action() == SelectionOverride.Action.ADD)
                .filter(override -> expected.remove(override.organisationId()) != null)
                .forEach(override -> added.add(override.organisationId()));
        Map<UUID, Because> actual = result.leftOut().stream()
                .collect(Collectors.toMap(l -> l.organisation().id(), LeftOut::because));
        assertEquals(expected, actual);
        assertEquals(
                added,
                result.candidates().stream()
                        .filter(c -> c.rank() == null)
                        .map(c -> c.organisation().id())
                        .collect(Collectors.toSet()));
    }

    private static void hostsEqual(NaiveSelection naive, SelectionResult result) {
        assertEquals(naive.hosts(), committees(result.hostCommittees()));
        assertEquals(naive.alternatives(), committees(result.hostAlternatives()));
    }

    private static Set<UUID> committees(List<HostCommittee> hosts) {
        return hosts.stream().map(h -> h.committee().id()).collect(Collectors.toSet());
    }

    private static Set<UUID> ids(List<RankedOrganisation> places) {
        return places.stream().map(place -> place.organisation().id()).collect(Collectors.toSet());
    }

    private static int rank(CommitteeInventory facts, UUID organisation) {
        return CommitteeRanking.rank(facts, City.DAY, Set.of()).organisations().stream()
                .filter(place -> place.organisation().id().equals(organisation))
                .mapToInt(RankedOrganisation::rank)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
