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
        agree("/startMonth", input.startMonth(), start, faults);
        agree("/endMonth", input.endMonth(), end, faults);
        boolean turned = start != null && end != null && end.isBefore(start);
        if (turned || input.startedOn() != null && input.endedOn() != null && isBefore(input)) {
            faults.add(
                    Fault.at(input.endedOn() == null ? "/endMonth" : "/endedOn", "period-ends-before-start", Map.of()));
        }
        YearMonth first = start == null ? end : start;
        YearMonth last = end == null ? start : end;
        FiscalYear year = new FiscalYear(input.fiscalYear());
        if (first != null
                && (first.isAfter(YearMonth.from(year.lastDay())) || last.isBefore(YearMonth.from(year.firstDay())))) {
            faults.add(Fault.at(
                    "/fiscalYear",
                    "fiscal-year-disagrees-with-month",
                    Map.of("expected", FiscalYear.of(first.atDay(1)).year())));
        }
        return faults;
    }

    private static boolean isBefore(PilotEventInput input) {
        return input.endedOn().latest().isBefore(input.startedOn().earliest());
    }

    private static void agree(String pointer, YearMonth given, YearMonth month, List<Fault> faults) {
        if (given != null && !given.equals(month)) {
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
