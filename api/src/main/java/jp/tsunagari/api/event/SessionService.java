package jp.tsunagari.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.persistence.Use;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.security.Sight;

@ApplicationScoped
public class SessionService {
    private final SessionRepository sessions;
    private final PilotEventRepository events;
    private final CurrentCaller caller;
    private final Event<SessionChanged> changes;

    public SessionService(
            SessionRepository sessions,
            PilotEventRepository events,
            CurrentCaller caller,
            Event<SessionChanged> changes) {
        this.sessions = sessions;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    public Page<SessionView> list(UUID pilotEventId, PageRequest request) {
        events.require(pilotEventId);
        return sessions.page(pilotEventId, request).mapAll(this::views);
    }

    @Transactional
    public SessionView get(UUID id) {
        return view(sessions.require(id));
    }

    /** A session that the caller sees. */
    @Transactional
    public SessionEntity require(UUID sessionId) {
        return sessions.require(sessionId);
    }

    @Transactional
    public SessionView create(UUID pilotEventId, SessionInput input) {
        return create(Ids.next(), pilotEventId, input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public SessionView create(UUID id, UUID pilotEventId, SessionInput input) {
        SessionEntity entity = new SessionEntity();
        entity.id = id;
        entity.municipalityCode = events.requireLocked(pilotEventId).municipalityCode;
        entity.pilotEventId = pilotEventId;
        write(entity, input);
        return view(sessions.save(entity));
    }

    @Transactional
    public SessionView update(UUID id, MergePatch<SessionInput> patch, IfMatch ifMatch) {
        SessionEntity entity = sessions.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        List<Object> before = SessionFields.inCalendars(entity);
        write(entity, patch.applyTo(SessionFields.input(entity)));
        if (!before.equals(SessionFields.inCalendars(entity))) {
            entity.sequence++;
        }
        changes.fire(new SessionChanged(entity));
        return view(sessions.save(entity));
    }

    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        SessionEntity entity = sessions.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        Use.refuse(sessions.uses(id));
        sessions.softDelete(entity);
    }

    /** The sessions of a pilot event that does not take place: calendars show each as cancelled, and who registered is told. */
    void cancelWith(PilotEventEntity event) {
        for (SessionEntity session : sessions.lockOf(event.id)) {
            session.sequence++;
            changes.fire(new SessionChanged(session));
        }
    }

    private static void write(SessionEntity entity, SessionInput input) {
        List<Fault> faults = SessionFields.faults(input);
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
        SessionFields.apply(input, entity);
    }

    private SessionView view(SessionEntity entity) {
        return views(List.of(entity)).get(0);
    }

    private List<SessionView> views(List<SessionEntity> rows) {
        Sight sight = caller.sight();
        Map<UUID, Places> places =
                sessions.places(rows.stream().map(row -> row.id).toList());
        return rows.stream()
                .map(row -> SessionView.of(
                        row, sight.isInside(row.municipalityCode) ? places.getOrDefault(row.id, Places.NONE) : null))
                .toList();
    }
}
