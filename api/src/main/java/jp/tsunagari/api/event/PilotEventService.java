package jp.tsunagari.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;

@ApplicationScoped
public class PilotEventService {
    private final PilotEventRepository events;

    public PilotEventService(PilotEventRepository events) {
        this.events = events;
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
}
