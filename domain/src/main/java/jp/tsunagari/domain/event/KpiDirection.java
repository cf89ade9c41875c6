package jp.tsunagari.domain.event;

/** On which side of its target the value of a {@link Kpi} should lie; the target itself is met on both. */
public enum KpiDirection {
    /** 以上. */
    AT_LEAST,
    /** 以下. */
    AT_MOST
}
