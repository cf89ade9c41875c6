package jp.tsunagari.api.event;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.tsunagari.domain.event.PeopleCount;
import jp.tsunagari.domain.event.PilotCategory;
import jp.tsunagari.domain.event.PilotEventStatus;
import jp.tsunagari.domain.event.PilotStage;
import jp.tsunagari.domain.event.YearFigures;
import jp.tsunagari.domain.shared.Origin;

/**
 * A pilot event of a year as its summary counts it.
 *
 * @param reportedPercent the share of the satisfied that a document prints, or null
 */
public record YearEvent(
        UUID id,
        UUID platformId,
        String title,
        PilotStage stage,
        PilotCategory category,
        PilotEventStatus status,
        Origin origin,
        YearFigures figures,
        BigDecimal reportedPercent) {

    /** By stage, then category, each in the order of its list. */
    public static final Comparator<YearEvent> IN_ORDER = Comparator.comparing(YearEvent::stage)
            .thenComparing(YearEvent::category)
            .thenComparing(YearEvent::id);

    /** @param attendance of each of its sessions; null where nobody has counted */
    static YearEvent of(PilotEventEntity event, List<AttendanceForm> attendance) {
        List<PeopleCount> counts = attendance.stream()
                .filter(Objects::nonNull)
                .flatMap(counted -> counted.counts().stream())
                .toList();
        SatisfactionForm said = event.satisfaction;
        return new YearEvent(
                event.id,
                event.platformId,
                event.title,
                event.stage,
                event.category,
                event.status,
                event.origin,
                // It is listed, with what it cost; but a city that cancels or makes up pilot events does not do more.
                event.status == PilotEventStatus.CANCELLED || event.origin == Origin.GENERATED
                        ? YearFigures.NONE
                        : YearFigures.ofEvent(
                                attendance.size(),
                                counts,
                                event.kpis.stream().map(KpiForm::rule).toList(),
                                said == null ? null : said.rule()),
                said == null ? null : said.reportedPercent());
    }
}
