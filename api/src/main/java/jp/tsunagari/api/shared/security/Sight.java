package jp.tsunagari.api.shared.security;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.domain.shared.Visibility;

/**
 * What a caller sees, as a condition that every query carries: a record outside it is not found, whatever is asked of it.
 *
 * @param everything an administrator's sight, and the service's own
 * @param municipalities those that the caller sees from inside
 * @param shown the visibilities that the caller sees elsewhere
 * @param organisationId the caller's own organisation, or null
 */
public record Sight(boolean everything, Set<String> municipalities, Set<Visibility> shown, UUID organisationId) {

    /** A part of a query over {@code e}, and the values of the parameters that it names. */
    public record Condition(String hql, Map<String, Object> values) {}

    public static Sight of(Caller caller) {
        boolean inside = caller.is(Role.STAFF) || caller.is(Role.COUNCIL);
        return new Sight(
                caller.is(Role.ADMIN),
                inside ? caller.municipalities() : Set.of(),
                caller.is(Role.NATIONAL) ? EnumSet.allOf(Visibility.class) : EnumSet.of(Visibility.PUBLISHED),
                caller.is(Role.MEMBER) ? caller.organisationId() : null);
    }

    /** The same with what was withdrawn since: who could see a record before is told that it is gone, everybody else nothing. */
    public Sight before() {
        Set<Visibility> then = EnumSet.copyOf(shown);
        then.add(Visibility.WITHDRAWN);
        return new Sight(everything, municipalities, then, organisationId);
    }

    public boolean isInside(String municipalityCode) {
        return everything || municipalities.contains(municipalityCode);
    }

    public Condition on(Openness openness) {
        if (everything) {
            return new Condition("1 = 1", Map.of());
        }
        List<String> ways = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        if (!municipalities.isEmpty()) {
            ways.add("e.municipalityCode in :seenMunicipalities");
            values.put("seenMunicipalities", municipalities);
        }
        if (openness.publicly() != null) {
            ways.add(openness.publicly());
            values.put("shown", shown);
        }
        if (openness.own() != null && organisationId != null) {
            ways.add(openness.own());
            values.put("own", organisationId);
        }
        return new Condition(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")", values);
    }
}
