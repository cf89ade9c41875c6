package jp.tsunagari.api.event;

/** How many people have a place in a session, and how many wait for one. */
public record Places(long confirmed, long waitlisted) {
    static final Places NONE = new Places(0, 0);
}
