package jp.tsunagari.api.survey.sheet;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The sheets of a survey that are counted now.
 *
 * @param until the last day whose sheets are counted, or null for all
 */
public record CountedSheets(UUID surveyId, LocalDate until) {
    /** Which rows of {@code answer_sheet} they are. */
    String condition() {
        return "survey_id = ?" + (until == null ? "" : " and received_on <= ? and settled = true");
    }

    /** Sets the parameters of the condition from this place on; the place of the next one. */
    int setOn(PreparedStatement statement, int first) throws SQLException {
        statement.setObject(first, surveyId);
        if (until == null) {
            return first + 1;
        }
        statement.setObject(first + 1, until);
        return first + 2;
    }
}
