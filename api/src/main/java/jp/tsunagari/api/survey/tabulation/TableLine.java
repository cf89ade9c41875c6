package jp.tsunagari.api.survey.tabulation;

/** Lines of a table that are no options. */
public enum TableLine {
    ANSWERED,
    CHOSEN,
    NOT_CHOSEN,
    NO_ANSWER,
    NOT_ASKED
}
