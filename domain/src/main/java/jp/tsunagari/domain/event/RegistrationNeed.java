package jp.tsunagari.domain.event;

/** What a party needs to be able to take part. A closed list, so that nobody writes of their health in a free text. */
public enum RegistrationNeed {
    /** 車いす. */
    WHEELCHAIR,
    /** 手話通訳. */
    SIGN_LANGUAGE,
    /** 要約筆記・字幕. */
    CAPTIONS,
    /** 託児. */
    CHILDCARE,
    /** 拡大文字の資料. */
    LARGE_PRINT,
    /** 補助犬の同伴. */
    ASSISTANCE_DOG,
    /** その他の配慮: the office asks which. */
    OTHER_SUPPORT
}
