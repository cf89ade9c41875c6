package jp.tsunagari.api.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.event.AttendanceForm;
import jp.tsunagari.api.event.AttendanceService;
import jp.tsunagari.api.event.EvaluationService;
import jp.tsunagari.api.event.KpisInput;
import jp.tsunagari.api.event.MaterialsInput;
import jp.tsunagari.api.event.PilotEventInput;
import jp.tsunagari.api.event.PilotEventService;
import jp.tsunagari.api.event.PilotEventTransitionInput;
import jp.tsunagari.api.event.PilotEventTransitionService;
import jp.tsunagari.api.event.SatisfactionForm;
import jp.tsunagari.api.event.SessionInput;
import jp.tsunagari.api.event.SessionService;
import jp.tsunagari.api.shared.input.InputReader;
import jp.tsunagari.api.shared.persistence.Ids;

/** Loads the pilot events of a city: each with its sessions and who came, what it changed, and its way through the statuses. */
@Singleton
class DemoEvents {
    private static final String SESSIONS = "sessions";
    private static final String ATTENDANCE = "attendance";
    private static final String REGISTRATIONS = "registrations";
    private static final List<String> PARTS = List.of(SESSIONS, "kpis", "satisfaction", "materials", "transitions");

    private final DemoRecords records;
    private final PilotEventService events;
    private final SessionService sessions;
    private final AttendanceService attendance;
    private final EvaluationService evaluation;
    private final PilotEventTransitionService transitions;
    private final DemoRegistrations registrations;

    DemoEvents(
            DemoRecords records,
            PilotEventService events,
            SessionService sessions,
            AttendanceService attendance,
            EvaluationService evaluation,
            PilotEventTransitionService transitions,
            DemoRegistrations registrations) {
        this.records = records;
        this.events = events;
        this.sessions = sessions;
        this.attendance = attendance;
        this.evaluation = evaluation;
        this.transitions = transitions;
        this.registrations = registrations;
    }

    void load(UUID platform, JsonNode city) {
        for (JsonNode row : city.path("pilotEvents")) {
            ObjectNode head = row.deepCopy();
            head.remove(PARTS);
            DemoRecords.Item item = records.item(head, null);
            events.create(item.id(), platform, item.as(PilotEventInput.class));
            row.path(SESSIONS).forEach(session -> session(item.id(), session));
            evaluate(item.id(), row);
            for (JsonNode step : row.path("transitions")) {
                transitions.move(item.id(), InputReader.read(step, PilotEventTransitionInput.class));
            }
        }
    }

    private void session(UUID event, JsonNode row) {
        ObjectNode body = row.deepCopy();
        UUID id = Ids.fixed(SESSIONS, body.remove("key").textValue());
        JsonNode counted = body.remove(ATTENDANCE);
        body.remove(REGISTRATIONS);
        sessions.create(id, event, InputReader.read(body, SessionInput.class));
        if (counted != null) {
            attendance.put(id, InputReader.read(counted, AttendanceForm.class), null);
        }
        registrations.load(id, row.path(REGISTRATIONS));
    }

    private void evaluate(UUID event, JsonNode row) {
        if (row.has("kpis")) {
            evaluation.putKpis(event, InputReader.read(row.get("kpis"), KpisInput.class), null);
        }
        if (row.has("satisfaction")) {
            evaluation.putSatisfaction(event, InputReader.read(row.get("satisfaction"), SatisfactionForm.class), null);
        }
        if (row.has("materials")) {
            evaluation.putMaterials(event, InputReader.read(row.get("materials"), MaterialsInput.class), null);
        }
    }
}
