package jp.tsunagari.domain.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What an office asks of the core-partner selection.
 *
 * @param asOf the day whose memberships count
 * @param seats how many core partners are wanted
 * @param tiePolicy what happens to a tie at the last seat; null means {@link TiePolicy#INCLUDE_TIES}
 * @param minimumCommittees committees an organisation has to sit on to be ranked, or null for no minimum
 * @param excluded organisations left out before ranking; null means none
 * @param priorityCommitteeIds committees that weigh more inside a rank and for the host; null means none
 * @param hostField field required of the host committee, or null for any
 * @param overrides decisions against the rule; null means none
 */
public record SelectionRequest(
        LocalDate asOf,
        int seats,
        TiePolicy tiePolicy,
        Integer minimumCommittees,
        List<Exclusion> excluded,
        Set<UUID> priorityCommitteeIds,
        Field hostField,
        List<SelectionOverride> overrides) {

    /** Seats where nobody says otherwise: Ichihara chose six (市原市の事例（令和4年度）図表4-5-8). */
    public static final int DEFAULT_SEATS = 6;

    /** Fills in the defaults and takes unmodifiable copies. */
    public SelectionRequest {
        Objects.requireNonNull(asOf);
        tiePolicy = tiePolicy == null ? TiePolicy.INCLUDE_TIES : tiePolicy;
        excluded = excluded == null ? List.of() : List.copyOf(excluded);
        priorityCommitteeIds = priorityCommitteeIds == null ? Set.of() : Set.copyOf(priorityCommitteeIds);
        overrides = overrides == null ? List.of() : List.copyOf(overrides);
    }

    /** So many seats on that day, everything else as it is by default. */
    public static SelectionRequest of(LocalDate asOf, int seats) {
        return new SelectionRequest(asOf, seats, null, null, null, null, null, null);
    }
}
