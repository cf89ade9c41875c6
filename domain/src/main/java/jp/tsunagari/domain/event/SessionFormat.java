package jp.tsunagari.domain.event;

/** How people take part in a session. */
public enum SessionFormat {
    /** 現地のみ. */
    IN_PERSON,
    /** オンライン. */
    ONLINE,
    /** ハイブリッド: some at the venue, some online. */
    HYBRID
}
