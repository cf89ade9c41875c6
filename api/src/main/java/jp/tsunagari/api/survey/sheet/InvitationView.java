package jp.tsunagari.api.survey.sheet;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;

/** An invitation to a survey that is not anonymous, without its code. */
public record InvitationView(
        @NotNull UUID id,
        @NotNull UUID surveyId,
        UUID organisationId,
        String recipient,
        @NotNull boolean answered,
        UUID answerSheetId,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    static InvitationView of(InvitationEntity entity, UUID answerSheetId) {
        return new InvitationView(
                entity.id,
                entity.surveyId,
                entity.organisationId,
                entity.recipient,
                entity.answered,
                answerSheetId,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }
}
