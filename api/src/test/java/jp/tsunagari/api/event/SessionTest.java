package jp.tsunagari.api.event;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class SessionTest {
    private String event;
    private String sessions;

    @BeforeEach
    void newEvent() {
        event = new Events().event();
        sessions = "pilot-events/" + event + "/sessions";
    }

    private ValidatableResponse post(Object... more) {
        return Api.call().body(Events.session(more)).post("/api/v1/" + sessions).then();
    }

    private void refused(String pointer, String code, Object... more) {
        post(more).statusCode(422).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }

    @Test
    void aSessionSaysWhenWhereAndForHowMany() {
        Response made = post(
                        "title",
                        "ウエルキャン",
                        "startsAt",
                        "13:30",
                        "endsAt",
                        "16:00",
                        "venue",
                        "コミュニケーションセンター",
                        "latitude",
                        35.4981,
                        "longitude",
                        140.115567,
                        "capacity",
                        40,
                        "inPersonCapacity",
                        30,
                        "onlineCapacity",
                        40,
                        "registrationOpensOn",
                        "2025-01-10",
                        "registrationClosesOn",
                        "2025-02-11",
                        "programme",
                        List.of(Map.of("time", "13:30", "title", "開会"), Map.of("title", "ワークショップ")))
                .statusCode(201)
                .extract()
                .response();
        String path = "sessions/" + made.path("id");
        assertEquals(made.header("ETag"), Api.tag(path), "it reads as it was answered");
        Events.get(path)
                .body("pilotEventId", equalTo(event))
                .body("heldOn", equalTo("2025-02-11"))
                .body("latitude", equalTo(35.4981f))
                .body("longitude", equalTo(140.11557f))
                .body("capacity", equalTo(40))
                .body("programme.time", contains("13:30", null))
                .body("cancelled", equalTo(false))
                .body("attendance", nullValue())
                .body("sequence", equalTo(0));
        Events.get("pilot-events/" + event).body("sessions", equalTo(1));
        Events.get(sessions).body("items.title", contains("ウエルキャン"));
    }

    @Test
    void aDayThatNobodyKnowsStaysAMonth() {
        post("heldOn", "2024-01")
                .statusCode(201)
                .body("heldOn", equalTo("2024-01"))
                .body("capacity", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"24:00", "9:00", "13:60", "13時", "13:00:00"})
    void aTimeIsWrittenToTheMinute(String time) {
        refused("/startsAt", "pattern", "startsAt", time);
    }

    @Test
    void itEndsAfterItBegins() {
        refused("/endsAt", "session-ends-before-start", "startsAt", "13:00", "endsAt", "13:00");
        refused("/startsAt", "session-start-missing", "endsAt", "13:00");
    }

    @Test
    void registrationLiesBeforeIt() {
        refused("/registrationClosesOn", "registration-after-session", "registrationClosesOn", "2025-02-12");
        refused(
                "/registrationClosesOn",
                "registration-closes-before-opening",
                "registrationOpensOn",
                "2025-01-10",
                "registrationClosesOn",
                "2025-01-09");
    }

    @Test
    void placesAreCountedByTheFormatsThatItHas() {
        refused("/capacity", "out-of-range", "capacity", 0);
        refused("/onlineCapacity", "capacity-of-another-format", "format", "IN_PERSON", "onlineCapacity", 10);
        refused("/inPersonCapacity", "capacity-of-another-format", "format", "ONLINE", "inPersonCapacity", 10);
        refused("/onlineCapacity", "format-capacity-above-capacity", "capacity", 40, "onlineCapacity", 41);
        post("capacity", 40, "onlineCapacity", 40, "inPersonCapacity", 40).statusCode(201);
    }

    @Test
    void aPlaceHasBothDegreesWithSixDecimals() {
        refused("/longitude", "missing", "latitude", 35.5);
        refused("/latitude", "missing", "longitude", 140.1);
        refused("/latitude", "out-of-range", "latitude", 90.000001, "longitude", 140);
        refused("/latitude", "too-many-decimals", "latitude", 35.1234567, "longitude", 140);
        post("latitude", -90, "longitude", 180).statusCode(201);
    }

    @Test
    void allFaultsComeAtOnce() {
        post("endsAt", "13:00", "registrationOpensOn", "2025-03-01", "capacity", 1, "onlineCapacity", 2, "latitude", 1)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/startsAt", "/registrationOpensOn", "/onlineCapacity", "/longitude"));
    }

    @Test
    void whatACalendarShowsIsCountedWhenItChanges() {
        String path = "sessions/" + post("capacity", 40).extract().path("id");
        Events.patch(path, "capacity", 50).statusCode(200).body("sequence", equalTo(0));
        Events.patch(path, "venue", "夢ホール").statusCode(200).body("sequence", equalTo(1));
        Events.patch(path, "venue", "夢ホール").statusCode(200).body("sequence", equalTo(1));
        Events.patch(path, "cancelled", true).statusCode(200).body("sequence", equalTo(2));
        Events.get("pilot-events/" + event).body("sessions", equalTo(0));
        Events.patch(path, "programme", List.of(Map.of("title", "開会")))
                .statusCode(200)
                .body("sequence", equalTo(3));
    }

    @Test
    void whatACalendarShowsOfItsEventIsCountedToo() {
        String path = "sessions/" + post().extract().path("id");
        Events.patch("pilot-events/" + event, "verifiedResult", "理解が深まった。", "plannedSize", 90)
                .statusCode(200);
        Events.get(path).body("sequence", equalTo(0));
        Events.patch("pilot-events/" + event, "title", "全体研修会").statusCode(200);
        Events.get(path).body("sequence", equalTo(1));
        Events.patch("pilot-events/" + event, "title", "全体研修会").statusCode(200);
        Events.get(path).body("sequence", equalTo(1));
        Events.patch("pilot-events/" + event, "purpose", "理解を深める。").statusCode(200);
        Events.get(path).body("sequence", equalTo(2));
    }

    @Test
    void allOfThemAreNewsWhenTheirEventIsCancelled() {
        String path = "sessions/" + post().extract().path("id");
        Events.move(event, "OPEN").statusCode(200);
        Events.put(path + "/attendance", Map.of("total", 3)).then().statusCode(200);
        Events.get(path).body("sequence", equalTo(0));
        Events.move(event, "CANCELLED").statusCode(200);
        Events.get(path).body("sequence", equalTo(1)).body("cancelled", equalTo(false));
        Events.get("pilot-events/" + event).body("sessions", equalTo(0)).body("attendance", empty());
    }

    @Test
    void aPatchOrDeletionNeedsTheTagThatWasRead() {
        String path = "sessions/" + post().extract().path("id");
        String tag = Api.tag(path);
        Api.call().delete("/api/v1/" + path).then().statusCode(428);
        Api.patch(path, tag, Map.of("heldOn", "2025-02-18")).then().statusCode(200);
        Api.patch(path, tag, Map.of("heldOn", "2025-02-25")).then().statusCode(412);
        Api.call().header("If-Match", tag).delete("/api/v1/" + path).then().statusCode(412);
        Events.delete(path).then().statusCode(204);
        Api.call().get("/api/v1/" + path).then().statusCode(410);
        Events.get(sessions).body("total", equalTo(0));
    }
}
