package jp.tsunagari.domain.partner;

import static jp.tsunagari.domain.partner.City.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ConsolidationPropertiesTest {
    @Provide
    Arbitrary<RandomCity> smallCities() {
        return RandomCity.upTo(18, 12);
    }

    @Provide
    Arbitrary<RandomCity> cities() {
        return RandomCity.upTo(60, 60);
    }

    @Property(tries = 1000)
    void theExactChoiceEqualsBruteForce(
            @ForAll("smallCities") RandomCity city, @ForAll @IntRange(min = 1, max = 5) int bases) {
        Assume.that(bases <= NaiveConsolidation.committees(city.facts()).size());
        ConsolidationResult result = choose(city.facts(), bases);
        assertTrue(result.optimal());
        assertEquals(NaiveConsolidation.best(city.facts(), bases), ids(result));
    }

    @Property(tries = 150)
    void theGreedyChoiceReachesItsGuarantee(
            @ForAll("smallCities") RandomCity city, @ForAll @IntRange(min = 6, max = 8) int bases) {
        Assume.that(bases <= NaiveConsolidation.committees(city.facts()).size());
        ConsolidationResult result = choose(city.facts(), bases);
        int best = NaiveConsolidation.choices(city.facts(), bases).stream()
                .mapToInt(
                        choice -> NaiveConsolidation.union(city.facts(), choice).size())
                .max()
                .orElseThrow();
        assertTrue(result.coveredOrganisations() <= best);
        assertTrue(result.coveredOrganisations() >= result.guaranteedShare() * best - 1e-9);
    }

    @Property(tries = 300)
    void everyResultCoversAndFreesExactlyWhatItSays(
            @ForAll("cities") RandomCity city, @ForAll @IntRange(min = 1, max = 8) int bases) {
        CommitteeInventory facts = city.facts();
        List<Committee> committees = NaiveConsolidation.committees(facts);
        int asked = Math.min(bases, committees.size());
        Assume.that(asked > 0);
        ConsolidationResult result = choose(facts, asked);
        List<Committee> chosen =
                result.chosen().stream().map(BaseCommittee::committee).toList();
        assertEquals(asked, new HashSet<>(chosen).size());
        Set<UUID> covered = NaiveConsolidation.union(facts, chosen);
        Set<UUID> all = NaiveConsolidation.union(facts, committees);
        assertEquals(covered.size(), result.coveredOrganisations());
        assertEquals(all.size(), result.totalOrganisations());
        all.removeAll(covered);
        assertEquals(all, result.uncovered().stream().map(Organisation::id).collect(Collectors.toSet()));

        long freed = 0;
        for (Committee committee : committees) {
            if (!chosen.contains(committee)) {
                Set<UUID> members = NaiveConsolidation.members(facts, committee);
                members.retainAll(covered);
                freed += members.size();
            }
        }
        assertEquals(freed, result.seatsFreed());
        for (BaseCommittee base : result.chosen()) {
            assertEquals(NaiveConsolidation.members(facts, base.committee()).size(), base.memberships());
        }
        assertEquals(
                covered.size(),
                result.chosen().stream().mapToInt(BaseCommittee::covered).sum());
    }

    @Property(tries = 300)
    void everyParentSharesMostAndIsTheLargestOfThose(
            @ForAll("cities") RandomCity city, @ForAll @IntRange(min = 1, max = 4) int bases) {
        CommitteeInventory facts = city.facts();
        List<Committee> committees = NaiveConsolidation.committees(facts);
        int asked = Math.min(bases, committees.size());
        Assume.that(asked > 0);
        ConsolidationResult result = choose(facts, asked);
        assertEquals(committees.size() - asked, result.parents().size());
        for (ParentCommittee parent : result.parents()) {
            assertTrue(!ids(result).contains(parent.committee().id()));
            int most = result.chosen().stream()
                    .mapToInt(base -> shared(facts, parent.committee(), base.committee()))
                    .max()
                    .orElseThrow();
            assertEquals(most, parent.sharedOrganisations());
            assertEquals(most == 0, parent.parent() == null);
            if (parent.parent() != null) {
                assertEquals(most, shared(facts, parent.committee(), parent.parent()));
                int size = NaiveConsolidation.members(facts, parent.parent()).size();
                assertTrue(result.chosen().stream()
                        .filter(base -> shared(facts, parent.committee(), base.committee()) == most)
                        .allMatch(base -> base.memberships() <= size));
            }
        }
    }

    @Property(tries = 200)
    void theOrderOfTheInputChangesNothing(
            @ForAll("smallCities") RandomCity city, @ForAll @IntRange(min = 1, max = 8) int bases) {
        assertEquals(
                CommitteeConsolidation.choose(city.facts(), DAY, bases),
                CommitteeConsolidation.choose(city.shuffledFacts(), DAY, bases));
    }

    private static int shared(CommitteeInventory facts, Committee one, Committee other) {
        Set<UUID> both = NaiveConsolidation.members(facts, one);
        both.retainAll(NaiveConsolidation.members(facts, other));
        return both.size();
    }

    private static ConsolidationResult choose(CommitteeInventory facts, int bases) {
        return CommitteeConsolidation.choose(facts, DAY, bases).value();
    }

    private static Set<UUID> ids(ConsolidationResult result) {
        return result.chosen().stream().map(base -> base.committee().id()).collect(Collectors.toSet());
    }
}
