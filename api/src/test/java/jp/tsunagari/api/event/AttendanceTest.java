package jp.tsunagari.api.event;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class AttendanceTest {
    private String event;
    private String session;

    @BeforeEach
    void newSession() {
        event = new Events().event("visibility", "PUBLISHED");
        session = session();
    }

    private String session(Object... more) {
        return Api.create("pilot-events/" + event + "/sessions", Events.session(more));
    }

    private static Map<String, ?> category(String name, Integer count) {
        return Events.with(Map.of("name", name), "count", count);
    }

    private static Map<String, ?> about(String name, int count) {
        return Events.with(category(name, count), "precision", "ABOUT");
    }

    private static Map<String, ?> counted(Integer total, Map<?, ?>... categories) {
        return Events.with(Map.of("categories", List.of(categories)), "total", total);
    }

    private ValidatableResponse put(Map<String, ?> body) {
        return Events.put("sessions/" + session + "/attendance", body).then();
    }

    @Test
    void theThreeCategoriesOfTheTrainingMakeItsTotal() {
        put(counted(506, category("行政", 16), category("民生委員・児童委員", 311), category("地区社協など", 179)))
                .statusCode(200)
                .body("total", equalTo(506))
                .body("unit", equalTo("PERSON"))
                .body("precision", equalTo("EXACT"))
                .body("categories.count", contains(16, 311, 179))
                .body("categories.unit", contains("PERSON", "PERSON", "PERSON"));
        Events.seen("sessions/" + session).body("attendance.total", equalTo(506));
        Events.seen("pilot-events/" + event).body("attendance.number", contains(506));
    }

    @Test
    void nobodyIsCountedBeforeTheSession() {
        String ahead = session("heldOn", LocalDate.now().plusDays(2).toString());
        Events.put("sessions/" + ahead + "/attendance", Map.of("total", 5))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/total"))
                .body("errors.code", contains("session-ahead"));
        Events.put("sessions/" + ahead + "/attendance", Map.of()).then().statusCode(200);
    }

    @Test
    void categoriesThatDoNotAreRefusedWithTheDifference() {
        Api.call()
                .header("Accept-Language", "en")
                .body(counted(506, category("行政", 16), category("民生委員・児童委員", 311), category("地区社協など", 178)))
                .put("/api/v1/sessions/" + session + "/attendance")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/categories"))
                .body("errors.code", contains("attendance-does-not-add-up"))
                .body("errors[0].message", containsString("505"))
                .body("errors[0].message", containsString("506"))
                .body("errors[0].message", containsString("difference 1"));
        Events.get("sessions/" + session + "/attendance")
                .body("total", nullValue())
                .body("categories", empty());
    }

    @Test
    void whatIsNotExactIsHeldAgainstNoTotal() {
        put(Events.with(counted(800, about("大人", 300), about("子ども", 510)), "precision", "ABOUT"))
                .statusCode(200);
        put(counted(98, category("出展者", null), category("来場者", 73))).statusCode(200);
        put(counted(98, category("出展者", null), category("来場者", 99)))
                .statusCode(422)
                .body("errors.code", contains("attendance-does-not-add-up"));
    }

    @Test
    void moreMayComeThanThereArePlacesFor() {
        String small = session("capacity", 40);
        Events.put(
                        "sessions/" + small + "/attendance",
                        Map.of("categories", List.of(), "total", 60, "precision", "AT_LEAST"))
                .then()
                .statusCode(200)
                .body("total", equalTo(60))
                .body("precision", equalTo("AT_LEAST"));
    }

    @Test
    void sessionsAreAddedUpInsideOneUnit() {
        put(counted(98)).statusCode(200);
        String second = session();
        Events.put("sessions/" + second + "/attendance", Map.of("total", 4, "unit", "GROUP"));
        String third = session();
        Events.put("sessions/" + third + "/attendance", Map.of("total", 60, "precision", "AT_LEAST"));
        String cancelled = session("cancelled", true);
        Events.put("sessions/" + cancelled + "/attendance", Map.of("total", 7));
        Events.get("pilot-events/" + event)
                .body("sessions", equalTo(3))
                .body("attendance.number", contains(158, 4))
                .body("attendance.unit", contains("PERSON", "GROUP"))
                .body("attendance.precision", contains("AT_LEAST", "EXACT"));
    }

    @Test
    void aCountIsTakenBackWithAnEmptyOne() {
        put(counted(98)).statusCode(200);
        put(Map.of()).statusCode(200).body("total", nullValue());
        Events.get("sessions/" + session).body("attendance", nullValue());
        Events.get("pilot-events/" + event).body("attendance", empty());
        put(counted(null, category("行政", 16)))
                .statusCode(422)
                .body("errors.pointer", contains("/total"))
                .body("errors.code", contains("missing"));
    }

    @Test
    void faultsHavePointers() {
        put(Events.with(counted(-1, category("行政", -1)), "unit", "HEADS"))
                .statusCode(422)
                .body("errors.pointer", contains("/categories/0/count", "/total", "/unit"));
        put(counted(2, category("行政", 1), category("行政", 1)))
                .statusCode(422)
                .body("errors.pointer", contains("/categories/1/name"))
                .body("errors.code", contains("repeated"));
    }

    @Test
    void theTagIsOptionalButMustFit() {
        String path = "sessions/" + session + "/attendance";
        Response read = Api.call().get("/api/v1/" + path);
        put(counted(98)).statusCode(200);
        Api.call()
                .header("If-Match", read.header("ETag"))
                .body(counted(99))
                .put("/api/v1/" + path)
                .then()
                .statusCode(412);
        Api.call()
                .header("If-Match", Api.tag(path))
                .body(counted(99))
                .put("/api/v1/" + path)
                .then()
                .statusCode(200);
    }
}
