package jp.tsunagari.api.funding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.tsunagari.api.shared.input.Input;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision to carry an award over into the next fiscal year. */
public record CarryOverInput(
        @Schema(description = "Within the award's fiscal year, by 31 March, and not after today") @NotNull
                LocalDate decidedOn)
        implements Input {}
