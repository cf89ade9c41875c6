package jp.tsunagari.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tsunagari.api.organisation.OrganisationService;
import jp.tsunagari.domain.event.PeopleCount;
import jp.tsunagari.domain.event.PilotEventStatus;

/** Puts beside pilot events what hangs on them, as far as the caller sees it; a page of them asks as often as one. */
@ApplicationScoped
class PilotEventViews {
    private final PilotEventRepository events;
    private final SessionRepository sessions;
    private final OrganisationService organisations;

    PilotEventViews(PilotEventRepository events, SessionRepository sessions, OrganisationService organisations) {
        this.events = events;
        this.sessions = sessions;
        this.organisations = organisations;
    }

    PilotEventView of(PilotEventEntity event) {
        return of(List.of(event)).get(0);
    }

    List<PilotEventView> of(List<PilotEventEntity> rows) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        Map<UUID, String> organisers = organisersSeen(rows);
        Set<UUID> steps = events.liveSteps(all(rows, row -> row.stepIds));
        Map<UUID, List<UUID>> surveys = events.surveysSeen(ids);
        Map<UUID, Long> contracted = events.contractedYen(ids);
        Set<UUID> cancelled = rows.stream()
                .filter(row -> row.status == PilotEventStatus.CANCELLED)
                .map(row -> row.id)
                .collect(Collectors.toSet());
        Map<UUID, List<SessionEntity>> held = sessions.ofEvents(ids).stream()
                .filter(session -> !session.cancelled && !cancelled.contains(session.pilotEventId))
                .collect(Collectors.groupingBy(session -> session.pilotEventId));
        return rows.stream()
                .map(row -> PilotEventView.of(
                        row,
                        new PilotEventView.Belongings(
                                organisers(row, organisers),
                                row.stepIds.stream().filter(steps::contains).toList(),
                                surveys.getOrDefault(row.id, List.of()),
                                held.getOrDefault(row.id, List.of()).size(),
                                attendance(held.getOrDefault(row.id, List.of())),
                                contracted.get(row.id))))
                .toList();
    }

    private static List<AttendanceTotal> attendance(List<SessionEntity> sessions) {
        List<PeopleCount> counts = sessions.stream()
                .map(session -> session.attendance)
                .filter(Objects::nonNull)
                .flatMap(counted -> counted.counts().stream())
                .toList();
        return PeopleCount.sumByUnit(counts).stream().map(AttendanceTotal::of).toList();
    }

    /** An organisation that the caller does not see is not told of, and so not as an organiser either. */
    private static List<Organiser> organisers(PilotEventEntity event, Map<UUID, String> seen) {
        return event.organisers.stream()
                .filter(organiser -> organiser.organisationId() == null || seen.containsKey(organiser.organisationId()))
                .map(organiser -> organiser.organisationId() == null
                        ? organiser
                        : organiser.named(seen.get(organiser.organisationId())))
                .toList();
    }

    private Map<UUID, String> organisersSeen(List<PilotEventEntity> rows) {
        Set<UUID> ids = all(rows, row -> row.organisers.stream()
                .map(Organiser::organisationId)
                .filter(Objects::nonNull)
                .toList());
        return organisations.names(organisations.seenAmong(ids));
    }

    private static Set<UUID> all(List<PilotEventEntity> rows, Function<PilotEventEntity, Collection<UUID>> of) {
        return rows.stream().flatMap(row -> of.apply(row).stream()).collect(Collectors.toSet());
    }
}
