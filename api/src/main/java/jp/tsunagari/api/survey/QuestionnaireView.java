package jp.tsunagari.api.survey;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The questions of a survey. */
public record QuestionnaireView(
        @NotNull UUID surveyId,
        @Schema(description = "Counts the changes; a sheet names the one that it answers. 0 where there is none yet")
                @NotNull
                long version,
        @NotNull List<QuestionForm> questions)
        implements Versioned {

    static QuestionnaireView of(UUID surveyId, QuestionnaireEntity entity) {
        return entity == null
                ? new QuestionnaireView(surveyId, 0, List.of())
                : new QuestionnaireView(surveyId, entity.number, entity.questions);
    }
}
