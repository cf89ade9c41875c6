package jp.tsunagari.api.shared.security;

import java.util.Set;
import java.util.UUID;

/**
 * Who calls, as every decision about access takes it.
 *
 * @param id opaque and stable: {@code key:<prefix>} of a system, {@code person:<subject>}, {@code anonymous},
 *     {@code unknown} or {@code system}
 * @param municipalities the codes in which MEMBER, COUNCIL and STAFF hold
 * @param organisationId the organisation of a MEMBER, else null
 */
public record Caller(String id, Set<Role> roles, Set<String> municipalities, UUID organisationId) {
    public static final Caller ANONYMOUS = new Caller("anonymous", Set.of(), Set.of(), null);

    /** Somebody with a credential that is not valid. */
    public static final Caller UNKNOWN = new Caller("unknown", Set.of(), Set.of(), null);

    /** The service itself: its jobs, and the loader of the embedded records. */
    public static final Caller SYSTEM = new Caller("system", Set.of(Role.ADMIN), Set.of(), null);

    public Caller {
        roles = Set.copyOf(roles);
        municipalities = Set.copyOf(municipalities);
    }

    public boolean isAnonymous() {
        return id.equals(ANONYMOUS.id);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the caller keeps the records of this municipality. */
    public boolean isStaffOf(String municipalityCode) {
        return is(Role.ADMIN) || is(Role.STAFF) && municipalities.contains(municipalityCode);
    }
}
