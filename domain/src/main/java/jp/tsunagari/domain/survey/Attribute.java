package jp.tsunagari.domain.survey;

/** What a question asks of who answers, so that strata and tables can be split by it. */
public enum Attribute {
    /** 年齢階級. */
    AGE_BAND,
    /** 性別. */
    SEX,
    /** 居住地域. */
    AREA,
    /** 団体の種別. */
    ORGANISATION_KIND
}
