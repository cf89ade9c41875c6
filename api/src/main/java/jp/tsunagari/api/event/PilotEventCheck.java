package jp.tsunagari.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.organisation.OrganisationService;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/** What a pilot event may say of itself, and whom and what it may name. */
@ApplicationScoped
class PilotEventCheck {
    private final PilotEventRepository events;
    private final OrganisationService organisations;

    PilotEventCheck(PilotEventRepository events, OrganisationService organisations) {
        this.events = events;
        this.organisations = organisations;
    }

    void refuseFaults(PilotEventEntity entity, PilotEventInput input) {
        List<Fault> faults = EventMonths.of(input).faults(input);
        organisers(input.organisers(), faults);
        steps(entity, input.stepIds(), faults);
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
        requireOrganisations(entity, input.organisers());
    }

    private static void organisers(List<Organiser> organisers, List<Fault> faults) {
        Set<Organiser> seen = new HashSet<>();
        for (int i = 0; i < organisers.size(); i++) {
            Organiser organiser = organisers.get(i).stored();
            if (organiser.organisationId() == null && organiser.name() == null) {
                faults.add(Fault.at("/organisers/" + i + "/name", "missing"));
            } else if (!seen.add(organiser)) {
                faults.add(Fault.at("/organisers/" + i, "repeated", Map.of("value", said(organiser))));
            }
        }
    }

    private static Object said(Organiser organiser) {
        return organiser.organisationId() == null ? organiser.name() : organiser.organisationId();
    }

    /** New ones must be steps of the platform; one that was deleted later is left where it stands. */
    private void steps(PilotEventEntity entity, List<UUID> ids, List<Fault> faults) {
        List<UUID> added =
                ids.stream().filter(id -> !entity.stepIds.contains(id)).toList();
        Set<UUID> steps = added.isEmpty() ? Set.of() : events.stepsOf(entity.platformId, added);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            UUID id = ids.get(i);
            if (!seen.add(id)) {
                faults.add(Fault.at("/stepIds/" + i, "repeated", Map.of("value", id)));
            } else if (added.contains(id) && !steps.contains(id)) {
                faults.add(Fault.at("/stepIds/" + i, "unknown-step", Map.of("value", id)));
            }
        }
    }

    /** New ones must be organisations of the city; one that was deleted later stays among those who held the event. */
    private void requireOrganisations(PilotEventEntity entity, List<Organiser> organisers) {
        List<UUID> present =
                entity.organisers.stream().map(Organiser::organisationId).toList();
        Map<String, UUID> added = new LinkedHashMap<>();
        for (int i = 0; i < organisers.size(); i++) {
            UUID id = organisers.get(i).organisationId();
            if (id != null && !present.contains(id)) {
                added.put("/organisers/" + i + "/organisationId", id);
            }
        }
        organisations.requireAll(added, entity.municipalityCode);
    }
}
