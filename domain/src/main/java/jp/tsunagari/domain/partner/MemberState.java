package jp.tsunagari.domain.partner;

/** Where an organisation's membership of a platform stands. {@link MembershipLife} says what may follow what. */
public enum MemberState {
    /** Thought of, not yet asked. */
    CANDIDATE,
    /** Asked, no answer yet. */
    INVITED,
    /** Said yes: a member. */
    ACCEPTED,
    /** Said no. */
    DECLINED,
    /** Was a member and left. */
    LEFT;

    /** Whether it still goes on. One organisation has at most one open membership per tier. */
    public boolean isOpen() {
        return this == CANDIDATE || this == INVITED || this == ACCEPTED;
    }
}
