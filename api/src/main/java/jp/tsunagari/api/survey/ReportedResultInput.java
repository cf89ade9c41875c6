package jp.tsunagari.api.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table that a document prints of a survey, as a caller sends it. */
public record ReportedResultInput(
        @NotNull @Size(min = 1, max = 200) String title,
        @Schema(description = "Those whom the percentages are of; left out where it is not printed")
                @Min(0)
                @Max(1_000_000_000)
                Long n,
        @Schema(description = "Who they are, and how that is known") @Size(min = 1, max = 1000) String baseNote,
        @NotNull @Size(min = 1, max = 100) List<@NotNull ReportedOption> options,
        @Schema(description = "The document that prints it") @NotNull @Size(min = 1, max = 1000) String source,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote)
        implements Input {}
