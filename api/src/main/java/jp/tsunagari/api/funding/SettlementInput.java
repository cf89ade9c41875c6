package jp.tsunagari.api.funding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.funding.Yen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What closes an award. */
public record SettlementInput(
        @Schema(description = "What goes back to the source; paid + returned = award")
                @NotNull
                @Min(0)
                @Max(Yen.MAX_ENTRY)
                Long returnedYen,
        @Schema(description = "Not before the award's fiscal year begins, and not after today") @NotNull
                LocalDate settledOn)
        implements Input {}
