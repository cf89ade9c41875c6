package jp.tsunagari.api.webhook;

/** How one attempt to deliver ended. */
public enum AttemptOutcome {
    DELIVERED,
    GONE,
    /** A redirect is not followed: its target was never checked. */
    REDIRECTED,
    ERROR_STATUS,
    TIMED_OUT,
    CONNECTION_FAILED,
    TLS_FAILED,
    NAME_NOT_FOUND,
    TARGET_REFUSED;

    static AttemptOutcome of(int statusCode) {
        if (statusCode >= 200 && statusCode < 300) {
            return DELIVERED;
        }
        if (statusCode == 410) {
            return GONE;
        }
        return statusCode >= 300 && statusCode < 400 ? REDIRECTED : ERROR_STATUS;
    }
}
