package jp.tsunagari.domain.partner;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A field is uncovered when no selected organisation sits on any of its committees of the day. */
final class UncoveredFieldRule {
    private UncoveredFieldRule() {}

    /**
     * The uncovered fields in the order of the code list.
     *
     * @param participation who sits where
     * @param selected the selected organisations, overrides included
     * @param notExcluded the organisations that may be suggested, in rank order
     */
    static List<UncoveredField> of(
            Participation participation, Set<UUID> selected, List<RankedOrganisation> notExcluded) {
        Set<Field> uncovered = EnumSet.noneOf(Field.class);
        participation.committees().forEach(committee -> uncovered.add(committee.field()));
        for (UUID organisation : selected) {
            participation.committeesOf(organisation).forEach(committee -> uncovered.remove(committee.field()));
        }
        return uncovered.stream()
                .map(field -> new UncoveredField(field, best(field, notExcluded)))
                .toList();
    }

    private static RankedOrganisation best(Field field, List<RankedOrganisation> inRankOrder) {
        return inRankOrder.stream()
                .filter(place -> place.committees().stream().anyMatch(committee -> committee.field() == field))
                .findFirst()
                .orElse(null);
    }
}
