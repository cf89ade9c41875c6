package jp.tsunagari.api.yearsummary;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.event.YearEvent;
import jp.tsunagari.api.platform.KnownPlatform;
import jp.tsunagari.domain.event.PilotCategory;
import jp.tsunagari.domain.event.PilotEventStatus;
import jp.tsunagari.domain.event.PilotStage;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year of a platform in figures. Every figure is the sum of lines that are here or under its link, as far as the caller sees them. */
public record YearSummaryView(
        @NotNull UUID platformId,
        @NotNull MunicipalityCode municipalityCode,
        @NotNull String platformName,
        @NotNull int fiscalYear,
        @NotNull String fiscalYearLabel,
        @NotNull YearFiguresView total,
        @NotNull List<Stage> byStage,
        @NotNull List<Category> byCategory,
        @NotNull List<Event> pilotEvents,
        @NotNull YearSurveys surveys,
        @NotNull YearFunding funding,
        @Schema(description = "Where the pilot events are listed") @NotNull String link) {

    /** The pilot events of a stage together. */
    @Schema(name = "YearStage")
    public record Stage(@NotNull PilotStage stage, @NotNull YearFiguresView figures, @NotNull String link) {}

    /** The pilot events of a stage and category together. */
    @Schema(name = "YearCategory")
    public record Category(
            @NotNull PilotStage stage,
            @NotNull PilotCategory category,
            @NotNull YearFiguresView figures,
            @NotNull String link) {}

    /** One pilot event, a line of the figures above. */
    @Schema(name = "YearPilotEvent")
    public record Event(
            @NotNull UUID pilotEventId,
            @NotNull String title,
            @NotNull PilotStage stage,
            @NotNull PilotCategory category,
            @NotNull PilotEventStatus status,
            @NotNull Origin origin,
            @Schema(description = "Nothing but its money counts where it is cancelled or made up") @NotNull
                    YearFiguresView figures,
            @Schema(description = "The share of the satisfied that a document prints") BigDecimal reportedPercent,
            @Schema(description = "With its indicators and contracts; its sessions and satisfaction are below it")
                    @NotNull
                    String link) {

        static Event of(YearFacts.Line line) {
            YearEvent event = line.event();
            return new Event(
                    event.id(),
                    event.title(),
                    event.stage(),
                    event.category(),
                    event.status(),
                    event.origin(),
                    YearFiguresView.of(event.figures(), line.money()),
                    event.reportedPercent(),
                    YearLinks.pilotEvent(event.id()));
        }
    }

    private record Kind(PilotStage stage, PilotCategory category) {}

    static YearSummaryView of(KnownPlatform platform, FiscalYear year, YearFacts facts) {
        YearLinks links = new YearLinks(platform.id(), year.year());
        List<Stage> stages = new ArrayList<>();
        facts.linesBy(YearEvent::stage)
                .forEach((stage, lines) ->
                        stages.add(new Stage(stage, YearFiguresView.sum(lines), links.pilotEvents(stage))));
        List<Category> categories = new ArrayList<>();
        facts.linesBy(event -> new Kind(event.stage(), event.category()))
                .forEach((kind, lines) -> categories.add(new Category(
                        kind.stage(),
                        kind.category(),
                        YearFiguresView.sum(lines),
                        links.pilotEvents(kind.stage(), kind.category()))));
        YearFiguresView total = YearFiguresView.sum(facts.lines());
        return new YearSummaryView(
                platform.id(),
                platform.municipalityCode(),
                platform.name(),
                year.year(),
                year.label(),
                total,
                stages,
                categories,
                facts.lines().stream().map(Event::of).toList(),
                YearSurveys.of(facts.surveys(), links),
                YearFunding.of(facts.funding(), total.money(), links),
                links.pilotEvents());
    }
}
