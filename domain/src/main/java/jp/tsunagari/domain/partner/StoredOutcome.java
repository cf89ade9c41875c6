package jp.tsunagari.domain.partner;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a stored decision keeps of its outcome so that a later one can be compared with it.
 *
 * @param places every organisation of the city then: the candidates, and those left out without a rank
 * @param cutoffCount the cut-off, or null
 * @param hostCommitteeIds the host committees
 */
public record StoredOutcome(List<Place> places, Integer cutoffCount, List<UUID> hostCommitteeIds) {

    /**
     * Where one organisation stood.
     *
     * @param organisationId the organisation
     * @param name its name then
     * @param rank its rank, or null where it had none
     * @param committeeCount distinct committees
     * @param committeeIds those committees
     * @param selected whether it was selected
     */
    public record Place(
            UUID organisationId,
            String name,
            Integer rank,
            int committeeCount,
            List<UUID> committeeIds,
            boolean selected) {

        /** Takes an unmodifiable copy. */
        public Place {
            committeeIds = List.copyOf(committeeIds);
        }

        private static Place of(Organisation organisation, Integer rank, List<Committee> committees, boolean selected) {
            List<UUID> ids = committees.stream().map(Committee::id).toList();
            return new Place(organisation.id(), organisation.name(), rank, ids.size(), ids, selected);
        }
    }

    /** Takes unmodifiable copies. */
    public StoredOutcome {
        places = List.copyOf(places);
        hostCommitteeIds = List.copyOf(hostCommitteeIds);
    }

    /** What is to be kept of a result. */
    public static StoredOutcome of(SelectionResult result) {
        Stream<Place> candidates = result.candidates().stream()
                .map(c -> Place.of(c.organisation(), c.rank(), c.committees(), c.selected()));
        Stream<Place> leftOut =
                result.leftOut().stream().map(l -> Place.of(l.organisation(), null, l.committees(), false));
        return new StoredOutcome(
                Stream.concat(candidates, leftOut).toList(),
                result.cutoffCount(),
                result.hostCommittees().stream().map(h -> h.committee().id()).toList());
    }
}
