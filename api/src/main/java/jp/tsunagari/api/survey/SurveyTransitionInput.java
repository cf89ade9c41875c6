package jp.tsunagari.api.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.survey.SurveyStatus;

/** The status that a survey shall take, and why. */
public record SurveyTransitionInput(@NotNull SurveyStatus to, @Size(min = 1, max = 2000) String reason)
        implements Input {}
