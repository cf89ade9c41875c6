package jp.tsunagari.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the pilot events of a year came to, for its summary. */
@ApplicationScoped
public class YearEventService {
    private final YearEventRepository events;

    YearEventService(YearEventRepository events) {
        this.events = events;
    }

    /** Those that the caller sees, by platform; one without any is left out. */
    @Transactional
    public Map<UUID, List<YearEvent>> ofPlatforms(Collection<UUID> platformIds, int fiscalYear) {
        if (platformIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<AttendanceForm>> sessions = new HashMap<>();
        events.sessions(platformIds, fiscalYear)
                .forEach(session -> sessions.computeIfAbsent(session.pilotEventId(), id -> new ArrayList<>())
                        .add(session.attendance()));
        return events.events(platformIds, fiscalYear).stream()
                .map(event -> YearEvent.of(event, sessions.getOrDefault(event.id, List.of())))
                .sorted(YearEvent.IN_ORDER)
                .collect(Collectors.groupingBy(YearEvent::platformId));
    }
}
