package jp.tsunagari.domain.platform;

/** Where a regional council (地域協議会, Act 45 of 2023, art. 15) stands. */
public enum CouncilStatus {
    /** None, and none planned. */
    NONE,
    /** Planned. */
    PLANNED,
    /** Established. */
    ESTABLISHED
}
