package jp.tsunagari.api.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.event.PilotCategory;
import jp.tsunagari.domain.event.PilotStage;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Precision;
import jp.tsunagari.domain.shared.Visibility;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pilot event as a caller sends it. Its status changes by transitions; sessions and figures are sets of their own. */
public record PilotEventInput(
        @NotNull @Size(min = 1, max = 200) String title,
        @NotNull PilotStage stage,
        @NotNull PilotCategory category,
        @Size(min = 1, max = 2000) String purpose,
        @Size(max = 20) List<@NotNull @Size(min = 1, max = 200) String> targetGroups,
        @Size(max = 50) List<@NotNull Organiser> organisers,
        @NotNull @Min(1900) @Max(2200) Integer fiscalYear,
        @Schema(description = "Follows from startedOn where left out") YearMonth startMonth,
        @Schema(description = "Follows from endedOn where left out") YearMonth endMonth,
        PartialDate startedOn,
        PartialDate endedOn,
        @Schema(description = "Establishment steps of the platform that it belongs to") @Size(max = 20)
                List<UUID> stepIds,
        Visibility visibility,
        @Schema(description = "How many were expected; no limit, as a session's capacity is") @Min(0) @Max(1_000_000)
                Integer plannedSize,
        Precision plannedSizePrecision,
        @Schema(description = "What it changed, in words") @Size(min = 1, max = 4000) String verifiedResult,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote)
        implements Input {}
