package jp.tsunagari.api.event;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.PartialDate;

/** The first and the last month of a pilot event, each null where it is not known; a month follows from a day. */
record EventMonths(YearMonth start, YearMonth end) {

    static EventMonths of(PilotEventInput input) {
        return new EventMonths(month(input.startedOn(), input.startMonth()), month(input.endedOn(), input.endMonth()));
    }

    private static YearMonth month(PartialDate day, YearMonth month) {
        return day == null || day.month() == null ? month : YearMonth.of(day.year(), day.month());
    }

    /** What contradicts something else: the day its month, the end the beginning, all of them the fiscal year. */
    List<Fault> faults(PilotEventInput input) {
        List<Fault> faults = new ArrayList<>();
        agree("/startMonth", input.startMonth(), input.startedOn(), faults);
        agree("/endMonth", input.endMonth(), input.endedOn(), faults);
        PartialDate first = known(input.startedOn(), start);
        PartialDate last = known(input.endedOn(), end);
        if (first != null && last != null && last.latest().isBefore(first.earliest())) {
            faults.add(
                    Fault.at(input.endedOn() == null ? "/endMonth" : "/endedOn", "period-ends-before-start", Map.of()));
        }
        outsideYear(first == null ? last : first, last == null ? first : last, input.fiscalYear(), faults);
        return faults;
    }

    /** The day or year as it is given; the month where that says more. */
    private static PartialDate known(PartialDate given, YearMonth month) {
        boolean monthSaysMore = month != null && (given == null || given.month() == null);
        return monthSaysMore ? new PartialDate(month.getYear(), month.getMonthValue(), null) : given;
    }

    /** Work may reach over the edge of its year; that no day of it can lie there is a slip. */
    private static void outsideYear(PartialDate first, PartialDate last, int fiscalYear, List<Fault> faults) {
        FiscalYear year = new FiscalYear(fiscalYear);
        if (first != null
                && (first.earliest().isAfter(year.lastDay()) || last.latest().isBefore(year.firstDay()))) {
            faults.add(Fault.at(
                    "/fiscalYear",
                    "fiscal-year-disagrees-with-month",
                    Map.of("expected", FiscalYear.of(first.latest()).year())));
        }
    }

    /** Of a date that is a year only, the year must be the same. */
    private static void agree(String pointer, YearMonth given, PartialDate date, List<Fault> faults) {
        if (given == null || date == null) {
            return;
        }
        boolean agrees =
                given.getYear() == date.year() && (date.month() == null || given.getMonthValue() == date.month());
        if (!agrees) {
            PartialDate month = new PartialDate(date.year(), date.month(), null);
            faults.add(Fault.at(pointer, "month-disagrees-with-day", Map.of("expected", month)));
        }
    }

    /** A month as it was given: one that followed from its day follows from the next day too. */
    static YearMonth given(String day, String month) {
        return day == null || PilotEventView.date(day).month() == null ? stored(month) : null;
    }

    static YearMonth stored(String text) {
        return text == null ? null : YearMonth.parse(text);
    }
}
