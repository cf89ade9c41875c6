package jp.tsunagari.domain.event;

/** Whether the value of a {@link Kpi} reached its target. */
public enum KpiStatus {
    /** 達成. */
    MET,
    /** 未達成. */
    NOT_MET,
    /** 未測定. */
    NOT_MEASURED,
    /** 目標値なし: no document prints one. */
    NO_TARGET
}
