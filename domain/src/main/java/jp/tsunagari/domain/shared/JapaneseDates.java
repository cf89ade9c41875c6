package jp.tsunagari.domain.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes days as people in Japan write them. Eras exist only here; everything else holds a plain ISO date. */
public final class JapaneseDates {
    private static final Pattern WESTERN =
            Pattern.compile("([0-9]{4})(?:([-/.])([0-9]{1,2})\\2([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日)");
    private static final Pattern JAPANESE = Pattern.compile(
            Era.MARK + Era.NUMBER + "(?:([-/.])([0-9]{1,2})\\3([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日)");

    private JapaneseDates() {}

    /**
     * Reads 2024-04-01, 2024/4/1, 2024年4月1日, 令和6年4月1日, 令和元年5月1日, R6.4.1 and H31.4.30, also in full-width digits.
     *
     * <p>The era has to fit the day: 平成31年4月30日 is read, 平成31年5月1日 is not. Refused: {@link RefusalCode#DATE_FORMAT},
     * {@link RefusalCode#DATE_NOT_EXISTING} (2023-02-29), {@link RefusalCode#DATE_OUTSIDE_ERA}.
     */
    public static Result<LocalDate> parse(String text) {
        String plain = DateText.normalise(text);
        Matcher western = WESTERN.matcher(plain);
        if (western.matches()) {
            return day(
                    Integer.parseInt(western.group(1)),
                    either(western.group(3), western.group(5)),
                    either(western.group(4), western.group(6)));
        }
        Matcher japanese = JAPANESE.matcher(plain);
        if (!japanese.matches()) {
            return Result.refused(RefusalCode.DATE_FORMAT, "");
        }
        Era era = Era.ofMark(japanese.group(1));
        Result<LocalDate> date = day(
                era.westernYear(Era.number(japanese.group(2))),
                either(japanese.group(4), japanese.group(6)),
                either(japanese.group(5), japanese.group(7)));
        return date.isOk() && !era.contains(date.value()) ? outside(era) : date;
    }

    /** 令和6年4月1日; the first year of an era as 令和元年. A day before 1873 is written with its western year. */
    public static String label(LocalDate date) {
        String year = Era.on(date).map(era -> era.label(date.getYear())).orElse(Integer.toString(date.getYear()));
        return year + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** The day of the western calendar; refused where that year, month or day does not exist. */
    static Result<LocalDate> day(int year, int month, int day) {
        if (year < 1) {
            return Result.refused(RefusalCode.DATE_NOT_EXISTING, "");
        }
        try {
            return Result.ok(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Result.refused(RefusalCode.DATE_NOT_EXISTING, "");
        }
    }

    private static int either(String one, String other) {
        return Integer.parseInt(one == null ? other : one);
    }

    private static Result<LocalDate> outside(Era era) {
        String last = era.lastDay() == null ? "" : era.lastDay().toString();
        return Result.refused(Refusal.of(
                RefusalCode.DATE_OUTSIDE_ERA,
                "",
                Map.of("era", era.ja(), "firstDay", era.firstDay().toString(), "lastDay", last)));
    }
}
