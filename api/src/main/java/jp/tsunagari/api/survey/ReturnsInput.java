package jp.tsunagari.api.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import jp.tsunagari.api.shared.input.Input;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went out and came back, as a whole; what is not known is left out. Strata that are left out as a whole stay as they are. */
public record ReturnsInput(
        @Min(0) @Max(1_000_000_000) Long distributed,
        @Min(0) @Max(1_000_000_000) Long returned,
        @Min(0) @Max(1_000_000_000) Long valid,
        @Schema(description = "Went out and reached nobody") @Min(0) @Max(1_000_000_000) Long undeliverable,
        @Schema(description = "Came back and does not count") @Min(0) @Max(1_000_000_000) Long invalid,
        @Schema(
                        description =
                                "Where left out, they stay; else every stratum of the sample plan is named, and keeps its planned figures"
                                        + " where they are left out")
                @Size(max = 500)
                List<@NotNull StratumCounts> strata,
        @Size(max = 7) List<@NotNull ChannelCount> distributionChannels,
        @Size(max = 7) List<@NotNull ChannelCount> returnChannels,
        @Schema(description = "The response rate that a document prints; the one shown is computed") @Min(0) @Max(100)
                BigDecimal printedRatePercent)
        implements Input {}
