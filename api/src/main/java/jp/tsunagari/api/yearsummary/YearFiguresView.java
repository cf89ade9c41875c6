package jp.tsunagari.api.yearsummary;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import jp.tsunagari.api.event.AttendanceTotal;
import jp.tsunagari.domain.event.KpiTally;
import jp.tsunagari.domain.event.SatisfactionTally;
import jp.tsunagari.domain.event.YearFigures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What some pilot events came to, and what they cost; of several the sum of their lines. */
public record YearFiguresView(
        @NotNull long pilotEvents,
        @Schema(description = "Those that are not cancelled") @NotNull long sessions,
        @Schema(description = "One sum for each unit, as imprecise as its parts; empty where nobody has counted")
                @NotNull
                List<AttendanceTotal> attendance,
        @NotNull YearSatisfaction satisfaction,
        @NotNull YearKpis kpis,
        @NotNull YearMoney money) {

    /** What those who came said, of the pilot events whose answers are counted. */
    public record YearSatisfaction(
            @Schema(description = "Pilot events that asked those who came") @NotNull long asked,
            @Schema(description = "Of these, those whose answers are counted") @NotNull long counted,
            @Schema(description = "Questionnaires that came back to the counted ones") @NotNull long returned,
            @Schema(description = "Positive answers among them") @NotNull long satisfied,
            @Schema(description = "satisfied ÷ returned; null where nothing is counted") BigDecimal satisfactionRate,
            @Schema(description = "Pilot events of which only a percentage is printed; no part of the rate") @NotNull
                    long reportedOnly) {

        static YearSatisfaction of(SatisfactionTally tally) {
            return new YearSatisfaction(
                    tally.asked(),
                    tally.counted(),
                    tally.returned(),
                    tally.satisfied(),
                    tally.rate().orElse(null),
                    tally.reportedOnly());
        }
    }

    /** How many indicators reached their target. */
    public record YearKpis(@NotNull long met, @NotNull long notMet, @NotNull long notMeasured, @NotNull long noTarget) {

        static YearKpis of(KpiTally tally) {
            return new YearKpis(tally.met(), tally.notMet(), tally.notMeasured(), tally.noTarget());
        }
    }

    /** What awards of the year gave to the pilot events, reversals taken off. */
    public record YearMoney(@NotNull long allocatedYen, @NotNull long contractedYen, @NotNull long paidYen) {
        static final YearMoney NONE = new YearMoney(0, 0, 0);

        YearMoney plus(YearMoney other) {
            return new YearMoney(
                    Math.addExact(allocatedYen, other.allocatedYen),
                    Math.addExact(contractedYen, other.contractedYen),
                    Math.addExact(paidYen, other.paidYen));
        }
    }

    static YearFiguresView of(YearFigures figures, YearMoney money) {
        return new YearFiguresView(
                figures.events(),
                figures.sessions(),
                figures.attendance().stream()
                        .map(count -> new AttendanceTotal(count.number(), count.unit(), count.precision()))
                        .toList(),
                YearSatisfaction.of(figures.satisfaction()),
                YearKpis.of(figures.kpis()),
                money);
    }

    static YearFiguresView sum(Collection<YearFacts.Line> lines) {
        return of(
                lines.stream().map(line -> line.event().figures()).reduce(YearFigures.NONE, YearFigures::plus),
                lines.stream().map(YearFacts.Line::money).reduce(YearMoney.NONE, YearMoney::plus));
    }
}
