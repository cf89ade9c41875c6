package jp.tsunagari.domain.partner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/** The life of a platform membership: candidate → invited → accepted or declined, accepted → left with its date. */
public final class MembershipLife {
    private MembershipLife() {}

    /**
     * Whether an organisation may get a new membership of a tier.
     *
     * @param tier the tier
     * @param others the states of its other memberships of that tier on the same platform
     * @return {@link MemberState#CANDIDATE}; or {@link RefusalCode#TIER_DERIVED} or
     *     {@link RefusalCode#MEMBERSHIP_ALREADY_OPEN}, on {@code tier}
     */
    public static Result<MemberState> begin(MemberTier tier, Collection<MemberState> others) {
        if (tier.isDerived()) {
            return Result.refused(Refusal.of(RefusalCode.TIER_DERIVED, "tier", Map.of("tier", tier.name())));
        }
        if (others.stream().anyMatch(MemberState::isOpen)) {
            return Result.refused(Refusal.of(RefusalCode.MEMBERSHIP_ALREADY_OPEN, "tier", Map.of("tier", tier.name())));
        }
        return Result.ok(MemberState.CANDIDATE);
    }

    /**
     * Whether a membership may go from one state to another.
     *
     * @param from its state
     * @param to the state asked for
     * @param on the day it happened; needed for {@link MemberState#LEFT}, else it may be null
     * @param since the day the organisation joined, or null where it is not known
     * @return the new state; or {@link RefusalCode#MEMBER_TRANSITION_NOT_ALLOWED} on {@code to},
     *     {@link RefusalCode#LEFT_DATE_MISSING} or {@link RefusalCode#LEFT_BEFORE_SINCE} on {@code on}
     */
    public static Result<MemberState> transition(MemberState from, MemberState to, LocalDate on, LocalDate since) {
        Set<MemberState> allowed = allowedFrom(from);
        if (!allowed.contains(to)) {
            return Result.refused(Refusal.of(
                    RefusalCode.MEMBER_TRANSITION_NOT_ALLOWED,
                    "to",
                    Map.of(
                            "from",
                            from.name(),
                            "to",
                            to.name(),
                            "allowed",
                            allowed.stream().map(Enum::name).toList())));
        }
        if (to == MemberState.LEFT && on == null) {
            return Result.refused(RefusalCode.LEFT_DATE_MISSING, "on");
        }
        if (to == MemberState.LEFT && since != null && on.isBefore(since)) {
            return Result.refused(Refusal.of(
                    RefusalCode.LEFT_BEFORE_SINCE, "on", Map.of("since", since.toString(), "actual", on.toString())));
        }
        return Result.ok(to);
    }

    /** The states that may follow, in the order of the enumeration. */
    public static Set<MemberState> allowedFrom(MemberState from) {
        return switch (from) {
            case CANDIDATE -> EnumSet.of(MemberState.INVITED);
            case INVITED -> EnumSet.of(MemberState.ACCEPTED, MemberState.DECLINED);
            case ACCEPTED -> EnumSet.of(MemberState.LEFT);
            case DECLINED, LEFT -> EnumSet.noneOf(MemberState.class);
        };
    }
}
