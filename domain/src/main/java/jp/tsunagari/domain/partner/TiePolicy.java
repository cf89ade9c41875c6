package jp.tsunagari.domain.partner;

/** What happens when several organisations share the count of the last seat and not all of them fit. */
public enum TiePolicy {
    /** All of them are selected, so more seats are filled than were asked for. */
    INCLUDE_TIES,
    /** None of them is selected, so seats stay empty. */
    EXCLUDE_TIES,
    /** Those on more priority committees are selected; those still equal at the last seat all are. */
    PRIORITY_COMMITTEES
}
