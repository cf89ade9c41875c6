package jp.tsunagari.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fiscal year (年度) of a local public entity: 1 April to 31 March (Local Autonomy Act art. 208), named by the year in
 * which it begins.
 *
 * @param year that year, {@value #MIN_YEAR} to {@value #MAX_YEAR}
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
    /** Japan counts by the Gregorian calendar since 1873. */
    public static final int MIN_YEAR = 1873;

    /** The last year whose days all have a four-digit year. */
    public static final int MAX_YEAR = 9998;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Pattern WESTERN = Pattern.compile("(?:FY ?)?([0-9]{4})(?:年度)?");
    private static final Pattern JAPANESE = Pattern.compile(Era.MARK + Era.NUMBER + "(?:年度)?");

    /** A year outside the limits is a programming error; input goes through {@link #ofYear} or {@link #parse}. */
    public FiscalYear {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            throw new IllegalArgumentException("no fiscal year " + year);
        }
    }

    /** The fiscal year in which a day of Japan lies: January to March belong to the year before. */
    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(date.getMonthValue() >= 4 ? date.getYear() : date.getYear() - 1);
    }

    /** The fiscal year in Japan (Asia/Tokyo) at a moment. */
    public static FiscalYear of(Instant moment) {
        return of(LocalDate.ofInstant(moment, JAPAN));
    }

    /** The fiscal year that a number names; {@link RefusalCode#FISCAL_YEAR_OUT_OF_RANGE} outside the limits. */
    public static Result<FiscalYear> ofYear(int year) {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            return Result.refused(Refusal.of(
                    RefusalCode.FISCAL_YEAR_OUT_OF_RANGE,
                    "",
                    Map.of("min", MIN_YEAR, "max", MAX_YEAR, "actual", year)));
        }
        return Result.ok(new FiscalYear(year));
    }

    /**
     * Reads 令和6年度, 令和元年度, R6, 2024, 2024年度 and FY2024, also in full-width digits.
     *
     * <p>A fiscal year that began under one era and ended under the next may be named by either (平成31年度 and 令和元年度 are
     * both 2019). Refused: {@link RefusalCode#FISCAL_YEAR_FORMAT}, {@link RefusalCode#FISCAL_YEAR_OUTSIDE_ERA} (令和0年度,
     * 平成32年度), {@link RefusalCode#FISCAL_YEAR_OUT_OF_RANGE}.
     */
    public static Result<FiscalYear> parse(String text) {
        String plain = DateText.normalise(text);
        Matcher western = WESTERN.matcher(plain);
        if (western.matches()) {
            return ofYear(Integer.parseInt(western.group(1)));
        }
        Matcher japanese = JAPANESE.matcher(plain);
        if (!japanese.matches()) {
            return Result.refused(RefusalCode.FISCAL_YEAR_FORMAT, "");
        }
        Era era = Era.ofMark(japanese.group(1));
        int number = Era.number(japanese.group(2));
        int first = Math.max(MIN_YEAR, era.westernYear(1));
        int last = era.lastDay() == null ? MAX_YEAR : of(era.lastDay()).year();
        int year = era.westernYear(number);
        if (year < first || year > last) {
            int base = era.westernYear(1) - 1;
            return Result.refused(Refusal.of(
                    RefusalCode.FISCAL_YEAR_OUTSIDE_ERA,
                    "",
                    Map.of("era", era.ja(), "min", first - base, "max", last - base, "actual", number)));
        }
        return Result.ok(new FiscalYear(year));
    }

    /** 令和6年度; the first year of an era as 令和元年度. 2019 is always 令和元年度. */
    public String label() {
        return Era.ofFiscalYear(year).label(year) + "年度";
    }

    /** FY2024. */
    public String labelEnglish() {
        return "FY" + year;
    }

    /** 1 April. */
    public LocalDate firstDay() {
        return LocalDate.of(year, 4, 1);
    }

    /** 31 March of the next calendar year. */
    public LocalDate lastDay() {
        return LocalDate.of(year + 1, 3, 31);
    }

    /** The day on which the books close (出納閉鎖): 31 May after the year (Local Autonomy Act art. 235-5). */
    public LocalDate booksCloseOn() {
        return LocalDate.of(year + 1, 5, 31);
    }

    /** Whether a day lies in the year. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
