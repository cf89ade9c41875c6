package jp.tsunagari.domain.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a source knows of a date: a year, a month or a day. No first of the month is ever made up.
 *
 * @param year calendar year, 1 to 9999
 * @param month 1 to 12, or null where only the year is known
 * @param day day of the month, or null where only the month is known
 */
public record PartialDate(int year, Integer month, Integer day) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private static final Comparator<PartialDate> BY_EARLIEST = Comparator.comparing(PartialDate::earliest)
            .thenComparing(PartialDate::latest, Comparator.reverseOrder())
            .thenComparing(PartialDate::isExact);

    /** A month or day that does not exist, or a day without a month, is a programming error. */
    public PartialDate {
        if (year < 1 || year > 9999 || (day != null && month == null)) {
            throw new IllegalArgumentException("no such date");
        }
        LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** A fully known day. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads 2024, 2024-10 and 2024-10-01, also in full-width digits. Refused: {@link RefusalCode#PARTIAL_DATE_FORMAT},
     * {@link RefusalCode#DATE_NOT_EXISTING}.
     */
    public static Result<PartialDate> parse(String text) {
        Matcher form = FORM.matcher(DateText.normalise(text));
        if (!form.matches()) {
            return Result.refused(RefusalCode.PARTIAL_DATE_FORMAT, "");
        }
        int year = Integer.parseInt(form.group(1));
        Integer month = form.group(2) == null ? null : Integer.valueOf(form.group(2));
        Integer day = form.group(3) == null ? null : Integer.valueOf(form.group(3));
        return JapaneseDates.day(year, month == null ? 1 : month, day == null ? 1 : day)
                .map(exists -> new PartialDate(year, month, day));
    }

    /** Whether the day is known. */
    public boolean isExact() {
        return day != null;
    }

    /** The first day it can be. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day it can be. */
    public LocalDate latest() {
        if (isExact()) {
            return earliest();
        }
        return YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
    }

    /** Earliest first; of those that can begin on the same day, the less exact first. */
    @Override
    public int compareTo(PartialDate other) {
        return BY_EARLIEST.compare(this, other);
    }

    /** The form that {@link #parse} reads: 2024, 2024-10 or 2024-10-01. */
    @Override
    public String toString() {
        String text = String.format(Locale.ROOT, "%04d", year);
        if (month != null) {
            text += String.format(Locale.ROOT, "-%02d", month);
        }
        return day == null ? text : text + String.format(Locale.ROOT, "-%02d", day);
    }
}
