package jp.tsunagari.api.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counts of one stratum of the sample: those whom the attributes name. */
public record StratumCounts(
        @Size(min = 1, max = 40) @Schema(description = "Code of an option of the question that asks it") String ageBand,
        @Size(min = 1, max = 40) String sex,
        @Size(min = 1, max = 40) String area,
        @Min(0) @Max(1_000_000_000) Long population,
        @Min(0) @Max(1_000_000_000) Long sample,
        @Min(0) @Max(1_000_000_000) Long distributed,
        @Min(0) @Max(1_000_000_000) Long returned,
        @Min(0) @Max(1_000_000_000) Long valid) {}
