package jp.tsunagari.api.survey.tabulation;

/** How the shares of a tabulation are weighted. */
public enum TabulationWeighting {
    /** Every sheet counts one. */
    NONE,
    /** Each stratum of the sample counts as much as its people. */
    STRATUM
}
