package jp.tsunagari.api.survey.tabulation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import jp.tsunagari.domain.survey.tabulation.OptionShare;
import jp.tsunagari.domain.survey.withholding.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many chose an option, and their share of the valid answers. */
@Schema(name = "OptionShare")
public record OptionShareView(
        @NotNull String code,
        @NotNull String label,
        @Schema(description = "Sheets, unweighted; null where withheld") Long count,
        @Schema(description = "Of the valid answers; null where withheld or nobody answered") BigDecimal percent,
        @Schema(description = "95 % (Wilson), in percent; null like percent") IntervalView interval,
        @NotNull
                @Schema(
                        description =
                                "Whether it is withheld in the publication; for staff, whether it would be if this table were published alone")
                boolean withheld,
        @Schema(description = "Why, for staff only") Decision reason) {

    static OptionShareView of(OptionShare share, String label, Decision decision) {
        return new OptionShareView(
                share.code(),
                label,
                share.count(),
                share.percent(),
                IntervalView.of(share.interval()),
                decision != Decision.SHOWN,
                decision == Decision.SHOWN ? null : decision);
    }
}
