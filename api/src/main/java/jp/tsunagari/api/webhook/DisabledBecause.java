package jp.tsunagari.api.webhook;

/** Why a webhook is not called any more. */
public enum DisabledBecause {
    /** Its receiver answered 410. */
    RECEIVER_GONE,
    BY_HAND
}
