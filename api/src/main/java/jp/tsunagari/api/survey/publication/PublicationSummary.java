package jp.tsunagari.api.survey.publication;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A published version as it stands in lists. */
public record PublicationSummary(
        @NotNull UUID id,
        @NotNull UUID surveyId,
        @NotNull long version,
        String reason,
        @NotNull Instant publishedAt,
        @NotNull List<TableChoiceForm> tables) {

    static PublicationSummary of(PublicationHead head) {
        return new PublicationSummary(
                head.id, head.surveyId, head.number, head.reason, head.publishedAt, head.choice.tables());
    }
}
