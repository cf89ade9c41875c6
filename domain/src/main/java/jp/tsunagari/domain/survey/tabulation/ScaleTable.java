package jp.tsunagari.domain.survey.tabulation;

import java.util.List;

/**
 * How the UCLA three-item scale came out.
 *
 * @param validN how many answered all of its items
 * @param noAnswer how many were asked and left an item open, so that they have no score
 * @param notAsked how many were asked none of its items
 * @param effectiveN how many unweighted scores would be as precise; null without weighting
 * @param bands how many are in each {@link UclaBand}
 * @param statistics of the scores, always unweighted; null where there is none
 */
public record ScaleTable(
        long validN,
        long noAnswer,
        long notAsked,
        Double effectiveN,
        List<OptionShare> bands,
        NumberStatistics statistics) {
    /** Takes an unmodifiable copy. */
    public ScaleTable {
        bands = List.copyOf(bands);
    }
}
