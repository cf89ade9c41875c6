package jp.tsunagari.api.event;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import jp.tsunagari.domain.event.KpiDirection;
import jp.tsunagari.domain.event.KpiStatus;
import jp.tsunagari.domain.shared.PartialDate;

/** An indicator of a pilot event as it stands in answers. */
public record KpiView(
        @NotNull String name,
        @NotNull KpiStatus status,
        BigDecimal baseline,
        BigDecimal target,
        @NotNull KpiDirection direction,
        BigDecimal measured,
        String unit,
        PartialDate measuredOn,
        String result,
        String source) {

    static KpiView of(KpiForm kpi) {
        return new KpiView(
                kpi.name(),
                kpi.rule().status(),
                kpi.baseline(),
                kpi.target(),
                kpi.direction(),
                kpi.measured(),
                kpi.unit(),
                kpi.measuredOn(),
                kpi.result(),
                kpi.source());
    }
}
