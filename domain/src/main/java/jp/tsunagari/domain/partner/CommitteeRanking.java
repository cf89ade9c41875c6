package jp.tsunagari.domain.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Ranks organisations by the number of distinct committees in which they hold a valid membership (市原市の事例（令和4年度）
 * 図表4-5-8): 1, 2, 2, 4. Inside a rank more priority committees come first, then the name by code point, then the id; that
 * order is for showing and decides no seat by itself.
 */
public final class CommitteeRanking {
    private static final Comparator<RankedOrganisation> ORDER = Comparator.comparingInt(
                    RankedOrganisation::committeeCount)
            .thenComparingInt(RankedOrganisation::priorityCommitteeCount)
            .reversed()
            .thenComparing(RankedOrganisation::organisation, NameOrder.ORGANISATIONS);

    private CommitteeRanking() {}

    /**
     * The whole ranking of a city on one day.
     *
     * @param facts committees, organisations, memberships
     * @param asOf the day
     * @param priorityCommitteeIds committees that order organisations inside a rank; unknown ids change nothing
     */
    public static Ranking rank(CommitteeInventory facts, LocalDate asOf, Set<UUID> priorityCommitteeIds) {
        Participation participation = facts.validOn(asOf);
        return new Ranking(
                asOf, places(participation, facts.organisations(), priorityCommitteeIds), participation.pairs());
    }

    /** The places of some organisations among themselves; those that sit on no committee get none. */
    static List<RankedOrganisation> places(
            Participation participation, Collection<Organisation> organisations, Set<UUID> priorityCommitteeIds) {
        List<RankedOrganisation> ordered = organisations.stream()
                .map(organisation -> unranked(participation, organisation, priorityCommitteeIds))
                .filter(organisation -> organisation.committeeCount() > 0)
                .sorted(ORDER)
                .toList();
        List<RankedOrganisation> places = new ArrayList<>();
        for (RankedOrganisation next : ordered) {
            RankedOrganisation last = places.isEmpty() ? null : places.get(places.size() - 1);
            boolean level = last != null && last.committeeCount() == next.committeeCount();
            places.add(withRank(level ? last.rank() : places.size() + 1, next));
        }
        return List.copyOf(places);
    }

    /** An organisation's evidence before it has a rank (0). */
    static RankedOrganisation unranked(
            Participation participation, Organisation organisation, Set<UUID> priorityCommitteeIds) {
        List<Committee> committees = participation.committeesOf(organisation.id());
        int priority = (int) committees.stream()
                .filter(committee -> priorityCommitteeIds.contains(committee.id()))
                .count();
        return new RankedOrganisation(0, organisation, committees.size(), priority, committees);
    }

    private static RankedOrganisation withRank(int rank, RankedOrganisation place) {
        return new RankedOrganisation(
                rank, place.organisation(), place.committeeCount(), place.priorityCommitteeCount(), place.committees());
    }
}
