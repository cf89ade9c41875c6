package jp.tsunagari.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.platform.PlatformService;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.persistence.Use;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.event.PilotEventStatus;
import jp.tsunagari.domain.shared.Result;
import jp.tsunagari.domain.shared.Visibility;

@ApplicationScoped
public class PilotEventService {
    private final PilotEventRepository events;
    private final SessionRepository sessions;
    private final PilotEventCheck check;
    private final PilotEventViews views;
    private final PlatformService platforms;
    private final Today today;

    public PilotEventService(
            PilotEventRepository events,
            SessionRepository sessions,
            PilotEventCheck check,
            PilotEventViews views,
            PlatformService platforms,
            Today today) {
        this.events = events;
        this.sessions = sessions;
        this.check = check;
        this.views = views;
        this.platforms = platforms;
        this.today = today;
    }

    @Transactional
    public Page<PilotEventView> list(PilotEventFilter filter, PageRequest request) {
        platforms.municipalityOf(filter.platformId());
        return events.page(filter, request).mapAll(views::of);
    }

    @Transactional
    public PilotEventView get(UUID id) {
        return views.of(events.require(id));
    }

    /** The pilot event that a record of this platform names by {@code pilotEventId}, held until the transaction ends; 422 if there is none. */
    @Transactional
    public KnownPilotEvent requireOf(UUID platformId, UUID pilotEventId) {
        return events.ofPlatform(platformId, pilotEventId)
                .map(KnownPilotEvent::of)
                .orElseThrow(() -> Problem.invalid(
                        Fault.at("/pilotEventId", "unknown-pilot-event", Map.of("value", pilotEventId))));
    }

    /** The pilot events of a platform and year by their title, held as by {@link #requireOf}; for files that know no ids. */
    @Transactional
    public List<KnownPilotEvent> titled(UUID platformId, int fiscalYear, String title) {
        return events.titled(platformId, fiscalYear, title).stream()
                .map(KnownPilotEvent::of)
                .toList();
    }

    /** The titles of those among them that the caller sees. */
    @Transactional
    public Map<UUID, String> titlesSeen(Collection<UUID> ids) {
        return events.titlesSeen(ids);
    }

    @Transactional
    public PilotEventView create(UUID platformId, PilotEventInput input) {
        return create(Ids.next(), platformId, input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public PilotEventView create(UUID id, UUID platformId, PilotEventInput input) {
        return write(planned(id, platformId, platforms.lock(platformId).value()), input);
    }

    /** A pilot event of a platform that the transaction holds already; for files, which make many and are answered once. */
    @Transactional
    public void add(UUID id, UUID platformId, String municipalityCode, PilotEventInput input) {
        PilotEventEntity entity = planned(id, platformId, municipalityCode);
        fill(entity, input);
        events.persist(entity);
    }

    private static PilotEventEntity planned(UUID id, UUID platformId, String municipalityCode) {
        PilotEventEntity entity = new PilotEventEntity();
        entity.id = id;
        entity.municipalityCode = municipalityCode;
        entity.platformId = platformId;
        entity.status = PilotEventStatus.PLANNED;
        entity.organisers = List.of();
        entity.stepIds = List.of();
        entity.kpis = List.of();
        entity.materials = List.of();
        return entity;
    }

    @Transactional
    public PilotEventView update(UUID id, MergePatch<PilotEventInput> patch, IfMatch ifMatch) {
        PilotEventEntity entity = events.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        PilotEventInput input = patch.applyTo(PilotEventFields.input(entity));
        if (PilotEventFields.isNewsToCalendars(entity, input)) {
            sessions.lockOf(id).forEach(session -> session.sequence++);
        }
        return write(entity, input);
    }

    /** What only belongs to it goes with it: its sessions, held so that nobody registers meanwhile. */
    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        PilotEventEntity entity = events.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        List<SessionEntity> held = sessions.lockOf(id);
        Use.refuse(events.uses(id));
        held.forEach(session -> session.live = null);
        events.softDelete(entity);
    }

    private PilotEventView write(PilotEventEntity entity, PilotEventInput input) {
        fill(entity, input);
        return views.of(events.save(entity));
    }

    private void fill(PilotEventEntity entity, PilotEventInput input) {
        check.refuseFaults(entity, input);
        publish(entity, input.visibility());
        PilotEventFields.apply(input, entity);
    }

    private void publish(PilotEventEntity entity, Visibility visibility) {
        if (visibility == null || visibility == entity.visibility) {
            return;
        }
        Result<Visibility> next = entity.visibility.moveTo(visibility);
        if (!next.isOk()) {
            throw Problem.refused(ProblemType.CONFLICT, next.refusals(), "");
        }
        entity.visibility = next.value();
        entity.visibilitySince = today.now();
    }
}
