package jp.tsunagari.api.survey.sheet;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import brought, or would bring. */
public record SheetImportReport(
        @NotNull UUID surveyId,
        @NotNull int questionnaireVersion,
        @NotNull long sheets,
        @NotNull boolean dryRun,
        @Schema(description = "What a withdrawal of these sheets names; null where nothing was stored")
                UUID importId) {}
