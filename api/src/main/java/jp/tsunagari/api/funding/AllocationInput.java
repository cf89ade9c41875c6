package jp.tsunagari.api.funding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import jp.tsunagari.domain.funding.Yen;
import jp.tsunagari.domain.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of an award and what it is for, as a caller sends it. */
public record AllocationInput(
        @NotNull @Min(Yen.MIN_ENTRY) @Max(Yen.MAX_ENTRY) Long amountYen,
        @Schema(description = "A pilot event of the same platform; null for running the platform") UUID pilotEventId,
        @Size(min = 1, max = 500) String purpose,
        Boolean approximate,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote)
        implements SourcedInput {}
