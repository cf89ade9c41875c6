package jp.tsunagari.domain.survey;

/**
 * One option of a closed question.
 *
 * @param code what sheets and tables name it by, unique in the question
 * @param label what people read
 * @param exclusive in a multiple choice: chosen alone or not at all
 * @param withText "other": a text may be written beside it
 */
public record AnswerOption(String code, String label, boolean exclusive, boolean withText) {}
