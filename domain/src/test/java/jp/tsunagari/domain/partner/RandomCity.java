package jp.tsunagari.domain.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.domain.shared.Origin;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A random city with everything that is awkward: seats and committees that ended or begin around the day, two seats of one
 * organisation, equal names, names that UTF-16 orders wrongly, ids with the high bit set, organisations on nothing.
 */
record RandomCity(CommitteeInventory facts, SelectionRequest request, Random random) {
    private static final List<String> NAME_PARTS = List.of("𠮷", "ａ", "会", "市", "A", "神", "");

    static Arbitrary<RandomCity> upTo(int organisations, int committees) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, organisations),
                        Arbitraries.integers().between(0, committees),
                        Arbitraries.longs())
                .as((o, c, seed) -> of(o, c, new Random(seed)))
                .withoutEdgeCases();
    }

    private static RandomCity of(int organisationCount, int committeeCount, Random random) {
        List<Organisation> organisations = new ArrayList<>();
        for (int i = 0; i < organisationCount; i++) {
            organisations.add(new Organisation(uuid(random), name(random)));
        }
        List<Committee> committees = new ArrayList<>();
        Field[] fields = Field.values();
        for (int i = 0; i < committeeCount; i++) {
            committees.add(new Committee(
                    uuid(random),
                    name(random),
                    fields[random.nextInt(6)],
                    date(random, 0.8, -2),
                    date(random, 0.8, 2)));
        }
        List<CommitteeMembership> memberships = new ArrayList<>();
        double density = random.nextDouble() * 0.5;
        for (Committee committee : committees) {
            for (Organisation organisation : organisations) {
                while (random.nextDouble() < density) {
                    memberships.add(membership(committee.id(), organisation.id(), random));
                }
            }
        }
        CommitteeInventory facts = new CommitteeInventory(committees, organisations, memberships);
        return new RandomCity(facts, request(facts, random), random);
    }

    /** The same facts in another order. */
    CommitteeInventory shuffledFacts() {
        return new CommitteeInventory(
                shuffled(facts.committees()), shuffled(facts.organisations()), shuffled(facts.memberships()));
    }

    /** The same request with its lists in another order. */
    SelectionRequest shuffledRequest() {
        return new SelectionRequest(
                request.asOf(),
                request.seats(),
                request.tiePolicy(),
                request.minimumCommittees(),
                shuffled(request.excluded()),
                request.priorityCommitteeIds(),
                request.hostField(),
                shuffled(request.overrides()));
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static SelectionRequest request(CommitteeInventory facts, Random random) {
        List<Exclusion> excluded = new ArrayList<>();
        List<SelectionOverride> overrides = new ArrayList<>();
        for (Organisation organisation : facts.organisations()) {
            if (random.nextInt(10) == 0) {
                excluded.add(new Exclusion(organisation.id(), "市の部署"));
            }
            if (random.nextInt(12) == 0) {
                SelectionOverride.Action action =
                        random.nextBoolean() ? SelectionOverride.Action.ADD : SelectionOverride.Action.DROP;
                overrides.add(new SelectionOverride(organisation.id(), action, "会議の決定"));
            }
        }
        Set<UUID> priority = new HashSet<>();
        boolean somePriority = random.nextBoolean();
        for (Committee committee : facts.committees()) {
            if (somePriority && random.nextInt(4) == 0) {
                priority.add(committee.id());
            }
        }
        return new SelectionRequest(
                City.DAY,
                1 + random.nextInt(facts.organisations().size() + 3),
                TiePolicy.values()[random.nextInt(3)],
                random.nextInt(3) == 0 ? 1 + random.nextInt(4) : null,
                excluded,
                priority,
                random.nextInt(3) == 0 ? Field.values()[random.nextInt(7)] : null,
                overrides);
    }

    private static CommitteeMembership membership(UUID committee, UUID organisation, Random random) {
        Origin[] origins = Origin.values();
        return new CommitteeMembership(
                committee,
                organisation,
                date(random, 0.6, -1),
                date(random, 0.6, 1),
                origins[random.nextInt(origins.length)]);
    }

    /** None with that probability, else a day at most three days from the day shifted. */
    private static LocalDate date(Random random, double none, int shift) {
        return random.nextDouble() < none ? null : City.DAY.plusDays(shift + random.nextInt(7) - 3);
    }

    private static String name(Random random) {
        return NAME_PARTS.get(random.nextInt(NAME_PARTS.size()))
                + NAME_PARTS.get(random.nextInt(NAME_PARTS.size()))
                + (random.nextInt(3) == 0 ? "" : random.nextInt(100));
    }

    private static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
