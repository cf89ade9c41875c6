package jp.tsunagari.api.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.event.Satisfaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those who came said, as a caller sends it and as it is stored. */
public record SatisfactionForm(
        @Schema(description = "Questionnaires given out") @Min(0) @Max(1_000_000) Long distributed,
        @Schema(description = "Questionnaires that came back") @Min(0) @Max(1_000_000) Long returned,
        @Size(max = 20) List<@NotNull Option> options,
        @Schema(description = "The share of the satisfied that a document prints; the rate shown is computed")
                @Min(0)
                @Max(100)
                BigDecimal reportedPercent,
        @Schema(description = "The document that prints the percentages") @Size(min = 1, max = 1000) String source)
        implements Input {

    /** An answer that could be given: how many gave it, or the share that a document prints. */
    @Schema(name = "SatisfactionOption")
    public record Option(
            @NotNull @Size(min = 1, max = 200) String label,
            @Schema(description = "Whether who gives it is satisfied") @NotNull Boolean positive,
            @Min(0) @Max(1_000_000) Long count,
            @Schema(description = "As printed") @Min(0) @Max(100) BigDecimal reportedPercent) {

        Satisfaction.Option rule() {
            return new Satisfaction.Option(positive, count, reportedPercent);
        }
    }

    boolean isEmpty() {
        return distributed == null && returned == null && options.isEmpty() && reportedPercent == null;
    }

    Satisfaction rule() {
        return new Satisfaction(
                distributed, returned, options.stream().map(Option::rule).toList(), reportedPercent);
    }

    /** Whether a document is needed that prints what is not counted. */
    boolean isReported() {
        return reportedPercent != null || options.stream().anyMatch(option -> option.reportedPercent != null);
    }
}
