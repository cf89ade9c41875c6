package jp.tsunagari.api.funding;

/** What a line of a funding summary is about. */
public enum FundingSummaryPart {
    TOTAL,
    SOURCE,
    PILOT_EVENT,
    CONTRACTOR
}
