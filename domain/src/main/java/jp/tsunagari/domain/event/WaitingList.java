package jp.tsunagari.domain.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * Who has a place in a session and who waits. A party that fits, in all and in its format, is confirmed; else it waits. Whenever places
 * become free one pass in the order of arrival confirms every party that fits; one that does not fit keeps its place in the line and may
 * be passed. A newcomer is confirmed if it fits after that pass. The parties may be given in any order, and those that cancelled may be
 * among them. House rule.
 */
public final class WaitingList {
    private WaitingList() {}

    /**
     * What a newcomer meets.
     *
     * @param promoted the numbers of those who waited and are confirmed first, in the order of arrival
     * @param state of the newcomer, confirmed or waitlisted
     */
    public record Admission(List<Long> promoted, RegistrationState state) {}

    /**
     * Takes a newcomer in, who arrives after all parties.
     *
     * @param capacity of the session
     * @param parties all that came before
     * @param size of the newcomer, at least one
     * @param format of the newcomer, never hybrid
     * @return the outcome; or {@link RefusalCode#PARTY_LARGER_THAN_CAPACITY} on {@code partySize} where it could never fit
     */
    public static Result<Admission> admit(Capacity capacity, List<Party> parties, int size, SessionFormat format) {
        Integer largest = capacity.largestParty(format);
        if (largest != null && size > largest) {
            return Result.refused(tooLarge(largest, size));
        }
        Seats seats = Seats.taken(capacity, parties);
        List<Long> promoted = pass(seats, parties);
        return Result.ok(new Admission(
                promoted, seats.fit(size, format) ? RegistrationState.CONFIRMED : RegistrationState.WAITLISTED));
    }

    /** The numbers of those who wait and now fit, in the order of arrival. */
    public static List<Long> promote(Capacity capacity, List<Party> parties) {
        return pass(Seats.taken(capacity, parties), parties);
    }

    /**
     * Gives the session another capacity.
     *
     * @return those who wait and now fit; or {@link RefusalCode#CAPACITY_BELOW_CONFIRMED} on {@code capacity}, {@code inPersonCapacity}
     *     and {@code onlineCapacity}, for each that is lower than the people confirmed under it
     */
    public static Result<List<Long>> resize(Capacity capacity, List<Party> parties) {
        Seats seats = Seats.taken(capacity, parties);
        List<Refusal> refusals = seats.exceeded();
        return refusals.isEmpty() ? Result.ok(pass(seats, parties)) : Result.refused(refusals);
    }

    /**
     * Gives a party another size or format; it keeps its number. A confirmed one must fit beside all others who are confirmed.
     *
     * @param changed the party as it shall be, in its present state
     * @return those who wait and now fit, the changed one among them where it waited; or {@link RefusalCode#PARTY_LARGER_THAN_CAPACITY},
     *     or {@link RefusalCode#PARTY_DOES_NOT_FIT}, on {@code partySize}
     */
    public static Result<List<Long>> change(Capacity capacity, List<Party> parties, Party changed) {
        Integer largest = capacity.largestParty(changed.format());
        if (largest != null && changed.size() > largest) {
            return Result.refused(tooLarge(largest, changed.size()));
        }
        List<Party> all = new ArrayList<>(parties);
        all.removeIf(party -> party.number() == changed.number());
        Seats seats = Seats.taken(capacity, all);
        if (changed.state() == RegistrationState.CONFIRMED) {
            if (!seats.fit(changed.size(), changed.format())) {
                return Result.refused(Refusal.of(
                        RefusalCode.PARTY_DOES_NOT_FIT,
                        "partySize",
                        Map.of("left", seats.left(changed.format()), "actual", changed.size())));
            }
            seats.take(changed);
        }
        all.add(changed);
        return Result.ok(pass(seats, all));
    }

    /** The place in the line of each party that waits, by its number: 1 is the one that came first. */
    public static SortedMap<Long, Integer> positions(List<Party> parties) {
        SortedMap<Long, Integer> positions = new TreeMap<>();
        waiting(parties).forEach(party -> positions.put(party.number(), positions.size() + 1));
        return positions;
    }

    private static List<Long> pass(Seats seats, List<Party> parties) {
        List<Long> promoted = new ArrayList<>();
        for (Party party : waiting(parties)) {
            if (seats.fit(party.size(), party.format())) {
                seats.take(party);
                promoted.add(party.number());
            }
        }
        return List.copyOf(promoted);
    }

    private static List<Party> waiting(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.state() == RegistrationState.WAITLISTED)
                .sorted(Comparator.comparingLong(Party::number))
                .toList();
    }

    private static Refusal tooLarge(int capacity, int size) {
        return Refusal.of(RefusalCode.PARTY_LARGER_THAN_CAPACITY, "partySize", Map.of("max", capacity, "actual", size));
    }
}
