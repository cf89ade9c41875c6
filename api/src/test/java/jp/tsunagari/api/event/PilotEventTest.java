package jp.tsunagari.api.event;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.SqlCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class PilotEventTest {
    private Events events;

    @BeforeEach
    void newCity() {
        events = new Events();
    }

    @Test
    void aNewPilotEventIsPlannedAndADraft() {
        String step = Api.create(
                "platforms/" + events.platform + "/steps",
                Map.of("step", "PUBLICITY", "fiscalYear", 2024, "headline", "広報"));
        String organisation = Api.newOrganisation(events.city);
        String path = "pilot-events/"
                + events.event(
                        "startedOn",
                        "2024-09-19",
                        "endMonth",
                        "2024-12",
                        "targetGroups",
                        List.of("民生委員・児童委員"),
                        "organisers",
                        List.of(
                                Map.of("organisationId", organisation, "role", "ORGANISER"),
                                Map.of("name", "市民の会", "role", "SUPPORTER")),
                        "stepIds",
                        List.of(step),
                        "plannedSize",
                        500);
        Events.get(path)
                .body("status", equalTo("PLANNED"))
                .body("visibility", equalTo("DRAFT"))
                .body("fiscalYearLabel", equalTo("令和6年度"))
                .body("startMonth", equalTo("2024-09"))
                .body("startedOn", equalTo("2024-09-19"))
                .body("endMonth", equalTo("2024-12"))
                .body("endedOn", nullValue())
                .body("plannedSizePrecision", equalTo("EXACT"))
                .body("organisers.organisationId", contains(organisation, null))
                .body("organisers[0].name", startsWith("試験団体"))
                .body("organisers[1].name", equalTo("市民の会"))
                .body("stepIds", contains(step))
                .body("origin", equalTo("ENTERED"))
                .body("attendance", empty())
                .body("kpis", empty())
                .body("satisfactionRate", nullValue())
                .body("contractedYen", nullValue())
                .body("sessions", equalTo(0));
        Events.delete("steps/" + step).then().statusCode(204);
        Events.get(path).body("stepIds", empty());
        Events.patch(path, "purpose", "理解を深める。").statusCode(200);
    }

    @Test
    void theListIsFilteredByYearStageCategoryAndStatus() {
        String held = events.event();
        Events.move(held, "HELD").statusCode(200);
        String survey = events.event("stage", "RESEARCH", "category", "SURVEY");
        String before = events.event("fiscalYear", 2023);
        expectListed("", held, survey, before);
        expectListed("?fiscalYear=2024", held, survey);
        expectListed("?stage=RESEARCH", survey);
        expectListed("?category=TRAINING&fiscalYear=2023", before);
        expectListed("?status=HELD", held);
        expectListed("?status=CANCELLED");
        Api.call()
                .get("/api/v1/platforms/" + events.platform + "/pilot-events?stage=DO")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("stage"));
    }

    private void expectListed(String query, String... ids) {
        Events.get("platforms/" + events.platform + "/pilot-events" + query).body("items.id", containsInAnyOrder(ids));
    }

    @Test
    void aPageOfThemAsksTheDatabaseAsOftenAsOne() {
        String list = "platforms/" + events.platform + "/pilot-events";
        withAllThatHangsOnIt();
        int one = SqlCount.of(() -> Events.get(list)).size();
        withAllThatHangsOnIt();
        withAllThatHangsOnIt();
        List<String> three = SqlCount.of(() -> Events.get(list).body("total", equalTo(3)));
        assertEquals(one, three.size(), () -> String.join("\n", three));
    }

    private void withAllThatHangsOnIt() {
        String step = Api.create(
                "platforms/" + events.platform + "/steps",
                Map.of("step", "PUBLICITY", "fiscalYear", 2024, "headline", "広報"));
        String organisation = Api.newOrganisation(events.city);
        String event = events.event(
                "organisers",
                List.of(Map.of("organisationId", organisation, "role", "ORGANISER")),
                "stepIds",
                List.of(step));
        Api.create("pilot-events/" + event + "/sessions", Events.session());
        Api.create(
                "platforms/" + events.platform + "/surveys",
                Map.of("kind", "EVENT_QUESTIONNAIRE", "title", "アンケート", "fiscalYear", 2024, "pilotEventId", event));
    }

    @Test
    void itsLifeIsNotedStepByStep() {
        String event = events.event();
        Events.move(event, "OPEN").statusCode(200).body("status", equalTo("OPEN"));
        Events.move(event, "HELD").statusCode(200);
        Events.move(event, "VERIFIED").statusCode(200).body("status", equalTo("VERIFIED"));
        Events.get("pilot-events/" + event + "/status-transitions")
                .body("items.from", contains("PLANNED", "OPEN", "HELD"))
                .body("items.to", contains("OPEN", "HELD", "VERIFIED"));
        Events.get("platforms/" + events.platform).body("summary.pilotEvents", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, VERIFIED",
        "OPEN, PLANNED",
        "OPEN, VERIFIED",
        "HELD, CANCELLED",
        "VERIFIED, HELD",
        "CANCELLED, OPEN"
    })
    void aStepThatIsNoneIsRefused(String from, String to) {
        String event = events.event();
        List<String> way =
                switch (from) {
                    case "PLANNED" -> List.of();
                    case "VERIFIED" -> List.of("HELD", "VERIFIED");
                    default -> List.of(from);
                };
        way.forEach(step -> Events.move(event, step).statusCode(200));
        Events.move(event, to)
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("errors.code", contains("pilot-event-transition-not-allowed"))
                .body(
                        "errors[0].message",
                        containsString(Messages.text(Language.JA, "code.pilot-event-statuses." + from, Map.of())));
        Events.get("pilot-events/" + event).body("status", equalTo(from));
    }

    @ParameterizedTest
    @CsvSource({
        "startMonth, 2024-10, startedOn, 2024-09-19, /startMonth, month-disagrees-with-day",
        "endMonth, 2024-10, endedOn, 2024-11, /endMonth, month-disagrees-with-day",
        "startMonth, 2024-10, endMonth, 2024-09, /endMonth, period-ends-before-start",
        "startedOn, 2024-10-02, endedOn, 2024-10-01, /endedOn, period-ends-before-start",
        "startMonth, 2024-01, endMonth, 2024-03, /fiscalYear, fiscal-year-disagrees-with-month",
        "startMonth, 2025-04, endMonth, 2025-04, /fiscalYear, fiscal-year-disagrees-with-month",
        "purpose, 何か, endMonth, 2024-03, /fiscalYear, fiscal-year-disagrees-with-month",
        "purpose, 何か, startedOn, 2019, /fiscalYear, fiscal-year-disagrees-with-month",
        "purpose, 何か, endedOn, 2026, /fiscalYear, fiscal-year-disagrees-with-month",
        "startedOn, 2019, endedOn, 2024-03, /fiscalYear, fiscal-year-disagrees-with-month",
        "startedOn, 2025, endMonth, 2024-12, /endMonth, period-ends-before-start",
        "startedOn, 2023, startMonth, 2024-05, /startMonth, month-disagrees-with-day"
    })
    void daysMonthsAndYearMustAgree(
            String one, String value, String other, String otherValue, String pointer, String code) {
        events.post(Events.body(one, value, other, otherValue))
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource({"2024-04, 2024-04", "2025-03, 2025-03", "2024-01, 2024-04", "2025-03, 2025-05"})
    void workMayReachOverTheEdgeOfItsYear(String start, String end) {
        events.post(Events.body("startMonth", start, "endMonth", end)).statusCode(201);
    }

    /** January to March of 2025 are of fiscal year 2024. */
    @ParameterizedTest
    @CsvSource({"2024, 2024", "2025, 2025", "2019, 2024", "2024, 2024-12-01"})
    void aYearWillDoWhereADayOfItCanLieInTheFiscalYear(String start, String end) {
        events.post(Events.body("startedOn", start, "endedOn", end)).statusCode(201);
    }

    @Test
    void whatItNamesMustBeOfItsCityAndNamedOnce() {
        String elsewhere = Api.newOrganisation(Api.newCity());
        String step = Api.create(
                "platforms/" + Api.newPlatform(events.city) + "/steps",
                Map.of("step", "PUBLICITY", "fiscalYear", 2024, "headline", "広報"));
        refused(
                "/organisers/0/organisationId",
                "unknown-organisation",
                "organisers",
                List.of(Map.of("organisationId", elsewhere, "role", "ORGANISER")));
        refused("/organisers/0/name", "missing", "organisers", List.of(Map.of("role", "ORGANISER")));
        Map<String, ?> group = Map.of("name", "市民の会", "role", "SUPPORTER");
        refused("/organisers/1", "repeated", "organisers", List.of(group, group));
        refused("/stepIds/0", "unknown-step", "stepIds", List.of(step));
        String own = Api.create(
                "platforms/" + events.platform + "/steps",
                Map.of("step", "PUBLICITY", "fiscalYear", 2024, "headline", "広報"));
        refused("/stepIds/1", "repeated", "stepIds", List.of(own, own));
    }

    private void refused(String pointer, String code, Object... more) {
        events.post(Events.body(more))
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void allFaultsComeAtOnce() {
        events.post(Events.body("title", null, "stage", "DO", "plannedSize", -1, "attendance", 98))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/title", "/stage", "/plannedSize", "/attendance"));
    }

    @Test
    void aPatchNeedsTheTagThatWasRead() {
        String path = "pilot-events/" + events.event("startedOn", "2024-09-19");
        String tag = Api.tag(path);
        Api.call()
                .contentType("application/merge-patch+json")
                .body(Map.of("title", "研修"))
                .patch("/api/v1/" + path)
                .then()
                .statusCode(428);
        Api.patch(path, tag, Map.of("startedOn", "2024-10-01"))
                .then()
                .statusCode(200)
                .body("startMonth", equalTo("2024-10"))
                .body("title", equalTo("合同研修会"));
        Api.patch(path, tag, Map.of("title", "研修")).then().statusCode(412);
    }

    @Test
    void aSurveyThatBelongsToItKeepsIt() {
        String event = events.event();
        String surveys = "platforms/" + events.platform + "/surveys";
        Map<String, Object> survey =
                Map.of("kind", "EVENT_QUESTIONNAIRE", "title", "参加者アンケート", "fiscalYear", 2024, "pilotEventId", event);
        String id = Api.create(surveys, survey);
        Events.get("surveys/" + id).body("pilotEventId", equalTo(event));
        Events.get("pilot-events/" + event).body("surveyIds", contains(id));
        Events.delete("pilot-events/" + event)
                .then()
                .statusCode(409)
                .body("errors.code", contains("used-by-survey"))
                .body("errors[0].message", containsString("参加者アンケート"));
        Events.patch("surveys/" + id, "target", "参加者").statusCode(200).body("pilotEventId", equalTo(event));

        Api.patch("surveys/" + id, "*", "{\"pilotEventId\":null}").then().statusCode(200);
        Events.get("pilot-events/" + event).body("surveyIds", empty());
        Events.delete("pilot-events/" + event).then().statusCode(204);
        Api.call().get("/api/v1/pilot-events/" + event).then().statusCode(410);
        for (Object none : List.of(event, new Events().event(), UUID.randomUUID())) {
            Api.call()
                    .body(Events.with(survey, "pilotEventId", none.toString()))
                    .post("/api/v1/" + surveys)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/pilotEventId"))
                    .body("errors.code", contains("unknown-pilot-event"));
        }
    }

    @Test
    void itsSessionsGoWithIt() {
        String event = events.event();
        String session = Api.create("pilot-events/" + event + "/sessions", Events.session());
        Events.delete("pilot-events/" + event).then().statusCode(204);
        Api.call().get("/api/v1/sessions/" + session).then().statusCode(410);
        Api.call().get("/api/v1/pilot-events/" + event + "/sessions").then().statusCode(410);
        Api.call()
                .body(Events.session())
                .post("/api/v1/pilot-events/" + event + "/sessions")
                .then()
                .statusCode(410);
    }

    @Test
    void aPlatformIsNotDeletedFromUnderAnEventThatPeopleRegisterFor() {
        String event = events.event("visibility", "PUBLISHED");
        String session = Api.create("pilot-events/" + event + "/sessions", Events.session());
        String platform = "platforms/" + events.platform;
        Events.move(event, "OPEN").statusCode(200);
        Events.delete(platform).then().statusCode(409).body("errors.code", contains("used-by-pilot-event"));
        Events.move(event, "CANCELLED").statusCode(200);
        Events.delete(platform).then().statusCode(204);
        for (String path : List.of(platform + "/pilot-events", "pilot-events/" + event, "sessions/" + session)) {
            Api.call().get("/api/v1/" + path).then().statusCode(410);
        }
        events.post(Events.body()).statusCode(410);
        Api.patch("pilot-events/" + event, "*", Map.of("title", "研修")).then().statusCode(410);
        Api.patch("sessions/" + session, "*", Map.of("title", "研修")).then().statusCode(410);
        Events.move(event, "HELD").statusCode(410);
        Events.put("pilot-events/" + event + "/kpis", Map.of("kpis", List.of()))
                .then()
                .statusCode(410);
        Events.put("sessions/" + session + "/attendance", Map.of("total", 1))
                .then()
                .statusCode(410);
        Events.seen("pilot-events/" + event).statusCode(410);
    }
}
