package jp.tsunagari.api.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.tsunagari.api.shared.input.Input;

/** How many are to be drawn, and the population by stratum. */
public record SamplePlanInput(
        @NotNull @Min(1) @Max(1_000_000_000) Long sample,
        @NotNull @Size(min = 1, max = 500) List<@NotNull Stratum> strata)
        implements Input {

    /** The population of one stratum. */
    public record Stratum(
            @Size(min = 1, max = 40) String ageBand,
            @Size(min = 1, max = 40) String sex,
            @Size(min = 1, max = 40) String area,
            @NotNull @Min(0) @Max(1_000_000_000) Long population) {

        StratumCounts toCounts() {
            return new StratumCounts(ageBand, sex, area, population, null, null, null, null);
        }
    }
}
