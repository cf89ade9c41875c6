package jp.tsunagari.domain.platform;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import jp.tsunagari.domain.shared.Period;

/**
 * A period during which an organisation is a member of the regional council.
 *
 * @param organisationId the organisation
 * @param from first day, or null where it is not known
 * @param until last day, which still counts; null while it is open
 */
public record CouncilMember(UUID organisationId, LocalDate from, LocalDate until) {

    /** An organisation is always named. */
    public CouncilMember {
        Objects.requireNonNull(organisationId);
    }

    /** Whether the organisation is a member on that day. */
    public boolean isValidOn(LocalDate date) {
        return period().contains(date);
    }

    /** Its days as a period. */
    public Period period() {
        return new Period(from, until);
    }
}
