package jp.tsunagari.api.event;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.event.Satisfaction;
import jp.tsunagari.domain.survey.ReportedShare;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those who came to a pilot event said, with the rates that follow from the counts. */
public record SatisfactionView(
        @NotNull UUID pilotEventId,
        Long distributed,
        Long returned,
        @Schema(description = "returned ÷ distributed") BigDecimal returnRate,
        @NotNull List<Option> options,
        @Schema(description = "Those who gave a positive answer; null where a count is not known") Long satisfied,
        @Schema(description = "satisfied ÷ returned") BigDecimal satisfactionRate,
        @Schema(description = "The share of the satisfied as a document prints it") BigDecimal reportedPercent,
        @Schema(description = "Whether it differs from the counts by more than 0.05 points") Boolean reportedDiffers,
        String source,
        @NotNull long version)
        implements Versioned {

    /** An answer, and the share that its count makes. */
    @Schema(name = "SatisfactionShare")
    public record Option(
            @NotNull String label,
            @NotNull boolean positive,
            Long count,
            @Schema(description = "count ÷ returned") BigDecimal percent,
            @Schema(description = "As a document prints it") BigDecimal reportedPercent,
            @Schema(description = "Whether it differs from the counts by more than 0.05 points")
                    Boolean reportedDiffers) {

        static Option of(SatisfactionForm.Option option, Satisfaction rule) {
            ReportedShare share = rule.shareOf(option.rule());
            return new Option(
                    option.label(),
                    option.positive(),
                    option.count(),
                    share.computedPercent().orElse(null),
                    option.reportedPercent(),
                    share.differs());
        }
    }

    static SatisfactionView of(PilotEventEntity event) {
        SatisfactionForm said = event.satisfaction == null
                ? new SatisfactionForm(null, null, List.of(), null, null)
                : event.satisfaction;
        Satisfaction rule = said.rule();
        return new SatisfactionView(
                event.id,
                said.distributed(),
                said.returned(),
                rule.returnRate().orElse(null),
                said.options().stream().map(option -> Option.of(option, rule)).toList(),
                rule.satisfied().orElse(null),
                rule.satisfactionRate().orElse(null),
                said.reportedPercent(),
                rule.share().differs(),
                said.source(),
                event.version);
    }
}
