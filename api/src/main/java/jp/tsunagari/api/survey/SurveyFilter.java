package jp.tsunagari.api.survey;

import java.util.UUID;
import jp.tsunagari.domain.survey.SurveyKind;
import jp.tsunagari.domain.survey.SurveyStatus;

/** Which surveys of a platform are listed; null leaves a part open. */
record SurveyFilter(UUID platformId, SurveyKind kind, SurveyStatus status, Integer fiscalYear) {}
