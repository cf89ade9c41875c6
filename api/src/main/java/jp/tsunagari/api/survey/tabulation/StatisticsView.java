package jp.tsunagari.api.survey.tabulation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import jp.tsunagari.domain.survey.tabulation.NumberStatistics;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Mean and quartiles. */
@Schema(
        name = "NumberStatistics",
        description = "Always unweighted. Quartiles are linear between ranks (definition 7; R's default, QUARTILE.INC)")
public record StatisticsView(
        @NotNull long n,
        @NotNull BigDecimal mean,
        @NotNull BigDecimal lowerQuartile,
        @NotNull BigDecimal median,
        @NotNull BigDecimal upperQuartile,
        @Schema(description = "null in a publication: it is one person's answer") Long min,
        @Schema(description = "null in a publication: it is one person's answer") Long max) {
    static StatisticsView of(NumberStatistics statistics) {
        return statistics == null
                ? null
                : new StatisticsView(
                        statistics.n(),
                        statistics.mean(),
                        statistics.lowerQuartile(),
                        statistics.median(),
                        statistics.upperQuartile(),
                        statistics.min(),
                        statistics.max());
    }
}
