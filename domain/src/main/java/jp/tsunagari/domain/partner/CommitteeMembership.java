package jp.tsunagari.domain.partner;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.Period;

/**
 * A seat of an organisation on a committee (会議体への参加). One organisation may hold several on the same committee.
 *
 * @param committeeId the committee
 * @param organisationId the organisation
 * @param from first day, or null where it is not known
 * @param until last day, which still counts; null while it is open
 * @param origin where the record comes from
 */
public record CommitteeMembership(
        UUID committeeId, UUID organisationId, LocalDate from, LocalDate until, Origin origin) {

    /** Both sides and the origin are always known. */
    public CommitteeMembership {
        Objects.requireNonNull(committeeId);
        Objects.requireNonNull(organisationId);
        Objects.requireNonNull(origin);
    }

    /** Whether the seat is held on that day. */
    public boolean isValidOn(LocalDate date) {
        return new Period(from, until).contains(date);
    }
}
