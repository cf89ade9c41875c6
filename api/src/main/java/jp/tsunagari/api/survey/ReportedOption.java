package jp.tsunagari.api.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import jp.tsunagari.domain.shared.Precision;
import jp.tsunagari.domain.survey.ReportedShare;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One option of a reported result, as it is printed; what is not printed is left out. */
public record ReportedOption(
        @NotNull @Size(min = 1, max = 400) String label,
        @Schema(description = "The option's code in a questionnaire, where there is one")
                @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}")
                String code,
        @Schema(description = "As printed, with its decimals") @Min(0) @Max(100) BigDecimal percent,
        @Schema(description = "How exact the percentage is printed; EXACT where left out") Precision precision,
        @Min(0) @Max(1_000_000_000) Long count) {

    ReportedShare share(Long n) {
        return new ReportedShare(percent, precision == null ? Precision.EXACT : precision, count, n);
    }
}
