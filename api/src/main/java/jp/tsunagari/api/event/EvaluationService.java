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
import jp.tsunagari.domain.event.Materials;

/** What a pilot event changed, what those who came said, and what was handed out; each set as a whole. */
@ApplicationScoped
public class EvaluationService {
    private final PilotEventRepository events;

    public EvaluationService(PilotEventRepository events) {
        this.events = events;
    }

    @Transactional
    public KpisView kpis(UUID pilotEventId) {
        return KpisView.of(events.require(pilotEventId));
    }

    @Transactional
    public KpisView putKpis(UUID pilotEventId, KpisInput input, IfMatch ifMatch) {
        PilotEventEntity event = locked(pilotEventId, ifMatch);
        refuse(repeated("/kpis/", input.kpis().stream().map(KpiForm::name).toList()));
        event.kpis = input.kpis().stream().map(KpiForm::complete).toList();
        return KpisView.of(events.save(event));
    }

    @Transactional
    public SatisfactionView satisfaction(UUID pilotEventId) {
        return SatisfactionView.of(events.require(pilotEventId));
    }

    /** An empty one takes it back. */
    @Transactional
    public SatisfactionView putSatisfaction(UUID pilotEventId, SatisfactionForm input, IfMatch ifMatch) {
        PilotEventEntity event = locked(pilotEventId, ifMatch);
        List<Fault> faults = repeated(
                "/options/",
                input.options().stream().map(SatisfactionForm.Option::label).toList(),
                "/label");
        input.rule().faults().forEach(refusal -> faults.add(Fault.of(refusal, "")));
        if (input.isReported() && input.source() == null) {
            faults.add(Fault.at("/source", "missing"));
        }
        refuse(faults);
        event.satisfaction = input.isEmpty() ? null : input;
        return SatisfactionView.of(events.save(event));
    }

    @Transactional
    public MaterialsView materials(UUID pilotEventId) {
        return MaterialsView.of(events.require(pilotEventId));
    }

    @Transactional
    public MaterialsView putMaterials(UUID pilotEventId, MaterialsInput input, IfMatch ifMatch) {
        PilotEventEntity event = locked(pilotEventId, ifMatch);
        List<Fault> faults = repeated(
                "/materials/",
                input.materials().stream().map(MaterialForm::name).toList());
        Materials.faults(input.materials().stream().map(MaterialForm::rule).toList())
                .forEach(refusal -> faults.add(Fault.of(refusal, "/materials")));
        refuse(faults);
        event.materials = input.materials();
        return MaterialsView.of(events.save(event));
    }

    private PilotEventEntity locked(UUID pilotEventId, IfMatch ifMatch) {
        PilotEventEntity event = events.requireLocked(pilotEventId);
        IfMatch.check(ifMatch, event.version);
        return event;
    }

    private static List<Fault> repeated(String place, List<String> names) {
        return repeated(place, names, "/name");
    }

    private static List<Fault> repeated(String place, List<String> names, String field) {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(names.get(i))) {
                faults.add(Fault.at(place + i + field, "repeated", Map.of("value", names.get(i))));
            }
        }
        return faults;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
    }
}
