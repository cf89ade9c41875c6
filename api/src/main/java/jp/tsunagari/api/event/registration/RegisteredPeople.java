package jp.tsunagari.api.event.registration;

/** How many people have a place in a session, and how many wait. */
public record RegisteredPeople(long confirmed, long waitlisted) {
    static final RegisteredPeople NOBODY = new RegisteredPeople(0, 0);

    RegisteredPeople plus(RegisteredPeople other) {
        return new RegisteredPeople(confirmed + other.confirmed, waitlisted + other.waitlisted);
    }
}
