package jp.tsunagari.api.funding;

import java.util.EnumMap;
import java.util.Map;
import jp.tsunagari.domain.funding.EntryKind;
import jp.tsunagari.domain.funding.FundingSums;

/** What an entry and all that hangs under it add up to, kind by kind, in yen, reversals taken off. */
final class EntrySums {
    private final Map<EntryKind, Long> yen = new EnumMap<>(EntryKind.class);

    /** Those of an entry that was just made. */
    static EntrySums ofNew(EntryKind kind, long amountYen) {
        EntrySums sums = new EntrySums();
        sums.add(kind, amountYen);
        return sums;
    }

    void add(EntryKind kind, long more) {
        yen.merge(kind, more, Long::sum);
    }

    long of(EntryKind kind) {
        return yen.getOrDefault(kind, 0L);
    }

    /** What hangs directly under an entry of this kind; nothing under a payment. */
    long under(EntryKind kind) {
        return kind == EntryKind.PAYMENT ? 0 : of(EntryKind.values()[kind.ordinal() + 1]);
    }

    FundingSums ofAward(long returnedYen) {
        return new FundingSums(
                of(EntryKind.AWARD),
                of(EntryKind.ALLOCATION),
                of(EntryKind.CONTRACT),
                of(EntryKind.PAYMENT),
                returnedYen);
    }
}
