package jp.tsunagari.api.survey.tabulation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import jp.tsunagari.domain.survey.tabulation.Interval;
import jp.tsunagari.domain.survey.tabulation.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two ends of an interval. */
@Schema(name = "Interval", description = "A 95 % interval, in percent or points like the figure beside it")
public record IntervalView(@NotNull BigDecimal low, @NotNull BigDecimal high) {
    public static IntervalView of(Interval interval) {
        return interval == null
                ? null
                : new IntervalView(Percentage.of(interval.low()), Percentage.of(interval.high()));
    }
}
