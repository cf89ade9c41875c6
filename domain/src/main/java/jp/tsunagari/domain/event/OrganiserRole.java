package jp.tsunagari.domain.event;

/** What an organisation does for a pilot event. */
public enum OrganiserRole {
    /** 主催. */
    ORGANISER,
    /** 協力・後援. */
    SUPPORTER
}
