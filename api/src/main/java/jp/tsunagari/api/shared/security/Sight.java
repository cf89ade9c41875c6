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
 * @param organisationId the organisation of a MEMBER, or null
 * @param memberMunicipalities those in which a MEMBER is one
 */
public record Sight(
        boolean everything,
        Set<String> municipalities,
        Set<Visibility> shown,
        UUID organisationId,
        Set<String> memberMunicipalities) {

    /** A part of a query over {@code e}, and the values of the parameters that it names. */
    public record Condition(String hql, Map<String, Object> values) {}

    private static final Condition NOTHING = new Condition("1 = 0", Map.of());

    public static Sight of(Caller caller) {
        boolean inside = caller.is(Role.STAFF) || caller.is(Role.COUNCIL);
        return new Sight(
                caller.is(Role.ADMIN),
                inside ? caller.municipalities() : Set.of(),
                caller.is(Role.NATIONAL) ? EnumSet.allOf(Visibility.class) : EnumSet.of(Visibility.PUBLISHED),
                caller.is(Role.MEMBER) ? caller.organisationId() : null,
                caller.municipalities());
    }

    /** Whether this is the caller's own organisation. */
    public boolean isOwn(UUID organisation, String municipalityCode) {
        return organisation.equals(organisationId) && memberMunicipalities.contains(municipalityCode);
    }

    public boolean isInside(String municipalityCode) {
        return everything || municipalities.contains(municipalityCode);
    }

    public Condition on(Openness openness) {
        return everything ? new Condition("1 = 1", Map.of()) : any(openness, openness.publicly());
    }

    /** The same of what is deleted: who could see it then is told that it is gone. */
    public Condition untilDeleted(Openness openness) {
        return any(openness, openness.untilDeleted());
    }

    private Condition any(Openness openness, String openly) {
        List<String> ways = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        if (!municipalities.isEmpty()) {
            ways.add("e.municipalityCode in :seenMunicipalities");
            values.put("seenMunicipalities", municipalities);
        }
        if (openly != null) {
            ways.add(openly);
            values.put("shown", shown);
        }
        if (openness.own() != null && organisationId != null && !memberMunicipalities.isEmpty()) {
            ways.add("(" + openness.own() + " and e.municipalityCode in :memberMunicipalities)");
            values.put("own", organisationId);
            values.put("memberMunicipalities", memberMunicipalities);
        }
        return ways.isEmpty() ? NOTHING : new Condition("(" + String.join(" or ", ways) + ")", values);
    }

    /** What everybody could see until it was withdrawn: they are told that it is gone. */
    public static Condition untilWithdrawn(Openness openness) {
        String then = openness.untilWithdrawn();
        return then == null ? NOTHING : new Condition(then, Map.of());
    }
}
