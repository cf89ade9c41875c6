package jp.tsunagari.domain.partner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The rule of the core-partner selection once more, written from its text alone, without the classes of the rule and without
 * any thought for speed: everything is counted again wherever it is needed.
 */
final class NaiveSelection {
    private final CommitteeInventory facts;
    private final SelectionRequest request;
    private final long day;
    private final Map<UUID, Set<UUID>> committees = new HashMap<>();

    NaiveSelection(CommitteeInventory facts, SelectionRequest request) {
        this.facts = facts;
        this.request = request;
        this.day = request.asOf().toEpochDay();
        facts.organisations().forEach(o -> committees.put(o.id(), countCommittees(o.id())));
    }

    /** The ids of the committees on which an organisation counts. */
    Set<UUID> committees(UUID organisation) {
        return committees.get(organisation);
    }

    private Set<UUID> countCommittees(UUID organisation) {
        Set<UUID> result = new HashSet<>();
        for (CommitteeMembership seat : facts.memberships()) {
            if (seat.organisationId().equals(organisation)
                    && (seat.from() == null || seat.from().toEpochDay() <= day)
                    && (seat.until() == null || seat.until().toEpochDay() >= day)
                    && facts.committees().stream().anyMatch(c -> c.id().equals(seat.committeeId()) && isValid(c))) {
                result.add(seat.committeeId());
            }
        }
        return result;
    }

    private boolean isValid(Committee committee) {
        return (committee.validFrom() == null || committee.validFrom().toEpochDay() <= day)
                && (committee.validUntil() == null || committee.validUntil().toEpochDay() >= day);
    }

    private int count(Organisation organisation) {
        return committees(organisation.id()).size();
    }

    private int priority(Organisation organisation) {
        Set<UUID> both = new HashSet<>(committees(organisation.id()));
        both.retainAll(request.priorityCommitteeIds());
        return both.size();
    }

    private boolean excluded(Organisation organisation) {
        return request.excluded().stream()
                .anyMatch(exclusion -> exclusion.organisationId().equals(organisation.id()));
    }

    Map<UUID, Because> leftOutBeforeOverrides() {
        Map<UUID, Because> result = new HashMap<>();
        for (Organisation organisation : facts.organisations()) {
            int count = count(organisation);
            if (excluded(organisation)) {
                result.put(organisation.id(), Because.EXCLUDED);
            } else if (count == 0) {
                result.put(organisation.id(), Because.NO_COMMITTEE);
            } else if (request.minimumCommittees() != null && count < request.minimumCommittees()) {
                result.put(organisation.id(), Because.UNDER_MINIMUM);
            }
        }
        return result;
    }

    private List<Organisation> ranked() {
        Set<UUID> out = leftOutBeforeOverrides().keySet();
        return facts.organisations().stream()
                .filter(organisation -> !out.contains(organisation.id()))
                .toList();
    }

    /** Rank = one more than the number of organisations with a higher count. */
    Map<UUID, Integer> ranks() {
        Map<UUID, Integer> result = new HashMap<>();
        List<Organisation> ranked = ranked();
        for (Organisation organisation : ranked) {
            long better = ranked.stream()
                    .filter(other -> count(other) > count(organisation))
                    .count();
            result.put(organisation.id(), (int) better + 1);
        }
        return result;
    }

    Integer cutoff() {
        int[] counts = ranked().stream().mapToInt(this::count).sorted().toArray();
        return counts.length == 0 ? null : counts[Math.max(0, counts.length - request.seats())];
    }

    Set<UUID> tied() {
        Integer cutoff = cutoff();
        long reaching = ranked().stream().filter(o -> count(o) >= cutoff).count();
        Set<UUID> result = new HashSet<>();
        if (reaching > request.seats()) {
            ranked().stream().filter(o -> count(o) == cutoff).forEach(o -> result.add(o.id()));
        }
        return result;
    }

    /** In a tie by priority one is selected while fewer than the free seats are ahead of it. */
    Set<UUID> selectedByRule() {
        Integer cutoff = cutoff();
        Set<UUID> tied = tied();
        Set<UUID> result = new HashSet<>();
        List<Organisation> ranked = ranked();
        long above = ranked.stream().filter(o -> count(o) > cutoff).count();
        for (Organisation organisation : ranked) {
            boolean selected = count(organisation) >= cutoff;
            if (tied.contains(organisation.id())) {
                long ahead = ranked.stream()
                        .filter(o -> tied.contains(o.id()) && priority(o) > priority(organisation))
                        .count();
                selected = request.tiePolicy() == TiePolicy.INCLUDE_TIES
                        || (request.tiePolicy() == TiePolicy.PRIORITY_COMMITTEES && ahead < request.seats() - above);
            }
            if (selected) {
                result.add(organisation.id());
            }
        }
        return result;
    }

    Set<UUID> selected() {
        Set<UUID> result = selectedByRule();
        for (SelectionOverride override : request.overrides()) {
            if (override.action() == SelectionOverride.Action.ADD) {
                result.add(override.organisationId());
            } else {
                result.remove(override.organisationId());
            }
        }
        return result;
    }

    /** Key: how many selected organisations sit there; value: the eligible committees. */
    private TreeMap<Integer, Set<UUID>> hostsByNumber() {
        TreeMap<Integer, Set<UUID>> result = new TreeMap<>();
        for (Committee committee : facts.committees()) {
            boolean eligible = (request.hostField() == null || committee.field() == request.hostField())
                    && (request.priorityCommitteeIds().isEmpty()
                            || request.priorityCommitteeIds().contains(committee.id()));
            int number = (int) selected().stream()
                    .filter(o -> committees(o).contains(committee.id()))
                    .count();
            if (eligible && number > 0) {
                result.computeIfAbsent(number, n -> new HashSet<>()).add(committee.id());
            }
        }
        return result;
    }

    Set<UUID> hosts() {
        TreeMap<Integer, Set<UUID>> hosts = hostsByNumber();
        return hosts.isEmpty() ? Set.of() : hosts.lastEntry().getValue();
    }

    Set<UUID> alternatives() {
        TreeMap<Integer, Set<UUID>> hosts = hostsByNumber();
        hosts.pollLastEntry();
        Set<UUID> result = new HashSet<>();
        hosts.values().forEach(result::addAll);
        return result;
    }

    /** Field to the suggested organisation, or to null. */
    Map<Field, UUID> uncovered() {
        Set<Field> covered = new HashSet<>();
        for (Committee committee : facts.committees()) {
            if (selected().stream().anyMatch(o -> committees(o).contains(committee.id()))) {
                covered.add(committee.field());
            }
        }
        Map<Field, UUID> result = new TreeMap<>();
        for (Committee committee : facts.committees()) {
            if (isValid(committee) && !covered.contains(committee.field())) {
                result.put(committee.field(), suggestion(committee.field()));
            }
        }
        return result;
    }

    private UUID suggestion(Field field) {
        Organisation best = null;
        for (Organisation organisation : facts.organisations()) {
            boolean sits = facts.committees().stream()
                    .anyMatch(c ->
                            c.field() == field && committees(organisation.id()).contains(c.id()));
            if (sits && !excluded(organisation) && (best == null || before(organisation, best))) {
                best = organisation;
            }
        }
        return best == null ? null : best.id();
    }

    /** Whether one organisation stands before another in the ranking. */
    boolean before(Organisation one, Organisation other) {
        if (count(one) != count(other)) {
            return count(one) > count(other);
        }
        if (priority(one) != priority(other)) {
            return priority(one) > priority(other);
        }
        int names = Arrays.compare(
                one.name().codePoints().toArray(), other.name().codePoints().toArray());
        return names != 0 ? names < 0 : one.id().toString().compareTo(other.id().toString()) < 0;
    }

    /** All ranked organisations in the order of the ranking. */
    List<UUID> order() {
        List<Organisation> ordered = new ArrayList<>();
        for (Organisation next : ranked()) {
            int at = 0;
            while (at < ordered.size() && before(ordered.get(at), next)) {
                at++;
            }
            ordered.add(at, next);
        }
        return ordered.stream().map(Organisation::id).toList();
    }

    /** Distinct pairs of committee and organisation. */
    int pairs() {
        Set<String> pairs = new TreeSet<>();
        facts.organisations().forEach(o -> committees(o.id()).forEach(c -> pairs.add(c + " " + o.id())));
        return pairs.size();
    }
}
