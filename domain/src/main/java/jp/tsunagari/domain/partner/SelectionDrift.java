package jp.tsunagari.domain.partner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Compares a stored decision with what the same request gives on another day. */
public final class SelectionDrift {
    private final Map<UUID, StoredOutcome.Place> before = new LinkedHashMap<>();
    private final Map<UUID, StoredOutcome.Place> now = new LinkedHashMap<>();
    private final Map<UUID, Because> because = new HashMap<>();

    private SelectionDrift(StoredOutcome stored, StoredOutcome current, SelectionResult result) {
        stored.places().forEach(place -> before.put(place.organisationId(), place));
        current.places().forEach(place -> now.put(place.organisationId(), place));
        result.candidates().forEach(c -> because.put(c.organisation().id(), c.because()));
        result.leftOut().forEach(l -> because.put(l.organisation().id(), l.because()));
    }

    /**
     * The differences. A changed name is none.
     *
     * @param stored what the decision kept
     * @param now the result of the decision's request for another day
     */
    public static Drift compare(StoredOutcome stored, SelectionResult now) {
        StoredOutcome current = StoredOutcome.of(now);
        SelectionDrift drift = new SelectionDrift(stored, current, now);
        List<Drift.Entered> entered = drift.entered();
        List<Drift.Departed> departed = drift.departed();
        List<Drift.RankChange> changes = drift.rankChanges();
        boolean same = entered.isEmpty()
                && departed.isEmpty()
                && changes.isEmpty()
                && Objects.equals(stored.cutoffCount(), current.cutoffCount())
                && Set.copyOf(stored.hostCommitteeIds()).equals(Set.copyOf(current.hostCommitteeIds()));
        return new Drift(
                !same,
                entered,
                departed,
                changes,
                stored.cutoffCount(),
                current.cutoffCount(),
                stored.hostCommitteeIds(),
                current.hostCommitteeIds());
    }

    private List<Drift.Entered> entered() {
        return now.values().stream()
                .filter(place -> place.selected() && !isSelected(before.get(place.organisationId())))
                .map(place -> new Drift.Entered(organisation(place), place.rank(), because.get(place.organisationId())))
                .toList();
    }

    private List<Drift.Departed> departed() {
        return before.values().stream()
                .filter(place -> place.selected() && !isSelected(now.get(place.organisationId())))
                .map(place -> new Drift.Departed(
                        organisation(place),
                        rank(now.get(place.organisationId())),
                        because.get(place.organisationId())))
                .toList();
    }

    private List<Drift.RankChange> rankChanges() {
        List<Drift.RankChange> changes = new ArrayList<>();
        now.values().forEach(place -> changes.add(change(before.get(place.organisationId()), place)));
        before.values().stream()
                .filter(place -> !now.containsKey(place.organisationId()))
                .forEach(place -> changes.add(change(place, null)));
        changes.removeIf(change -> Objects.equals(change.rankBefore(), change.rankNow())
                && change.committeesGained().isEmpty()
                && change.committeesLost().isEmpty());
        return changes;
    }

    private static Drift.RankChange change(StoredOutcome.Place then, StoredOutcome.Place today) {
        return new Drift.RankChange(
                organisation(today == null ? then : today),
                rank(then),
                rank(today),
                then == null ? null : then.committeeCount(),
                today == null ? null : today.committeeCount(),
                onlyIn(today, then),
                onlyIn(then, today));
    }

    private static List<UUID> onlyIn(StoredOutcome.Place one, StoredOutcome.Place other) {
        Set<UUID> ids = new HashSet<>(one == null ? List.of() : one.committeeIds());
        ids.removeAll(other == null ? Set.of() : Set.copyOf(other.committeeIds()));
        return ids.stream().sorted(NameOrder.IDS).toList();
    }

    private static Organisation organisation(StoredOutcome.Place place) {
        return new Organisation(place.organisationId(), place.name());
    }

    private static boolean isSelected(StoredOutcome.Place place) {
        return place != null && place.selected();
    }

    private static Integer rank(StoredOutcome.Place place) {
        return place == null ? null : place.rank();
    }
}
