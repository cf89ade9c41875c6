package jp.tsunagari.domain.survey.tabulation;

import java.util.List;
import jp.tsunagari.domain.survey.Question;

/**
 * How a question was answered.
 *
 * @param validN how many answered it
 * @param noAnswer how many were asked and left it open
 * @param notAsked how many were not asked
 * @param effectiveN how many unweighted answers would be as precise; null without weighting
 * @param options of a closed question; of a multiple choice their shares are shares of people and add up to more than all
 * @param statistics of a number that somebody answered, always unweighted; else null
 */
public record QuestionTable(
        Question question,
        long validN,
        long noAnswer,
        long notAsked,
        Double effectiveN,
        List<OptionShare> options,
        NumberStatistics statistics) {
    /** Takes an unmodifiable copy. */
    public QuestionTable {
        options = List.copyOf(options);
    }
}
