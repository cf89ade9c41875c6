package jp.tsunagari.domain.shared;

import java.time.LocalDate;

/**
 * A span of days, both ends included: the last day still counts, the day after does not.
 *
 * @param from first day, or null where it is not known or has none
 * @param until last day, or null while it is open
 */
public record Period(LocalDate from, LocalDate until) {

    /** Whether {@code date} lies in the span. */
    public boolean contains(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
    }

    /** Whether the end lies before the beginning, so that no day is in the span. */
    public boolean endsBeforeStart() {
        return from != null && until != null && until.isBefore(from);
    }

    /** Whether at least one day lies in both spans. */
    public boolean overlaps(Period other) {
        return !endsBeforeStart()
                && !other.endsBeforeStart()
                && (from == null || other.until == null || !from.isAfter(other.until))
                && (other.from == null || until == null || !other.from.isAfter(until));
    }
}
