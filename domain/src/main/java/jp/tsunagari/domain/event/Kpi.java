package jp.tsunagari.domain.event;

import java.math.BigDecimal;

/**
 * An indicator of what a pilot event should change. Whether it is met is computed, never typed in. House rule.
 *
 * @param target the value to reach; null where none was set, as in every document
 * @param direction on which side of the target the value should lie
 * @param measured the value that was reached; null while it is not measured, or where only words say what was found
 */
public record Kpi(BigDecimal target, KpiDirection direction, BigDecimal measured) {

    /** Without a target nothing can be met; with one, what is not measured is neither met nor missed; the target itself is met. */
    public KpiStatus status() {
        if (target == null) {
            return KpiStatus.NO_TARGET;
        }
        if (measured == null) {
            return KpiStatus.NOT_MEASURED;
        }
        int above = measured.compareTo(target);
        boolean met = direction == KpiDirection.AT_LEAST ? above >= 0 : above <= 0;
        return met ? KpiStatus.MET : KpiStatus.NOT_MET;
    }
}
