package jp.tsunagari.domain.funding;

import java.time.LocalDate;
import java.util.Map;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/** What is decided about an award is written down once it is decided, and nothing is before its year begins. House rule. */
public final class DecisionDay {
    private DecisionDay() {}

    /**
     * Whether a carry-over can have been decided on a day; that the day lies in the award's year, {@link CarryOver} says.
     *
     * @param decidedOn the day
     * @param today the day of today in Japan
     * @return the day; or {@link RefusalCode#DECISION_IN_FUTURE} on {@code decidedOn}
     */
    public static Result<LocalDate> ofCarryOver(LocalDate decidedOn, LocalDate today) {
        return untilToday("decidedOn", decidedOn, today);
    }

    /**
     * Whether an award can have been settled on a day.
     *
     * @param year the fiscal year of the award
     * @param settledOn the day
     * @param today the day of today in Japan
     * @return the day; or {@link RefusalCode#SETTLED_TOO_EARLY} or {@link RefusalCode#DECISION_IN_FUTURE} on {@code settledOn}
     */
    public static Result<LocalDate> ofSettlement(FiscalYear year, LocalDate settledOn, LocalDate today) {
        if (settledOn.isBefore(year.firstDay())) {
            return Result.refused(Refusal.of(
                    RefusalCode.SETTLED_TOO_EARLY,
                    "settledOn",
                    Map.of("from", year.firstDay().toString(), "actual", settledOn.toString())));
        }
        return untilToday("settledOn", settledOn, today);
    }

    private static Result<LocalDate> untilToday(String subject, LocalDate day, LocalDate today) {
        return day.isAfter(today)
                ? Result.refused(Refusal.of(
                        RefusalCode.DECISION_IN_FUTURE,
                        subject,
                        Map.of("max", today.toString(), "actual", day.toString())))
                : Result.ok(day);
    }
}
