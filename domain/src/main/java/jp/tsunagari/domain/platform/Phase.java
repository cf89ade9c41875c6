package jp.tsunagari.domain.platform;

/** The four phases of building a platform, in order (令和6年度の事例集, 連携PFの行程). */
public enum Phase {
    /** 初期段階. */
    INITIAL,
    /** 準備段階. */
    PREPARATION,
    /** 設立段階. */
    ESTABLISHMENT,
    /** 自走段階. */
    SELF_SUSTAINING
}
