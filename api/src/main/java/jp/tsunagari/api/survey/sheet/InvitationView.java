package jp.tsunagari.api.survey.sheet;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation to a survey that is not anonymous, without its code. */
public record InvitationView(
        @NotNull UUID id,
        @NotNull UUID surveyId,
        UUID organisationId,
        String recipient,
        @NotNull boolean answered,
        UUID answerSheetId,
        @Schema(description = "Whether the city turned to it about the platform because of the survey") @NotNull
                boolean approached,
        @NotNull Origin origin,
        String sourceNote,
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
                entity.approached,
                entity.origin,
                entity.sourceNote,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }
}
