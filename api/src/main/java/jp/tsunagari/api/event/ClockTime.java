package jp.tsunagari.api.event;

import java.time.LocalTime;

/** A time of the day in Japan as the API writes it, to the minute. */
final class ClockTime {
    static final String FORM = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    private ClockTime() {}

    static LocalTime of(String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
