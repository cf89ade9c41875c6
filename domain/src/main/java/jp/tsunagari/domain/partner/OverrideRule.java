package jp.tsunagari.domain.partner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Overrides change the rule's word on the organisation they name and on nobody else: dropping one does not pull up the next.
 * One that only repeats what the rule says leaves its {@link Because} and adds the office's reason.
 */
final class OverrideRule {
    private final Map<UUID, SelectionOverride> overrides = new HashMap<>();

    OverrideRule(List<SelectionOverride> overrides) {
        overrides.forEach(override -> this.overrides.put(override.organisationId(), override));
    }

    /** The candidate that a ranked organisation becomes. */
    Candidate apply(RankedOrganisation place, Because rule) {
        SelectionOverride override = overrides.get(place.organisation().id());
        if (override == null) {
            return Candidate.of(place, rule, null);
        }
        boolean add = override.action() == SelectionOverride.Action.ADD;
        Because changed = add ? Because.OVERRIDE_ADDED : Because.OVERRIDE_DROPPED;
        return Candidate.of(place, rule.isSelected() == add ? rule : changed, override.reason());
    }

    /** Whether an organisation is added by the office. */
    boolean adds(Organisation organisation) {
        SelectionOverride override = overrides.get(organisation.id());
        return override != null && override.action() == SelectionOverride.Action.ADD;
    }

    /** The office's reason on an organisation that {@link #adds} names. */
    String reason(Organisation organisation) {
        return overrides.get(organisation.id()).reason();
    }
}
