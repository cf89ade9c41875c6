package jp.tsunagari.domain.platform;

/** Where a platform (官民連携プラットフォーム) stands. {@link PlatformLife} says what may follow what. */
public enum PlatformStatus {
    /** Intended, nothing begun. */
    PLANNED,
    /** Being prepared. */
    PREPARING,
    /** Established and running. */
    ESTABLISHED,
    /** Established, at rest for now. */
    SUSPENDED,
    /** Ended for good. */
    CLOSED
}
