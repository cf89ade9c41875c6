package jp.tsunagari.domain.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.domain.shared.Origin;

/**
 * Who sits where on one day. Two seats of one organisation in one committee are one pair, and committees that do not exist
 * on that day count for nobody.
 */
public final class Participation {
    private final LocalDate date;
    private final List<Committee> committees;
    private final Map<UUID, List<Committee>> committeesOf;
    private final Map<UUID, List<Organisation>> organisationsOf;
    private final Map<UUID, List<Origin>> originsOf;
    private final Map<Pair, Origin> pairs;

    private Participation(LocalDate date, List<Committee> committees, Map<Pair, Origin> pairs) {
        this.date = date;
        this.committees = committees;
        this.pairs = pairs;
        this.committeesOf = new HashMap<>();
        this.organisationsOf = new HashMap<>();
        this.originsOf = new HashMap<>();
    }

    static Participation of(CommitteeInventory facts, LocalDate date) {
        List<Committee> valid = facts.committees().stream()
                .filter(committee -> committee.isValidOn(date))
                .sorted(NameOrder.COMMITTEES)
                .toList();
        List<Organisation> organisations =
                facts.organisations().stream().sorted(NameOrder.ORGANISATIONS).toList();
        Map<Pair, Origin> pairs = new HashMap<>();
        for (CommitteeMembership membership : facts.memberships()) {
            if (membership.isValidOn(date)) {
                Pair pair = new Pair(membership.committeeId(), membership.organisationId());
                pairs.merge(pair, membership.origin(), Participation::betterSupported);
            }
        }
        Participation participation = new Participation(date, valid, pairs);
        for (Committee committee : valid) {
            for (Organisation organisation : organisations) {
                Origin origin = pairs.get(new Pair(committee.id(), organisation.id()));
                if (origin != null) {
                    participation.add(committee, organisation, origin);
                }
            }
        }
        return participation;
    }

    private void add(Committee committee, Organisation organisation, Origin origin) {
        committeesOf.computeIfAbsent(organisation.id(), id -> new ArrayList<>()).add(committee);
        organisationsOf.computeIfAbsent(committee.id(), id -> new ArrayList<>()).add(organisation);
        originsOf.computeIfAbsent(committee.id(), id -> new ArrayList<>()).add(origin);
    }

    /** The day. */
    public LocalDate date() {
        return date;
    }

    /** The committees that exist on the day, those without members too, by name and id. */
    public List<Committee> committees() {
        return committees;
    }

    /** The distinct committees on which an organisation sits, by name and id; empty where it sits on none. */
    public List<Committee> committeesOf(UUID organisationId) {
        return List.copyOf(committeesOf.getOrDefault(organisationId, List.of()));
    }

    /** The distinct organisations that sit on a committee, by name and id; empty for one that does not exist on the day. */
    public List<Organisation> organisationsOf(UUID committeeId) {
        return List.copyOf(organisationsOf.getOrDefault(committeeId, List.of()));
    }

    /** All pairs of the day, counted by origin. A pair that several records hold has the best supported origin of them. */
    public PairCount pairs() {
        return PairCount.of(
                originsOf.values().stream().flatMap(Collection::stream).toList());
    }

    /** The pairs of one committee, counted by origin. */
    public PairCount pairsOf(UUID committeeId) {
        return PairCount.of(originsOf.getOrDefault(committeeId, List.of()));
    }

    /**
     * Where the record of a pair comes from, the best supported where several records hold it; null for a pair that does not
     * sit together on the day.
     */
    public Origin originOf(UUID committeeId, UUID organisationId) {
        return pairs.get(new Pair(committeeId, organisationId));
    }

    private static Origin betterSupported(Origin one, Origin other) {
        return Comparator.<Origin>naturalOrder().compare(one, other) <= 0 ? one : other;
    }

    private record Pair(UUID committeeId, UUID organisationId) {}
}
