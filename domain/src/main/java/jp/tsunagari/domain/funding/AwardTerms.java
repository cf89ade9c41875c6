package jp.tsunagari.domain.funding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Period;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * When the money of an award can be spent: contracts in its fiscal year, payments until the books close on 31 May after it (出納閉鎖,
 * Local Autonomy Act arts. 208 and 235-5). A carry-over (繰越) moves both last days by exactly one year. Money of a source that is not
 * bound to years can be spent at any time.
 *
 * @param year the fiscal year of the award
 * @param bound whether its source is bound to fiscal years
 * @param carriedOverOn the day on which the carry-over was decided, or null where there is none
 */
public record AwardTerms(FiscalYear year, boolean bound, LocalDate carriedOverOn) {
    private static final Period ANY_TIME = new Period(null, null);

    /** The year is always known. */
    public AwardTerms {
        Objects.requireNonNull(year);
    }

    /** Whether it is carried over. */
    public boolean carriedOver() {
        return carriedOverOn != null;
    }

    /** The days on which a contract can be made; open at both ends where the source is not bound. */
    public Period contractDays() {
        return until(year.lastDay());
    }

    /** The days on which a payment can be made; open at both ends where the source is not bound. */
    public Period paymentDays() {
        return until(year.booksCloseOn());
    }

    /**
     * Whether a contract can be made on that date. A month or a year is accepted when one of its days is.
     *
     * @param date the date, or null where no source knows it, which nothing stands against
     * @return the date; or {@link RefusalCode#CONTRACT_OUTSIDE_YEAR} on {@code date}
     */
    public Result<PartialDate> contractDate(PartialDate date) {
        return within(contractDays(), date, RefusalCode.CONTRACT_OUTSIDE_YEAR);
    }

    /**
     * Whether a payment can be made on that date. A month or a year is accepted when one of its days is.
     *
     * @param date the date, or null where no source knows it, which nothing stands against
     * @return the date; or {@link RefusalCode#PAYMENT_OUTSIDE_YEAR} on {@code date}
     */
    public Result<PartialDate> paymentDate(PartialDate date) {
        return within(paymentDays(), date, RefusalCode.PAYMENT_OUTSIDE_YEAR);
    }

    private Period until(LocalDate lastDay) {
        return bound ? new Period(year.firstDay(), carriedOver() ? lastDay.plusYears(1) : lastDay) : ANY_TIME;
    }

    private static Result<PartialDate> within(Period days, PartialDate date, RefusalCode otherwise) {
        if (date == null || days.overlaps(new Period(date.earliest(), date.latest()))) {
            return Result.ok(date);
        }
        return Result.refused(Refusal.of(
                otherwise,
                "date",
                Map.of("from", days.from().toString(), "until", days.until().toString(), "actual", date.toString())));
    }
}
