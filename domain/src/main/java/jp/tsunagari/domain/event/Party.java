package jp.tsunagari.domain.event;

import java.util.Objects;

/**
 * People who register together, as the waiting list sees them.
 *
 * @param number when they came: each later party of a session has a higher one
 * @param size how many people, at least one
 * @param format how they take part, {@link SessionFormat#IN_PERSON} or {@link SessionFormat#ONLINE}
 * @param state where their registration stands
 */
public record Party(long number, int size, SessionFormat format, RegistrationState state) {

    /** A party of nobody, or one of both formats at once, is a programming error; input is refused before. */
    public Party {
        Objects.requireNonNull(state);
        if (size < 1 || format == SessionFormat.HYBRID || format == null) {
            throw new IllegalArgumentException("no such party");
        }
    }

    /** The same party in another state. */
    public Party as(RegistrationState other) {
        return new Party(number, size, format, other);
    }
}
