package jp.tsunagari.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.event.PilotEventLife;
import jp.tsunagari.domain.event.PilotEventStatus;
import jp.tsunagari.domain.shared.Result;

@ApplicationScoped
public class PilotEventTransitionService {
    private final PilotEventRepository events;
    private final PilotEventViews views;
    private final SessionService sessions;
    private final PilotEventTransitionRepository transitions;
    private final Today today;

    public PilotEventTransitionService(
            PilotEventRepository events,
            PilotEventViews views,
            SessionService sessions,
            PilotEventTransitionRepository transitions,
            Today today) {
        this.events = events;
        this.views = views;
        this.sessions = sessions;
        this.transitions = transitions;
        this.today = today;
    }

    @Transactional
    public Page<PilotEventTransitionView> list(UUID pilotEventId, PageRequest request) {
        events.require(pilotEventId);
        return transitions.page(pilotEventId, request).map(PilotEventTransitionView::of);
    }

    /** Moves the pilot event on, or refuses. */
    @Transactional
    public PilotEventView move(UUID pilotEventId, PilotEventTransitionInput input) {
        PilotEventEntity event = events.requireLocked(pilotEventId);
        Result<PilotEventStatus> next = PilotEventLife.transition(event.status, input.to());
        if (!next.isOk()) {
            throw Problem.refused(ProblemType.CONFLICT, next.refusals(), null);
        }
        record(event, next.value(), input.reason());
        if (event.status == PilotEventStatus.CANCELLED) {
            sessions.cancelWith(event);
        }
        return views.of(events.save(event));
    }

    private void record(PilotEventEntity event, PilotEventStatus to, String reason) {
        PilotEventTransitionEntity transition = new PilotEventTransitionEntity();
        transition.id = Ids.next();
        transition.municipalityCode = event.municipalityCode;
        transition.pilotEventId = event.id;
        transition.from = event.status;
        transition.to = to;
        transition.reason = reason;
        transition.decidedAt = today.now();
        transitions.persist(transition);
        event.status = to;
    }
}
