/** Surveys: from the questionnaire and the sample to the answer sheets. What is counted from them is in {@code tabulation}. */
package jp.tsunagari.domain.survey;
