package jp.tsunagari.api.event;

import jakarta.validation.constraints.NotNull;
import jp.tsunagari.domain.event.CountUnit;
import jp.tsunagari.domain.event.PeopleCount;
import jp.tsunagari.domain.shared.Precision;

/** How many came, of one unit. */
public record AttendanceTotal(@NotNull long number, @NotNull CountUnit unit, @NotNull Precision precision) {

    static AttendanceTotal of(PeopleCount count) {
        return new AttendanceTotal(count.number(), count.unit(), count.precision());
    }
}
