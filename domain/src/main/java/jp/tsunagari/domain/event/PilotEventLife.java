package jp.tsunagari.domain.event;

import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * The life of a pilot event: planned → open → held → verified. Work that nobody registers for is held without having been open; what has
 * not taken place can be cancelled. House rule.
 */
public final class PilotEventLife {
    private PilotEventLife() {}

    /**
     * Whether a pilot event may go from one status to another.
     *
     * @return the new status; or {@link RefusalCode#PILOT_EVENT_TRANSITION_NOT_ALLOWED} on {@code to}
     */
    public static Result<PilotEventStatus> transition(PilotEventStatus from, PilotEventStatus to) {
        if (from.next().contains(to)) {
            return Result.ok(to);
        }
        return Result.refused(Refusal.of(
                RefusalCode.PILOT_EVENT_TRANSITION_NOT_ALLOWED,
                "to",
                Map.of(
                        "from",
                        from.name(),
                        "to",
                        to.name(),
                        "allowed",
                        from.next().stream().map(Enum::name).toList())));
    }
}
