package jp.tsunagari.domain.event;

/** What kind of gathering or work a pilot event is, finer than its {@link PilotStage}. */
public enum PilotCategory {
    /** 調査. */
    SURVEY,
    /** ヒアリング. */
    HEARING,
    /** PF会議. */
    PLATFORM_MEETING,
    /** 作業部会. */
    WORKING_GROUP,
    /** 研修・講座. */
    TRAINING,
    /** シンポジウム・講演会. */
    SYMPOSIUM,
    /** フォーラム. */
    FORUM,
    /** 集い・交流. */
    GATHERING,
    /** ハンドブック. */
    HANDBOOK,
    /** リーフレット・チラシ. */
    LEAFLET,
    /** パンフレット. */
    PAMPHLET,
    /** 広告. */
    ADVERTISEMENT,
    /** 物品の製作. */
    GOODS,
    /** アート. */
    ART,
    /** 地域協議会の準備. */
    COUNCIL_PREPARATION,
    /** 会員の募集. */
    MEMBER_RECRUITMENT,
    /** 会議体の調査・見直し. */
    COMMITTEE_REVIEW,
    /** アウトリーチ. */
    OUTREACH,
    /** その他. */
    OTHER
}
