package jp.tsunagari.domain.shared;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the public sees a record that a city prepares: a platform, an event, a publication. Source: the service's own access rules;
 * what was published once is withdrawn in the open and never becomes a draft again.
 */
public enum Visibility {
    /** Only those inside the municipality know of it. */
    DRAFT,
    /** Anybody may read it. */
    PUBLISHED,
    /** It was published; the public now finds a note that it was withdrawn. */
    WITHDRAWN;

    /** The visibilities that may follow, in the order of the enumeration. */
    public Set<Visibility> next() {
        return this == PUBLISHED ? EnumSet.of(WITHDRAWN) : EnumSet.of(PUBLISHED);
    }

    /**
     * Whether a record may go from this visibility to another; staying is no step and always possible.
     *
     * @return the new visibility; or {@link RefusalCode#VISIBILITY_NOT_ALLOWED} on {@code visibility}
     */
    public Result<Visibility> moveTo(Visibility to) {
        if (to == this || next().contains(to)) {
            return Result.ok(to);
        }
        List<String> allowed = next().stream().map(Enum::name).toList();
        return Result.refused(Refusal.of(
                RefusalCode.VISIBILITY_NOT_ALLOWED,
                "visibility",
                Map.of("from", name(), "to", to.name(), "allowed", allowed)));
    }
}
