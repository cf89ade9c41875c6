package jp.tsunagari.domain.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;

/** The places of a session that are taken, while a rule counts them. */
final class Seats {
    private final Capacity capacity;
    private final Map<SessionFormat, Long> taken = new EnumMap<>(SessionFormat.class);
    private long all;

    private Seats(Capacity capacity) {
        this.capacity = capacity;
    }

    /** As the confirmed ones among the parties take them. */
    static Seats taken(Capacity capacity, List<Party> parties) {
        Seats seats = new Seats(capacity);
        parties.stream()
                .filter(party -> party.state() == RegistrationState.CONFIRMED)
                .forEach(seats::take);
        return seats;
    }

    boolean fit(int size, SessionFormat format) {
        return size <= left(format);
    }

    /** How many people of this format still fit. */
    long left(SessionFormat format) {
        long inAll = capacity.total() == null ? Long.MAX_VALUE : capacity.total() - all;
        Integer own = capacity.of(format);
        long inFormat = own == null ? Long.MAX_VALUE : own - of(format);
        return Math.max(0, Math.min(inAll, inFormat));
    }

    void take(Party party) {
        all += party.size();
        taken.merge(party.format(), (long) party.size(), Long::sum);
    }

    /** The limits that are lower than what is taken under them. */
    List<Refusal> exceeded() {
        List<Refusal> refusals = new ArrayList<>();
        exceeded("capacity", capacity.total(), all, refusals);
        exceeded("inPersonCapacity", capacity.inPerson(), of(SessionFormat.IN_PERSON), refusals);
        exceeded("onlineCapacity", capacity.online(), of(SessionFormat.ONLINE), refusals);
        return refusals;
    }

    private static void exceeded(String subject, Integer limit, long confirmed, List<Refusal> refusals) {
        if (limit != null && confirmed > limit) {
            refusals.add(Refusal.of(
                    RefusalCode.CAPACITY_BELOW_CONFIRMED, subject, Map.of("confirmed", confirmed, "actual", limit)));
        }
    }

    private long of(SessionFormat format) {
        return taken.getOrDefault(format, 0L);
    }
}
