package jp.tsunagari.api.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import jp.tsunagari.domain.event.Kpi;
import jp.tsunagari.domain.event.KpiDirection;
import jp.tsunagari.domain.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator of a pilot event as a caller sends it and as it is stored; whether it is met is computed. */
public record KpiForm(
        @NotNull @Size(min = 1, max = 200) String name,
        @Min(-1_000_000_000_000L) @Max(1_000_000_000_000L) BigDecimal baseline,
        @Min(-1_000_000_000_000L) @Max(1_000_000_000_000L) BigDecimal target,
        @Schema(description = "Where the value should lie; AT_LEAST where left out") KpiDirection direction,
        @Min(-1_000_000_000_000L) @Max(1_000_000_000_000L) BigDecimal measured,
        @Size(min = 1, max = 40) String unit,
        PartialDate measuredOn,
        @Schema(description = "What was found, in words, where no number says it") @Size(min = 1, max = 1000)
                String result,
        @Schema(description = "How it was measured, or the document that prints it") @Size(min = 1, max = 1000)
                String source) {

    /** The same with everything said that may be left out. */
    KpiForm complete() {
        return new KpiForm(
                name,
                baseline,
                target,
                direction == null ? KpiDirection.AT_LEAST : direction,
                measured,
                unit,
                measuredOn,
                result,
                source);
    }

    /** Of a complete one. */
    Kpi rule() {
        return new Kpi(target, direction, measured);
    }
}
