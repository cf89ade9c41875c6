package jp.tsunagari.api.funding;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.problem.Slug;
import jp.tsunagari.domain.funding.EntryDate;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Result;

/** The date of a contract or payment, which a caller gives as {@code date}, or as {@code month} where no day is known. */
final class EntryDates {
    /** A rule over a date. */
    interface Rule {
        Result<PartialDate> apply(PartialDate date);
    }

    private EntryDates() {}

    /** The date as it is stored, once it is known well enough and within the time of its award. */
    static String read(PartialDate date, YearMonth month, Origin origin, Rule within) {
        List<Fault> faults = faults(date, month, origin, within);
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
        PartialDate given = date == null ? ofMonth(month) : date;
        return given == null ? null : given.toString();
    }

    /** What keeps it from being stored, for an input that has other faults beside. */
    static List<Fault> faults(PartialDate date, YearMonth month, Origin origin, Rule within) {
        if (date != null && month != null && !ofMonth(month).equals(monthOf(date))) {
            return List.of(Fault.at("/month", "month-disagrees-with-day", Map.of("expected", monthOf(date))));
        }
        PartialDate given = date == null ? ofMonth(month) : date;
        String pointer = date == null && month != null ? "/month" : "/date";
        Result<PartialDate> known = EntryDate.known(given, origin);
        return (known.isOk() ? within.apply(given) : known)
                .refusals().stream()
                        .map(refusal -> Fault.at(pointer, Slug.of(refusal.code()), refusal.values()))
                        .toList();
    }

    private static PartialDate ofMonth(YearMonth month) {
        return month == null ? null : new PartialDate(month.getYear(), month.getMonthValue(), null);
    }

    /** Its month; of a year, which has none, the year itself. */
    private static PartialDate monthOf(PartialDate date) {
        return new PartialDate(date.year(), date.month(), null);
    }

    static PartialDate of(String stored) {
        return stored == null ? null : PartialDate.parse(stored).value();
    }

    /** The month, where no day is known. */
    static YearMonth month(String stored) {
        PartialDate date = of(stored);
        return date == null || date.isExact() || date.month() == null ? null : YearMonth.of(date.year(), date.month());
    }
}
