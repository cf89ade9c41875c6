package jp.tsunagari.domain.platform;

import java.util.List;
import java.util.UUID;

/**
 * Something about a regional council that its office should look at, but that refuses nothing.
 *
 * @param kind what it is
 * @param organisationIds the organisations it is about
 */
public record CouncilWarning(Kind kind, List<UUID> organisationIds) {

    /** What a warning is about. */
    public enum Kind {
        /** More than one coordinating body (調整機関); Act 45 of 2023, art. 17 knows at most one. */
        SEVERAL_COORDINATORS,
        /** A coordinating body that is in no period a member of the council. */
        COORDINATOR_NOT_MEMBER
    }

    /** Takes an unmodifiable copy. */
    public CouncilWarning {
        organisationIds = List.copyOf(organisationIds);
    }
}
