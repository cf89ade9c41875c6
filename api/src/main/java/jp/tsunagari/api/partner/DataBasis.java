package jp.tsunagari.api.partner;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.tsunagari.api.committee.InventoryService;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what a ranking rests: how many of the counted seats are reconstructed, and what the inventory says of itself. */
public record DataBasis(
        @NotNull @Schema(description = "Distinct pairs of committee and organisation that were counted") int pairs,
        @NotNull @Schema(description = "Of these, pairs that only fit the printed totals (origin GENERATED)")
                int generatedPairs,
        @NotNull @Schema(description = "Of these, pairs drawn from other evidence (origin INFERRED)") int inferredPairs,
        LocalDate inventoryAsOf,
        String source,
        String note) {

    static DataBasis of(int pairs, int generated, int inferred, InventoryService.Header header) {
        return new DataBasis(
                pairs,
                generated,
                inferred,
                header == null ? null : header.asOf(),
                header == null ? null : header.source(),
                header == null ? null : header.note());
    }
}
