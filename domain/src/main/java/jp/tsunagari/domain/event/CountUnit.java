package jp.tsunagari.domain.event;

/** What a count of people counts: documents print 98名, 4組 and 23団体. */
public enum CountUnit {
    /** 人. */
    PERSON,
    /** 組. */
    GROUP,
    /** 団体. */
    ORGANISATION
}
