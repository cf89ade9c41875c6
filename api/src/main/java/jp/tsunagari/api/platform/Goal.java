package jp.tsunagari.api.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a platform wants to reach, this year or in the end. {@code fiscalYear} is the year that set the goal; its label follows from it,
 * whatever a caller sends.
 */
public record Goal(
        @NotNull Horizon horizon,
        @Min(1900) @Max(2200) Integer fiscalYear,
        @Size(min = 1, max = 20) String fiscalYearLabel,
        @NotNull @Size(min = 1, max = 2000) String text) {
    /** How far a goal looks. */
    @Schema(name = "GoalHorizon")
    public enum Horizon {
        THIS_YEAR,
        FINAL
    }

    public Goal {
        fiscalYearLabel = PlatformView.label(fiscalYear);
    }
}
