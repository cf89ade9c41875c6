package jp.tsunagari.domain.partner;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The facts of a city: who sits on which committee. A membership whose committee or organisation is not listed counts for
 * nobody.
 *
 * @param committees all committees, ended ones too
 * @param organisations all organisations of the city, those without a committee too
 * @param memberships all memberships, ended ones too
 */
public record CommitteeInventory(
        List<Committee> committees, List<Organisation> organisations, List<CommitteeMembership> memberships) {

    /** Takes unmodifiable copies; the same committee or organisation twice is a programming error. */
    public CommitteeInventory {
        committees = List.copyOf(committees);
        organisations = List.copyOf(organisations);
        memberships = List.copyOf(memberships);
        requireDistinct(committees.stream().map(Committee::id).toList());
        requireDistinct(organisations.stream().map(Organisation::id).toList());
    }

    /** Who sits where on that day: ended, not yet begun and repeated seats taken out. */
    public Participation validOn(LocalDate date) {
        return Participation.of(this, date);
    }

    private static void requireDistinct(List<UUID> ids) {
        Set<UUID> seen = new HashSet<>();
        for (UUID id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("listed twice: " + id);
            }
        }
    }
}
