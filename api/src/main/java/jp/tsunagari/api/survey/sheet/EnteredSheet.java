package jp.tsunagari.api.survey.sheet;

/**
 * What staff are answered who entered a sheet.
 *
 * @param anonymous whether nobody may read it again
 * @param again whether an earlier request with the same key entered it
 */
record EnteredSheet(AnswerSheetReceipt receipt, boolean anonymous, boolean again) {}
