package jp.tsunagari.api.survey.sheet;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What an import brought, or would bring. */
public record SheetImportReport(
        @NotNull UUID surveyId, @NotNull int questionnaireVersion, @NotNull long sheets, @NotNull boolean dryRun) {}
