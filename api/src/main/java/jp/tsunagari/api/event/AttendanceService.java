package jp.tsunagari.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.event.AttendanceCheck;
import jp.tsunagari.domain.shared.PartialDate;

/** Who came to a session, counted apart from who registered. */
@ApplicationScoped
public class AttendanceService {
    private final SessionRepository sessions;
    private final Today today;

    public AttendanceService(SessionRepository sessions, Today today) {
        this.sessions = sessions;
        this.today = today;
    }

    @Transactional
    public AttendanceView get(UUID sessionId) {
        return AttendanceView.of(sessions.require(sessionId));
    }

    /** Sets the whole count; an empty one takes it back. */
    @Transactional
    public AttendanceView put(UUID sessionId, AttendanceForm input, IfMatch ifMatch) {
        SessionEntity session = sessions.requireLocked(sessionId);
        IfMatch.check(ifMatch, session.version);
        List<Fault> faults = repeated(input);
        if (input.total() == null && !input.isEmpty()) {
            faults.add(Fault.at("/total", "missing"));
        }
        AttendanceForm counted = input.isEmpty() ? null : input.complete();
        if (!input.isEmpty()
                && PartialDate.parse(session.heldOn).value().earliest().isAfter(today.date())) {
            faults.add(Fault.at("/total", "session-ahead", Map.of("heldOn", session.heldOn)));
        }
        if (input.total() != null) {
            AttendanceCheck.faults(counted.parts(), counted.count())
                    .forEach(refusal -> faults.add(Fault.of(refusal, "")));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
        session.attendance = counted;
        return AttendanceView.of(sessions.save(session));
    }

    private static List<Fault> repeated(AttendanceForm input) {
        List<Fault> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < input.categories().size(); i++) {
            String name = input.categories().get(i).name();
            if (!names.add(name)) {
                faults.add(Fault.at("/categories/" + i + "/name", "repeated", Map.of("value", name)));
            }
        }
        return faults;
    }
}
