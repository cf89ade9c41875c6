package jp.tsunagari.api.survey.publication;

import jakarta.validation.constraints.NotNull;
import jp.tsunagari.domain.survey.withholding.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One cell of a table; where row, column or split is null it is the total over it. */
public record PublishedCell(
        @NotNull @Schema(description = "The questions or options that divide the table") String table,
        String row,
        String column,
        String split,
        @Schema(description = "Null where it is withheld; the city's staff always see it") Long count,
        @NotNull boolean withheld,
        @Schema(description = "Shown to the city's staff only: small itself (PRIMARY), or it would give another away")
                Decision decision) {

    static PublishedCell of(
            String table, String row, String column, String split, long count, Decision decision, boolean isStaff) {
        boolean withheld = decision != Decision.SHOWN;
        return new PublishedCell(
                table,
                row,
                column,
                split,
                withheld && !isStaff ? null : count,
                withheld,
                withheld && isStaff ? decision : null);
    }
}
