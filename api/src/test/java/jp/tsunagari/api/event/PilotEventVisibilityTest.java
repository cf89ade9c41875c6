package jp.tsunagari.api.event;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is seen from outside: pilot events that are shown, of platforms that are shown. */
@ApiTest
class PilotEventVisibilityTest {
    private Events events;
    private String event;
    private String session;

    @BeforeEach
    void draft() {
        events = new Events();
        event = events.event("visibility", "DRAFT");
        session = Api.create("pilot-events/" + event + "/sessions", Events.session("title", "第1回"));
    }

    private List<String> paths() {
        String path = "pilot-events/" + event;
        return List.of(
                path,
                path + "/sessions",
                path + "/status-transitions",
                path + "/kpis",
                path + "/satisfaction",
                path + "/materials",
                "sessions/" + session,
                "sessions/" + session + "/attendance");
    }

    private void expectOutside(int status) {
        paths().forEach(path -> Events.seen(path).statusCode(status));
        Events.seen("platforms/" + events.platform + "/pilot-events")
                .statusCode(200)
                .body("total", equalTo(status == 200 ? 1 : 0));
        Events.seen("platforms/" + events.platform).body("summary.pilotEvents", equalTo(status == 200 ? 1 : 0));
        String council = Keys.of(Role.COUNCIL, events.city);
        paths().forEach(path -> Api.as(council).get("/api/v1/" + path).then().statusCode(200));
    }

    private static void show(String path, String visibility, int status) {
        Api.patch(path, "*", Map.of("visibility", visibility)).then().statusCode(status);
    }

    @Test
    void aDraftIsNobodysBusinessAndWhatIsWithdrawnIsGone() {
        String path = "pilot-events/" + event;
        expectOutside(404);
        show(path, "WITHDRAWN", 409);
        show(path, "PUBLISHED", 200);
        expectOutside(200);
        show(path, "DRAFT", 409);
        show(path, "WITHDRAWN", 200);
        expectOutside(410);
        Events.seen(path).body("type", equalTo("/problems/withdrawn"));
        show(path, "PUBLISHED", 200);
        expectOutside(200);
    }

    @Test
    void itIsSeenAsLongAsItsPlatformIs() {
        String platform = "platforms/" + events.platform;
        show("pilot-events/" + event, "PUBLISHED", 200);
        show(platform, "WITHDRAWN", 200);
        paths().forEach(path -> Events.seen(path).statusCode(410));
        String late = events.event("visibility", "PUBLISHED");
        Events.seen("pilot-events/" + late).statusCode(404);
        show("pilot-events/" + event, "WITHDRAWN", 200);
        paths().forEach(path -> Events.seen(path).statusCode(404));
        show("pilot-events/" + event, "PUBLISHED", 200);
        show(platform, "PUBLISHED", 200);
        paths().forEach(path -> Events.seen(path).statusCode(200));
    }

    @Test
    void whatIsAddedToAWithdrawnEventWasNeverPublic() {
        show("pilot-events/" + event, "PUBLISHED", 200);
        show("pilot-events/" + event, "WITHDRAWN", 200);
        String late = Api.create("pilot-events/" + event + "/sessions", Events.session());
        Events.seen("sessions/" + late).statusCode(404);
        Events.seen("sessions/" + session).statusCode(410);
    }

    @Test
    void whoSawItIsToldThatItIsDeleted() {
        String draft = events.event();
        Events.delete("pilot-events/" + draft).then().statusCode(204);
        Events.seen("pilot-events/" + draft).statusCode(404);
        show("pilot-events/" + event, "PUBLISHED", 200);
        Events.delete("sessions/" + session).then().statusCode(204);
        Events.seen("sessions/" + session).statusCode(410).body("type", equalTo("/problems/gone"));
        Events.delete("pilot-events/" + event).then().statusCode(204);
        Events.seen("pilot-events/" + event).statusCode(410).body("type", equalTo("/problems/gone"));
    }

    @Test
    void whoRegisteredAndWhoHoldsItAreToldAsFarAsTheyAreSeen() {
        String hidden = Api.newOrganisation(events.city);
        String member = Api.newOrganisation(events.city);
        Api.create(
                "platforms/" + events.platform + "/members",
                Map.of("organisationId", member, "tier", "PARTNER", "state", "ACCEPTED"));
        String path = "pilot-events/"
                + events.event(
                        "visibility",
                        "PUBLISHED",
                        "organisers",
                        List.of(
                                Map.of("organisationId", hidden, "role", "ORGANISER"),
                                Map.of("organisationId", member, "role", "ORGANISER")));
        String held = Api.create(path + "/sessions", Events.session());
        Events.seen(path).body("organisers.organisationId", contains(member));
        Events.get(path).body("organisers.organisationId", contains(hidden, member));
        Events.get("sessions/" + held).body("confirmed", equalTo(0)).body("waitlisted", equalTo(0));
        Events.seen("sessions/" + held).body("confirmed", nullValue()).body("waitlisted", nullValue());
    }

    @Test
    void aSurveyTellsOfItsEventWhereItIsSeen() {
        String survey = Api.create(
                "platforms/" + events.platform + "/surveys",
                Map.of("kind", "EVENT_QUESTIONNAIRE", "title", "アンケート", "fiscalYear", 2024, "pilotEventId", event));
        show("pilot-events/" + event, "PUBLISHED", 200);
        Events.seen("pilot-events/" + event).body("surveyIds", empty());
        Api.call()
                .body(Map.of("to", "CLOSED"))
                .post("/api/v1/surveys/" + survey + "/status-transitions")
                .then()
                .statusCode(200);
        Events.seen("pilot-events/" + event).body("surveyIds", contains(survey));
        Events.seen("surveys/" + survey).body("pilotEventId", equalTo(event));
        show("pilot-events/" + event, "WITHDRAWN", 200);
        Events.seen("surveys/" + survey).statusCode(200).body("pilotEventId", nullValue());
        Events.get("surveys/" + survey).body("pilotEventId", equalTo(event));
    }
}
