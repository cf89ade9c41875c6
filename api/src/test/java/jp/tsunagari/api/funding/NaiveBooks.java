package jp.tsunagari.api.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What section 6 of the rules says, word by word and without any class of the service: the entries that were accepted, from which every
 * figure is added up anew. What it decides are statuses of HTTP.
 */
final class NaiveBooks {
    static final String AWARD = "awards";
    static final String ALLOCATION = "allocations";
    static final String CONTRACT = "contracts";
    static final String PAYMENT = "payments";

    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int INVALID = 422;

    /** An entry, what it hangs under, and what it says of itself: its source, pilot event or contractors. */
    record Entry(String id, String kind, Entry above, long yen, Object what, int year, boolean bound) {
        Entry award() {
            return above == null ? this : above.award();
        }

        /** The entry itself or the one above it that is of that kind; null where it stands above that kind. */
        Entry upTo(String wanted) {
            return kind.equals(wanted) ? this : above == null ? null : above.upTo(wanted);
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Entry, Long> reversed = new HashMap<>();
    private final Map<Entry, Long> returned = new HashMap<>();
    private final Set<Entry> carriedOver = new HashSet<>();

    List<Entry> entries(String kind) {
        return entries.stream().filter(entry -> entry.kind.equals(kind)).toList();
    }

    List<Entry> entries() {
        return entries;
    }

    static int award(long yen) {
        return isEntry(yen) ? CREATED : INVALID;
    }

    /** An allocation, which has no date, a contract or a payment. */
    int spend(String kind, Entry above, String date, long yen) {
        if (!isEntry(yen)) {
            return INVALID;
        }
        Entry award = above.award();
        if (returned.containsKey(award)) {
            return CONFLICT;
        }
        if (date != null && award.bound && !inTime(award, kind.equals(CONTRACT) ? "-03-31" : "-05-31", date)) {
            return INVALID;
        }
        return used(above) + yen > net(above) ? CONFLICT : CREATED;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    int reverse(Entry entry, long yen) {
        if (!isEntry(yen)) {
            return INVALID;
        }
        if (returned.containsKey(entry.award()) || net(entry) - yen < used(entry)) {
            return CONFLICT;
        }
        reversed.merge(entry, yen, Long::sum);
        return CREATED;
    }

    int carryOver(Entry award, String decidedOn) {
        if (returned.containsKey(award) || !award.bound || carriedOver.contains(award)) {
            return CONFLICT;
        }
        if (decidedOn.compareTo(award.year + "-04-01") < 0 || decidedOn.compareTo(award.year + 1 + "-03-31") > 0) {
            return INVALID;
        }
        carriedOver.add(award);
        return 200;
    }

    int settle(Entry award, long yen) {
        if (yen != 0 && !isEntry(yen)) {
            return INVALID;
        }
        boolean isOpen = entries(CONTRACT).stream()
                .anyMatch(contract -> contract.award() == award && used(contract) < net(contract));
        if (returned.containsKey(award) || isOpen || paid(award) + yen != net(award)) {
            return CONFLICT;
        }
        returned.put(award, yen);
        return 200;
    }

    long left(Entry entry) {
        return net(entry) - used(entry);
    }

    long unpaid(Entry award) {
        return net(award) - paid(award);
    }

    /** Awarded, allocated, contracted, paid and returned, over what passes. */
    List<Long> sums(Predicate<Entry> which) {
        return List.of(
                sum(AWARD, which),
                sum(ALLOCATION, which),
                sum(CONTRACT, which),
                sum(PAYMENT, which),
                returned.entrySet().stream()
                        .filter(award -> which.test(award.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum());
    }

    /** The same by what the entries of a kind say of themselves; what hangs under such an entry belongs to it. */
    Map<Object, List<Long>> sumsBy(String kind, int year) {
        Map<Object, List<Long>> lines = new HashMap<>();
        for (Entry named : entries(kind)) {
            if (named.year == year) {
                lines.put(named.what, sums(entry -> {
                    Entry above = entry.upTo(kind);
                    return above != null && above.year == year && Objects.equals(above.what, named.what);
                }));
            }
        }
        return lines;
    }

    private long net(Entry entry) {
        return entry.yen - reversed.getOrDefault(entry, 0L);
    }

    private long used(Entry entry) {
        return entries.stream()
                .filter(below -> below.above == entry)
                .mapToLong(this::net)
                .sum();
    }

    private long paid(Entry award) {
        return sum(PAYMENT, payment -> payment.award() == award);
    }

    private long sum(String kind, Predicate<Entry> which) {
        return entries(kind).stream().filter(which).mapToLong(this::net).sum();
    }

    private boolean inTime(Entry award, String lastDay, String date) {
        int lastYear = award.year + (carriedOver.contains(award) ? 2 : 1);
        return date.compareTo(award.year + "-04-01") >= 0 && date.compareTo(lastYear + lastDay) <= 0;
    }

    private static boolean isEntry(long yen) {
        return yen >= 1 && yen <= 1_000_000_000_000L;
    }
}
