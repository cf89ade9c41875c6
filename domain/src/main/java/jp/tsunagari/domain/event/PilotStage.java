package jp.tsunagari.domain.event;

/** What a pilot event is for, by the stages R, P and D of the map of the fourteen cities (令和6年度の事例集). */
public enum PilotStage {
    /** 知る: finding out. */
    RESEARCH,
    /** 企てる: thinking out together. */
    PLAN,
    /** 支援提供: giving support. */
    DO_SUPPORT,
    /** 広報・周知: making known. */
    DO_PUBLICITY
}
