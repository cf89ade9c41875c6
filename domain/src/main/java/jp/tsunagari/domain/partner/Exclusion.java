package jp.tsunagari.domain.partner;

import java.util.UUID;

/**
 * An organisation to leave out before ranking, such as a department of the city itself.
 *
 * @param organisationId the organisation
 * @param reason why, in the words of the office
 */
public record Exclusion(UUID organisationId, String reason) {}
