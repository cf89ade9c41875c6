package jp.tsunagari.domain.event;

/** How the people of a registration are reached. */
public enum ContactKind {
    /** By mail, sent by the service. */
    EMAIL,
    /** By telephone, by the office. */
    TELEPHONE
}
