package jp.tsunagari.domain.shared;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The eras (元号) since Japan counts by the Gregorian calendar (明治6年1月1日 = 1873-01-01), the present one first. Dates change
 * era on a day; fiscal years keep one number from April to March.
 */
enum Era {
    REIWA("令和", 2019, LocalDate.of(2019, 5, 1)),
    HEISEI("平成", 1989, LocalDate.of(1989, 1, 8)),
    SHOWA("昭和", 1926, LocalDate.of(1926, 12, 25)),
    TAISHO("大正", 1912, LocalDate.of(1912, 7, 30)),
    MEIJI("明治", 1868, LocalDate.of(1873, 1, 1));

    /** Regular expression for an era, by name or first letter. */
    static final String MARK = "(令和|平成|昭和|大正|明治|[RHSTMrhstm])";

    /** Regular expression for a year of an era; 元 is the first. */
    static final String NUMBER = "(元|[0-9]{1,2})";

    private final String ja;
    private final int firstYear;
    private final LocalDate firstDay;

    Era(String ja, int firstYear, LocalDate firstDay) {
        this.ja = ja;
        this.firstYear = firstYear;
        this.firstDay = firstDay;
    }

    /** The era whose name or first letter this is; the text has matched {@link #MARK}. */
    static Era ofMark(String mark) {
        for (Era era : values()) {
            if (era.ja.equals(mark) || era.name().startsWith(mark.toUpperCase(Locale.ROOT))) {
                return era;
            }
        }
        throw new IllegalArgumentException(mark);
    }

    /** The number in a text that has matched {@link #NUMBER}. */
    static int number(String text) {
        return text.equals("元") ? 1 : Integer.parseInt(text);
    }

    /** The era of a day; none before 1873. */
    static Optional<Era> on(LocalDate date) {
        for (Era era : values()) {
            if (!date.isBefore(era.firstDay)) {
                return Optional.of(era);
            }
        }
        return Optional.empty();
    }

    /** The era by which a fiscal year is named: the one that began in it or before, so 2019 is 令和. */
    static Era ofFiscalYear(int year) {
        for (Era era : values()) {
            if (year >= era.firstYear) {
                return era;
            }
        }
        throw new IllegalArgumentException("no era for " + year);
    }

    String ja() {
        return ja;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    /** The last day, or null for the present era. */
    LocalDate lastDay() {
        return this == REIWA ? null : values()[ordinal() - 1].firstDay.minusDays(1);
    }

    boolean contains(LocalDate date) {
        return new Period(firstDay, lastDay()).contains(date);
    }

    int westernYear(int number) {
        return firstYear + number - 1;
    }

    /** 令和元年 without its 年: the name and the number, the first year as 元. */
    String label(int westernYear) {
        int number = westernYear - firstYear + 1;
        return ja + (number == 1 ? "元" : Integer.toString(number));
    }
}
