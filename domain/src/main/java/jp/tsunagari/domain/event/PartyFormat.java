package jp.tsunagari.domain.event;

import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/** How a party takes part: as the session is held, and in a hybrid one as the party says. House rule. */
public final class PartyFormat {
    private PartyFormat() {}

    /**
     * The format of a party.
     *
     * @param session how the session is held
     * @param wanted what the party says; null where it says nothing
     * @return the format, never hybrid; or {@link RefusalCode#PARTY_FORMAT_MISSING} on {@code format} where a hybrid session leaves the
     *     choice open, or {@link RefusalCode#PARTY_FORMAT_NOT_OFFERED} where the session is not held so
     */
    public static Result<SessionFormat> of(SessionFormat session, SessionFormat wanted) {
        if (session == SessionFormat.HYBRID) {
            return wanted == null || wanted == SessionFormat.HYBRID
                    ? Result.refused(RefusalCode.PARTY_FORMAT_MISSING, "format")
                    : Result.ok(wanted);
        }
        return wanted == null || wanted == session
                ? Result.ok(session)
                : Result.refused(
                        Refusal.of(RefusalCode.PARTY_FORMAT_NOT_OFFERED, "format", Map.of("offered", session.name())));
    }
}
