package jp.tsunagari.api.shared.security;

/**
 * What of each kind of record is seen from outside its municipality, as a condition over the record {@code e}. {@code :shown} are the
 * visibilities that the caller sees, {@code :own} is the organisation of a MEMBER. Inside, STAFF and COUNCIL see everything.
 */
public enum Openness {
    PLATFORM("e", "%s", null),

    /** Steps, meetings, status transitions, the regional council: as their platform. */
    UNDER_PLATFORM("seen", "exists (select 1 from PlatformEntity seen where seen.id = e.platformId and %s)", null),

    /** Candidates, invited and declined organisations are nobody else's business; an organisation sees its own standing. */
    MEMBER("seen", "e.state in (ACCEPTED, LEFT) and " + UNDER_PLATFORM.openly, "e.organisationId = :own"),

    /** An organisation is known by its membership of a platform that is shown. */
    ORGANISATION(
            "seen",
            "exists (select 1 from MemberRow seat join PlatformEntity seen on seen.id = seat.platformId"
                    + " where seat.organisationId = e.id and seat.state in (ACCEPTED, LEFT) and seen.live = true and %s)",
            "e.id = :own"),

    /** The committees of a city that shows a platform; who sits on them is not shown. */
    COMMITTEE(
            "seen",
            "exists (select 1 from PlatformEntity seen where seen.municipalityCode = e.municipalityCode"
                    + " and seen.live = true and %s)",
            null),

    /** A survey as its platform, once it is opened; its sheets and figures have rules of their own. */
    SURVEY(
            "seen",
            "e.status <> DRAFT and exists (select 1 from PlatformEntity seen where seen.id = e.platformId and %s)",
            null),

    /** What a survey gives out: published tables. */
    UNDER_SURVEY(
            "seen",
            "exists (select 1 from SurveyEntity asked join PlatformEntity seen on seen.id = asked.platformId"
                    + " where asked.id = e.surveyId and asked.live = true and asked.status <> DRAFT and %s)",
            null),

    /** What a document prints of a survey: while the survey is published. */
    SURVEY_RESULT(
            "seen",
            "exists (select 1 from SurveyEntity s join PlatformEntity seen on seen.id = s.platformId"
                    + " where s.id = e.surveyId and s.live = true and s.status = PUBLISHED and %s)",
            null),

    /** A pilot event that is shown, of a platform that is shown. */
    PILOT_EVENT("seen", "exists (select 1 from PlatformEntity seen where seen.id = e.platformId and (%s))", null, "e"),

    /** Its sessions, and what is told of them. */
    UNDER_PILOT_EVENT(
            "seen",
            "exists (select 1 from PilotEventEntity event join PlatformEntity seen on seen.id = event.platformId"
                    + " where event.id = e.pilotEventId and event.live = true and (%s))",
            null,
            "event"),

    /** Committee memberships and inventories, rankings and decisions. */
    INSIDE(null, null, null);

    private static final String SHOWN = "%s.visibility in :shown";

    private final String platform;
    private final String openly;
    private final String own;
    private final String event;

    /**
     * @param platform the name of the platform that must be shown
     * @param openly the condition, with a place for what is asked of that platform
     */
    Openness(String platform, String openly, String own) {
        this(platform, openly, own, null);
    }

    /** @param event the name of the pilot event that must be shown too */
    Openness(String platform, String openly, String own, String event) {
        this.platform = platform;
        this.openly = openly;
        this.own = own;
        this.event = event;
    }

    String publicly() {
        return openly == null ? null : openly.formatted(shown());
    }

    private String shown() {
        return SHOWN.formatted(platform) + (event == null ? "" : " and " + SHOWN.formatted(event));
    }

    /**
     * What was seen until its platform was withdrawn; a record made later never was. Null where that cannot be told from what never
     * changes: whether a membership was accepted, or a survey published, by then.
     */
    String untilWithdrawn() {
        return this == MEMBER || this == ORGANISATION || this == SURVEY_RESULT || openly == null
                ? null
                : openly.formatted(event == null ? withdrawn(platform) : eitherWithdrawn());
    }

    private static String withdrawn(String what) {
        return "%1$s.visibility = WITHDRAWN and e.createdAt <= %1$s.visibilitySince".formatted(what);
    }

    /** The one was shown until the other was withdrawn. Where both are, it cannot be told whether they were shown at one time. */
    private String eitherWithdrawn() {
        return until(event, platform) + " or " + until(platform, event);
    }

    private static String until(String withdrawn, String shown) {
        return withdrawn(withdrawn)
                + " and %1$s.visibility = PUBLISHED and %1$s.visibilitySince <= %2$s.visibilitySince"
                        .formatted(shown, withdrawn);
    }

    /** What was seen when it was deleted; a record deleted before its platform was shown never was. */
    String untilDeleted() {
        return this == SURVEY_RESULT || openly == null
                ? null
                : openly.formatted(shown()
                        + " and %s.visibilitySince <= e.updatedAt".formatted(platform)
                        + (event == null ? "" : " and %s.visibilitySince <= e.updatedAt".formatted(event)));
    }

    String own() {
        return own;
    }
}
