package jp.tsunagari.api.survey;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.domain.survey.SurveyStatus;

/** One change of a survey's status that took place. */
public record SurveyTransitionView(
        @NotNull UUID id,
        @NotNull SurveyStatus from,
        @NotNull SurveyStatus to,
        String reason,
        @NotNull Instant decidedAt) {

    static SurveyTransitionView of(SurveyTransitionEntity entity) {
        return new SurveyTransitionView(entity.id, entity.from, entity.to, entity.reason, entity.decidedAt);
    }
}
