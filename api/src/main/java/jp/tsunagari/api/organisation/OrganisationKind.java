package jp.tsunagari.api.organisation;

/** What an organisation is, as a city office would sort it. */
public enum OrganisationKind {
    NPO,
    SOCIAL_WELFARE_COUNCIL,
    SOCIAL_WELFARE_CORPORATION,
    GENERAL_INCORPORATED,
    PUBLIC_INTEREST,
    COMPANY,
    COOPERATIVE,
    NEIGHBOURHOOD,
    PROFESSIONAL_BODY,
    ECONOMIC_BODY,
    COMMISSIONERS,
    SCHOOL_BODY,
    SUPPORT_CENTRE,
    CITY_DEPARTMENT,
    PUBLIC_BODY,
    VOLUNTARY_GROUP,
    UNIVERSITY,
    OTHER,
    UNKNOWN
}
