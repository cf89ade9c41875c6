package jp.tsunagari.domain.event;

import java.util.EnumSet;
import java.util.Set;

/** Where a pilot event stands. {@link PilotEventLife} says what may follow what. */
public enum PilotEventStatus {
    /** Being prepared; nobody can register. */
    PLANNED,
    /** Announced; its sessions take registrations. */
    OPEN,
    /** It took place, or the work is done. */
    HELD,
    /** What it changed has been looked at. */
    VERIFIED,
    /** It does not take place. */
    CANCELLED;

    /** Whether people can register for its sessions. */
    public boolean takesRegistrations() {
        return this == OPEN;
    }

    Set<PilotEventStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(OPEN, HELD, CANCELLED);
            case OPEN -> EnumSet.of(HELD, CANCELLED);
            case HELD -> EnumSet.of(VERIFIED);
            case VERIFIED, CANCELLED -> EnumSet.noneOf(PilotEventStatus.class);
        };
    }
}
