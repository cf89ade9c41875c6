package jp.tsunagari.domain.shared;

/** Where a record comes from, the best supported first. Screens and exports say so for everything below {@link #DOCUMENT}. */
public enum Origin {
    /** Typed in or sent by the people who answer for it. */
    ENTERED,
    /** Taken from a published document that states it. */
    DOCUMENT,
    /** Computed from what a document states, such as a sum it does not print. */
    DERIVED,
    /** Concluded from what a document states about something else, such as an attendance list. */
    INFERRED,
    /** Made up so that it fits printed totals; no source names it. */
    GENERATED
}
