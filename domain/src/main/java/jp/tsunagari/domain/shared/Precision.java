package jp.tsunagari.domain.shared;

/** How exact a printed number is: documents write 70名, 約70名 and 60名以上. */
public enum Precision {
    /** As counted. */
    EXACT,
    /** 約, 程度, 前後. */
    ABOUT,
    /** 以上, 超. */
    AT_LEAST
}
