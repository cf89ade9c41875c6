package jp.tsunagari.domain.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Committee consolidation once more by trying every choice, on plain sets. */
final class NaiveConsolidation {
    private NaiveConsolidation() {}

    /** The organisations that sit on a committee on the day. */
    static Set<UUID> members(CommitteeInventory facts, Committee committee) {
        Set<UUID> result = new HashSet<>();
        Set<UUID> known = new HashSet<>(
                facts.organisations().stream().map(Organisation::id).toList());
        for (CommitteeMembership seat : facts.memberships()) {
            if (seat.committeeId().equals(committee.id())
                    && known.contains(seat.organisationId())
                    && within(seat.from(), seat.until())) {
                result.add(seat.organisationId());
            }
        }
        return result;
    }

    static List<Committee> committees(CommitteeInventory facts) {
        return facts.committees().stream()
                .filter(c -> within(c.validFrom(), c.validUntil()))
                .toList();
    }

    static Set<UUID> union(CommitteeInventory facts, List<Committee> chosen) {
        Set<UUID> result = new HashSet<>();
        chosen.forEach(committee -> result.addAll(members(facts, committee)));
        return result;
    }

    static int covered(CommitteeInventory facts, ConsolidationResult result) {
        return union(
                        facts,
                        result.chosen().stream().map(BaseCommittee::committee).toList())
                .size();
    }

    /** Every choice of so many committees of the day. */
    static List<List<Committee>> choices(CommitteeInventory facts, int bases) {
        List<List<Committee>> result = new ArrayList<>(List.of(List.of()));
        for (Committee committee : committees(facts)) {
            for (List<Committee> choice : List.copyOf(result)) {
                if (choice.size() < bases) {
                    List<Committee> longer = new ArrayList<>(choice);
                    longer.add(committee);
                    result.add(longer);
                }
            }
        }
        result.removeIf(choice -> choice.size() != bases);
        return result;
    }

    /** How many choices cover exactly that many organisations. */
    static long choicesThatCover(CommitteeInventory facts, int bases, int covered) {
        return choices(facts, bases).stream()
                .filter(choice -> union(facts, choice).size() == covered)
                .count();
    }

    /** The ids of the best choice: most covered, fewest memberships, names by code point, ids. */
    static Set<UUID> best(CommitteeInventory facts, int bases) {
        Comparator<List<Committee>> order = Comparator.<List<Committee>>comparingInt(
                        choice -> -union(facts, choice).size())
                .thenComparingInt(choice ->
                        choice.stream().mapToInt(c -> members(facts, c).size()).sum())
                .thenComparing(NaiveConsolidation::names, Arrays::compare)
                .thenComparing(choice -> ids(choice).toString());
        List<Committee> best = choices(facts, bases).stream().min(order).orElseThrow();
        return new HashSet<>(best.stream().map(Committee::id).toList());
    }

    /** The sorted names as one array of code points, −1 after each, which sorts before any character. */
    private static int[] names(List<Committee> choice) {
        return choice.stream()
                .map(c -> c.name().codePoints().toArray())
                .sorted(Arrays::compare)
                .map(name -> {
                    int[] ended = Arrays.copyOf(name, name.length + 1);
                    ended[name.length] = -1;
                    return ended;
                })
                .flatMapToInt(Arrays::stream)
                .toArray();
    }

    /** The ids in the order of their names, equal names by id. */
    private static List<String> ids(List<Committee> choice) {
        return choice.stream()
                .sorted(Comparator.comparing(
                                (Committee c) -> c.name().codePoints().toArray(), Arrays::compare)
                        .thenComparing(c -> c.id().toString()))
                .map(c -> c.id().toString())
                .toList();
    }

    private static boolean within(LocalDate from, LocalDate until) {
        long day = City.DAY.toEpochDay();
        return (from == null || from.toEpochDay() <= day) && (until == null || until.toEpochDay() >= day);
    }
}
