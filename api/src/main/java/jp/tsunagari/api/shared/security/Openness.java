package jp.tsunagari.api.shared.security;

/**
 * What of each kind of record is seen from outside its municipality, as a condition over the record {@code e}. {@code :shown} are the
 * visibilities that the caller sees, {@code :own} is the organisation of a MEMBER. Inside, STAFF and COUNCIL see everything.
 */
public enum Openness {
    PLATFORM("e.visibility in :shown", null),

    /** Steps, meetings, status transitions, the regional council: as their platform. */
    UNDER_PLATFORM(
            "exists (select 1 from PlatformEntity seen where seen.id = e.platformId and seen.visibility in :shown)",
            null),

    /** Candidates, invited and declined organisations are nobody else's business; an organisation sees its own standing. */
    MEMBER("e.state in (ACCEPTED, LEFT) and " + UNDER_PLATFORM.publicly, "e.organisationId = :own"),

    /** An organisation is known by its membership of a platform that is shown. */
    ORGANISATION(
            "exists (select 1 from MemberRow seat join PlatformEntity seen on seen.id = seat.platformId"
                    + " where seat.organisationId = e.id and seat.state in (ACCEPTED, LEFT)"
                    + " and seen.live = true and seen.visibility in :shown)",
            "e.id = :own"),

    /** The committees of a city that shows a platform; who sits on them is not shown. */
    COMMITTEE(
            "exists (select 1 from PlatformEntity seen where seen.municipalityCode = e.municipalityCode"
                    + " and seen.live = true and seen.visibility in :shown)",
            null),

    /** Committee memberships and inventories, rankings and decisions. */
    INSIDE(null, null);

    private final String publicly;
    private final String own;

    Openness(String publicly, String own) {
        this.publicly = publicly;
        this.own = own;
    }

    String publicly() {
        return publicly;
    }

    String own() {
        return own;
    }
}
