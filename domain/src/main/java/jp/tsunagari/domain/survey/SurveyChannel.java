package jp.tsunagari.domain.survey;

/** The ways by which sheets go out and come back; a sheet sent by mail may come back on the web. */
public enum SurveyChannel {
    /** 郵送. */
    MAIL,
    /** インターネット回答. */
    WEB,
    /** 電子メール. */
    EMAIL,
    /** 会場での配布・回収. */
    ON_SITE,
    /** 電話. */
    TELEPHONE,
    /** 面接. */
    INTERVIEW,
    /** その他. */
    OTHER
}
