package jp.tsunagari.domain.survey;

/** The scales whose items a question can be. Others are never mixed with these. */
public enum ScaleKind {
    /** The direct question of the national survey 人々のつながりに関する基礎調査, five options. */
    DIRECT_QUESTION,
    /** One of the three items of the UCLA loneliness scale, short form, four options. */
    UCLA_THREE_ITEM
}
