package jp.tsunagari.domain.event;

/** Where a registration stands. */
public enum RegistrationState {
    /** 確定: the party has its places. */
    CONFIRMED,
    /** キャンセル待ち: the party waits until it fits. */
    WAITLISTED,
    /** 取消: the party does not come; its places are free. */
    CANCELLED;

    /** Whether the party still wants to come. */
    public boolean isOpen() {
        return this != CANCELLED;
    }
}
