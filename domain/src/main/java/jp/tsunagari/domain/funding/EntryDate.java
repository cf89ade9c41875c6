package jp.tsunagari.domain.funding;

import java.util.Map;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * How well the date of a contract or payment must be known: to the day; what a document states, or what follows from it, may have a
 * month or a year, and only what a document states may have no date. House rule.
 */
public final class EntryDate {
    private EntryDate() {}

    /**
     * Whether the date is known well enough.
     *
     * @param date the date, or null where none is given
     * @param origin where the entry comes from
     * @return the date, null included; or {@link RefusalCode#ENTRY_DATE_MISSING} or {@link RefusalCode#ENTRY_DAY_MISSING} on {@code date}
     */
    public static Result<PartialDate> known(PartialDate date, Origin origin) {
        if (origin == Origin.DOCUMENT || date != null && (date.isExact() || origin == Origin.DERIVED)) {
            return Result.ok(date);
        }
        return Result.refused(
                date == null
                        ? Refusal.of(RefusalCode.ENTRY_DATE_MISSING, "date", Map.of("origin", origin.name()))
                        : Refusal.of(
                                RefusalCode.ENTRY_DAY_MISSING,
                                "date",
                                Map.of("origin", origin.name(), "actual", date.toString())));
    }
}
