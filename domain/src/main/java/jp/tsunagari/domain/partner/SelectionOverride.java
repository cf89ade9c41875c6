package jp.tsunagari.domain.partner;

import java.util.UUID;

/**
 * A decision of the office against the rule, applied after it. It pulls nobody else up or down.
 *
 * @param organisationId the organisation
 * @param action what happens to it
 * @param reason why, in the words of the office
 */
public record SelectionOverride(UUID organisationId, Action action, String reason) {

    /** What an override does. */
    public enum Action {
        /** The organisation is selected, whatever the rule says. */
        ADD,
        /** The organisation is not selected, whatever the rule says. */
        DROP
    }
}
