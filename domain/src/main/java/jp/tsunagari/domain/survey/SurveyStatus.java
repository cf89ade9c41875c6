package jp.tsunagari.domain.survey;

import java.util.EnumSet;
import java.util.Set;

/** Where a survey stands. {@link SurveyLife} says what may follow what. */
public enum SurveyStatus {
    /** Being designed; nobody can answer. */
    DRAFT,
    /** Answers are taken. */
    OPEN,
    /** The public answers no more; staff still enter paper sheets. */
    CLOSED,
    /** Results are published; no sheet is added. */
    PUBLISHED;

    /** Whether a person can answer by code. */
    public boolean takesAnswers() {
        return this == OPEN;
    }

    /** Whether staff can enter and import sheets. */
    public boolean takesEntries() {
        return this == OPEN || this == CLOSED;
    }

    Set<SurveyStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(OPEN, CLOSED);
            case OPEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(OPEN, PUBLISHED);
            case PUBLISHED -> EnumSet.of(CLOSED);
        };
    }
}
