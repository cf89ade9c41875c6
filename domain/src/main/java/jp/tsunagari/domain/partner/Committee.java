package jp.tsunagari.domain.partner;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import jp.tsunagari.domain.shared.Period;

/**
 * A committee (既存会議体) of a city.
 *
 * @param id its id
 * @param name its name as written
 * @param field the field it works in
 * @param validFrom first day, or null where it is not known
 * @param validUntil last day, which still counts; null while it exists
 */
public record Committee(UUID id, String name, Field field, LocalDate validFrom, LocalDate validUntil) {

    /** Id, name and field are always known. */
    public Committee {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(field);
    }

    /** Whether it exists on that day. */
    public boolean isValidOn(LocalDate date) {
        return new Period(validFrom, validUntil).contains(date);
    }
}
