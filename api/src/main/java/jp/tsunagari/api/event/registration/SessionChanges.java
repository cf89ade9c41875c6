package jp.tsunagari.api.event.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.event.SessionChanged;
import jp.tsunagari.api.event.SessionEntity;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.domain.event.Party;
import jp.tsunagari.domain.event.SessionFormat;
import jp.tsunagari.domain.event.WaitingList;
import jp.tsunagari.domain.shared.Result;

/** What a changed session means for those who registered: more places, a change that cannot be, or that nothing takes place. */
@ApplicationScoped
class SessionChanges {
    private final RegistrationRepository registrations;
    private final SessionDesk desk;
    private final RegistrationMails mails;

    SessionChanges(RegistrationRepository registrations, SessionDesk desk, RegistrationMails mails) {
        this.registrations = registrations;
        this.desk = desk;
        this.mails = mails;
    }

    void follow(@Observes SessionChanged change) {
        SessionEntity session = change.session();
        List<Party> parties = registrations.parties(session.id);
        if (parties.isEmpty()) {
            return;
        }
        SessionPlace place = desk.place(session);
        requireFormats(session, parties);
        Result<List<Long>> promoted = WaitingList.resize(place.capacity(), parties);
        if (!promoted.isOk()) {
            throw Problem.refused(ProblemType.CONFLICT, promoted.refusals(), "");
        }
        boolean takesPlace = place.window().takesPlace();
        tell(place, takesPlace);
        if (takesPlace) {
            desk.promote(place, promoted.value());
        }
    }

    /** Tells whoever believes otherwise whether the session takes place. */
    private void tell(SessionPlace place, boolean takesPlace) {
        Set<UUID> believeItCancelled = mails.whoBelieveItCancelled(place);
        if (takesPlace && believeItCancelled.isEmpty()) {
            return;
        }
        mails.registered(
                place,
                registrations.open(place.session().id).stream()
                        .filter(registration -> believeItCancelled.contains(registration.id) == takesPlace)
                        .toList());
    }

    private static void requireFormats(SessionEntity session, List<Party> parties) {
        long others = session.format == SessionFormat.HYBRID
                ? 0
                : parties.stream()
                        .filter(party -> party.format() != session.format)
                        .count();
        if (others > 0) {
            throw Problem.of(ProblemType.CONFLICT, Fault.at("/format", "format-registered", Map.of("parties", others)));
        }
    }
}
