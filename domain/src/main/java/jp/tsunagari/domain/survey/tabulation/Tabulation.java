package jp.tsunagari.domain.survey.tabulation;

import java.util.List;

/**
 * All questions of a survey counted (単純集計).
 *
 * @param sheets all sheets
 * @param weighting by which the shares are weighted; null where every sheet counts one
 * @param outsideStrata sheets that belong to no stratum, so that they are in no weighted share; 0 without weighting
 * @param questions in the order of the questionnaire
 * @param loneliness the UCLA three-item scale; null where it is not asked
 */
public record Tabulation(
        long sheets, Weighting weighting, long outsideStrata, List<QuestionTable> questions, ScaleTable loneliness) {
    /** Takes an unmodifiable copy. */
    public Tabulation {
        questions = List.copyOf(questions);
    }
}
