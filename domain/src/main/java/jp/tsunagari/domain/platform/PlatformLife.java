package jp.tsunagari.domain.platform;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/** The life of a platform: planned → preparing → established ⇄ suspended, and from anywhere to closed, once. */
public final class PlatformLife {
    private PlatformLife() {}

    /**
     * Whether a platform may go from one status to another.
     *
     * @return the new status; or {@link RefusalCode#PLATFORM_TRANSITION_NOT_ALLOWED} on {@code to}; or, for a way into
     *     {@link PlatformStatus#ESTABLISHED} (from suspended too), every {@link EstablishmentCondition} that is missing
     */
    public static Result<PlatformStatus> transition(PlatformStatus from, PlatformStatus to, EstablishmentFacts facts) {
        Set<PlatformStatus> allowed = allowedFrom(from);
        if (!allowed.contains(to)) {
            return Result.refused(Refusal.of(
                    RefusalCode.PLATFORM_TRANSITION_NOT_ALLOWED,
                    "to",
                    Map.of(
                            "from",
                            from.name(),
                            "to",
                            to.name(),
                            "allowed",
                            allowed.stream().map(Enum::name).toList())));
        }
        List<Refusal> missing =
                to == PlatformStatus.ESTABLISHED ? EstablishmentCondition.missing(facts) : List.<Refusal>of();
        return missing.isEmpty() ? Result.ok(to) : Result.refused(missing);
    }

    /** The statuses that may follow, in the order of the enumeration; none after {@link PlatformStatus#CLOSED}. */
    public static Set<PlatformStatus> allowedFrom(PlatformStatus from) {
        return switch (from) {
            case PLANNED -> EnumSet.of(PlatformStatus.PREPARING, PlatformStatus.CLOSED);
            case PREPARING, SUSPENDED -> EnumSet.of(PlatformStatus.ESTABLISHED, PlatformStatus.CLOSED);
            case ESTABLISHED -> EnumSet.of(PlatformStatus.SUSPENDED, PlatformStatus.CLOSED);
            case CLOSED -> EnumSet.noneOf(PlatformStatus.class);
        };
    }
}
