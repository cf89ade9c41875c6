package jp.tsunagari.api.event;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.event.PilotCategory;
import jp.tsunagari.domain.event.PilotEventStatus;
import jp.tsunagari.domain.event.PilotStage;
import jp.tsunagari.domain.event.Satisfaction;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Precision;
import jp.tsunagari.domain.shared.Visibility;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pilot event as it stands in answers, with the figures that follow from what hangs on it. */
public record PilotEventView(
        @NotNull UUID id,
        @NotNull UUID platformId,
        @NotNull String title,
        @NotNull PilotStage stage,
        @NotNull PilotCategory category,
        @NotNull PilotEventStatus status,
        @NotNull Visibility visibility,
        Instant visibilitySince,
        String purpose,
        @NotNull List<String> targetGroups,
        @NotNull List<Organiser> organisers,
        @NotNull int fiscalYear,
        @NotNull String fiscalYearLabel,
        @Schema(description = "null where the source knows no month") YearMonth startMonth,
        YearMonth endMonth,
        PartialDate startedOn,
        PartialDate endedOn,
        @NotNull List<UUID> stepIds,
        @Schema(description = "Surveys that belong to it, as far as the caller sees them") @NotNull
                List<UUID> surveyIds,
        Integer plannedSize,
        Precision plannedSizePrecision,
        @Schema(description = "Sessions that are not cancelled") @NotNull long sessions,
        @Schema(description = "Who came to them, one sum for each unit; empty where nobody has counted") @NotNull
                List<AttendanceTotal> attendance,
        @Schema(description = "Questionnaires that came back") Long returned,
        @Schema(description = "Those who gave a positive answer") Long satisfied,
        @Schema(description = "satisfied ÷ returned") BigDecimal satisfactionRate,
        @NotNull List<KpiView> kpis,
        @Schema(description = "Contracts of its allocations, less what was reversed; null where there is none")
                Long contractedYen,
        String verifiedResult,
        @NotNull Origin origin,
        String sourceNote,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    /** What belongs to a pilot event and stands elsewhere. */
    record Belongings(
            List<Organiser> organisers,
            List<UUID> stepIds,
            List<UUID> surveyIds,
            long sessions,
            List<AttendanceTotal> attendance,
            Long contractedYen) {}

    static PilotEventView of(PilotEventEntity entity, Belongings belongings) {
        Satisfaction satisfaction = entity.satisfaction == null ? null : entity.satisfaction.rule();
        return new PilotEventView(
                entity.id,
                entity.platformId,
                entity.title,
                entity.stage,
                entity.category,
                entity.status,
                entity.visibility,
                entity.visibilitySince,
                entity.purpose,
                entity.targetGroups,
                belongings.organisers(),
                entity.fiscalYear,
                new FiscalYear(entity.fiscalYear).label(),
                EventMonths.stored(entity.startMonth),
                EventMonths.stored(entity.endMonth),
                date(entity.startedOn),
                date(entity.endedOn),
                belongings.stepIds(),
                belongings.surveyIds(),
                entity.plannedSize,
                entity.plannedSizePrecision,
                belongings.sessions(),
                belongings.attendance(),
                satisfaction == null ? null : satisfaction.returned(),
                satisfaction == null ? null : satisfaction.satisfied().orElse(null),
                satisfaction == null ? null : satisfaction.satisfactionRate().orElse(null),
                entity.kpis.stream().map(KpiView::of).toList(),
                belongings.contractedYen(),
                entity.verifiedResult,
                entity.origin,
                entity.sourceNote,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }

    static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text).value();
    }
}
