package jp.tsunagari.api.survey.sheet;

import java.time.LocalDate;
import java.util.Map;
import jp.tsunagari.domain.survey.Answer;
import jp.tsunagari.domain.survey.SurveyChannel;

/** A sheet that nobody filled in. */
public record GeneratedSheet(Map<String, Answer> answers, SurveyChannel channel, LocalDate receivedOn) {}
