package jp.tsunagari.api.survey;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.Precision;
import jp.tsunagari.domain.survey.ReportedShare;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a document prints of a survey: reported, and not counted from answer sheets that the service holds. */
public record ReportedResultView(
        @NotNull UUID id,
        @NotNull UUID surveyId,
        @NotNull String title,
        @Schema(description = "Those whom the percentages are of; null where it is not printed") Long n,
        String baseNote,
        @NotNull List<Option> options,
        @NotNull String source,
        @NotNull Origin origin,
        String sourceNote,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    /** One option as printed, and what the counts beside it say. */
    @Schema(name = "ReportedResultOption")
    public record Option(
            @NotNull String label,
            String code,
            @Schema(description = "As printed; null where only a count is") BigDecimal percent,
            @NotNull Precision precision,
            Long count,
            @Schema(description = "count ÷ n; null where one of them is not printed") BigDecimal computedPercent,
            @Schema(
                            description =
                                    "Whether the printed percentage cannot come from count and n, or where no count is printed,"
                                            + " from any count of n: more than 0.05 points off, 0.5 where it is printed as about."
                                            + " null where nothing is printed to hold it against")
                    Boolean differs) {

        static Option of(ReportedOption option, Long n) {
            ReportedShare share = option.share(n);
            return new Option(
                    option.label(),
                    option.code(),
                    option.percent(),
                    share.precision(),
                    option.count(),
                    share.computedPercent().orElse(null),
                    share.differs());
        }
    }

    static ReportedResultView of(ReportedResultEntity entity) {
        return new ReportedResultView(
                entity.id,
                entity.surveyId,
                entity.title,
                entity.n,
                entity.baseNote,
                entity.options.stream()
                        .map(option -> Option.of(option, entity.n))
                        .toList(),
                entity.source,
                entity.origin,
                entity.sourceNote,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }
}
