package jp.tsunagari.api.platform;

/** How exact a printed count is: documents write 70名, 約70名 and 60名以上. */
public enum Precision {
    EXACT,
    ABOUT,
    AT_LEAST
}
