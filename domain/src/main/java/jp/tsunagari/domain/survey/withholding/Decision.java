package jp.tsunagari.domain.survey.withholding;

/** What happens to a cell when it is published. Only the city's staff see which of the two kinds of withholding it was. */
public enum Decision {
    /** Its count is published. */
    SHOWN,
    /** Withheld because it counts 1…k−1 people. */
    PRIMARY,
    /** Withheld because it would give another cell away. */
    SECONDARY
}
