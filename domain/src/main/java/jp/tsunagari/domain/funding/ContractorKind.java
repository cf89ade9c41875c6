package jp.tsunagari.domain.funding;

/** What a contractor is. */
public enum ContractorKind {
    /** A company, association or other body. */
    ORGANISATION,
    /** A natural person, of whom nothing but this is kept. */
    INDIVIDUAL
}
