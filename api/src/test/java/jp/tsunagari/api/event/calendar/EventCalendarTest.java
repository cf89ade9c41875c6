package jp.tsunagari.api.event.calendar;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A calendar is read by another library than the one that writes it. */
@ApiTest
class EventCalendarTest {
    private String city;
    private String platform;

    @BeforeEach
    void publishAPlatform() {
        city = Api.newCity();
        platform = Api.create(
                "platforms",
                Map.of("municipalityCode", city, "name", Api.unique("基盤, 一; 二"), "visibility", "PUBLISHED"));
    }

    private String event(String title, String visibility) {
        return Api.create(
                "platforms/" + platform + "/pilot-events",
                Map.of(
                        "title",
                        title,
                        "stage",
                        "PLAN",
                        "category",
                        "FORUM",
                        "fiscalYear",
                        2026,
                        "visibility",
                        visibility,
                        "purpose",
                        "一行目, 二つ目; 三つ目\n二行目\\終わり"));
    }

    private static String session(String event, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("heldOn", "2027-01-20", "format", "IN_PERSON"));
        body.putAll(more);
        return Api.create("pilot-events/" + event + "/sessions", body);
    }

    private static Response file(String platform) {
        return Api.anonymous()
                .get("/api/v1/platforms/" + platform + "/events.ics")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/calendar;charset=UTF-8"))
                .extract()
                .response();
    }

    private static Map<String, CalendarComponent> read(Response file) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(file.asString()));
            assertFalse(
                    calendar.validate().hasErrors(), () -> calendar.validate().toString());
            return calendar.<CalendarComponent>getComponents(Component.VEVENT).stream()
                    .collect(Collectors.toMap(event -> value(event, Property.UID), event -> event));
        } catch (IOException | ParserException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String value(CalendarComponent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse(null);
    }

    private static String start(CalendarComponent event) {
        return event.getProperty(Property.DTSTART).orElseThrow().toString().strip();
    }

    @Test
    void theForumOfIchiharaStandsOnItsDayInTokyo() {
        String ichihara = Api.platform(Api.ICHIHARA);
        String events = "/api/v1/platforms/" + ichihara + "/pilot-events?fiscalYear=2024&category=PLATFORM_MEETING";
        String forum = Api.call().get(events).path("items[0].id");
        String uid =
                Api.call().get("/api/v1/pilot-events/" + forum + "/sessions").path("items[0].id");
        CalendarComponent event = read(file(ichihara)).get(uid);
        assertEquals("DTSTART;TZID=Asia/Tokyo:20241117T130000", start(event));
        assertEquals("20241117T163000", value(event, Property.DTEND));
        assertEquals("CONFIRMED", value(event, Property.STATUS));
        assertEquals("夢ホール", value(event, Property.LOCATION));
        assertTrue(value(event, Property.DESCRIPTION).contains("グループワーク"));
    }

    @Test
    void everySessionWithADayIsInTheCalendarOnce() {
        for (String code : List.of(Api.ICHIHARA, "401307", "431001", "012301")) {
            String id = Api.platform(code);
            Set<String> expected = Api.call()
                    .get("/api/v1/platforms/" + id + "/pilot-events?limit=200")
                    .<List<String>>path("items.id")
                    .stream()
                    .flatMap(event -> Api.call()
                            .get("/api/v1/pilot-events/" + event + "/sessions?limit=200")
                            .<List<String>>path("items.findAll { it.heldOn.length() == 10 }.id")
                            .stream())
                    .collect(Collectors.toSet());
            assertEquals(expected, read(file(id)).keySet(), code);
        }
    }

    @Test
    void aSessionOfAWholeDayHasNoTimeAndOneOfAMonthIsLeftOut() {
        String event = event("催し", "PUBLISHED");
        String day = session(event, Map.of());
        session(event, Map.of("heldOn", "2027-01"));
        Map<String, CalendarComponent> events = read(file(platform));
        assertEquals(Set.of(day), events.keySet());
        assertEquals("DTSTART;VALUE=DATE:20270120", start(events.get(day)));
    }

    @Test
    void aSessionKeepsItsUidCountsItsChangesAndStaysWhenItIsCancelled() {
        String event = event("催し", "PUBLISHED");
        String id = session(event, Map.of("startsAt", "10:00", "endsAt", "12:00", "venue", "会館"));
        CalendarComponent before = read(file(platform)).get(id);
        assertEquals("0", value(before, Property.SEQUENCE));
        Api.patch("sessions/" + id, "*", Map.of("startsAt", "09:30", "venue", "市民会館"))
                .then()
                .statusCode(200);
        CalendarComponent moved = read(file(platform)).get(id);
        assertEquals("1", value(moved, Property.SEQUENCE));
        assertEquals("DTSTART;TZID=Asia/Tokyo:20270120T093000", start(moved));
        assertEquals("市民会館", value(moved, Property.LOCATION));
        Api.patch("sessions/" + id, "*", Map.of("cancelled", true)).then().statusCode(200);
        CalendarComponent cancelled = read(file(platform)).get(id);
        assertEquals("2", value(cancelled, Property.SEQUENCE));
        assertEquals("CANCELLED", value(cancelled, Property.STATUS));
    }

    /** A calendar that was read before keeps what it has unless SEQUENCE or LAST-MODIFIED tells of something later. */
    @Test
    void aNewTitleOfItsPilotEventIsAChangeToo() {
        String event = event("催し", "PUBLISHED");
        String id = session(event, Map.of());
        CalendarComponent before = read(file(platform)).get(id);
        Api.patch("pilot-events/" + event, "*", Map.of("title", "改めた催し")).then().statusCode(200);
        CalendarComponent renamed = read(file(platform)).get(id);
        assertEquals("改めた催し", value(renamed, Property.SUMMARY));
        assertEquals("1", value(renamed, Property.SEQUENCE));
        assertTrue(value(renamed, Property.LAST_MODIFIED).compareTo(value(before, Property.LAST_MODIFIED)) >= 0);
    }

    @Test
    void aPilotEventThatIsCancelledCancelsItsSessions() {
        String event = event("催し", "PUBLISHED");
        String id = session(event, Map.of());
        Api.call()
                .body(Map.of("to", "CANCELLED", "reason", "会場が使えない。"))
                .post("/api/v1/pilot-events/" + event + "/status-transitions")
                .then()
                .statusCode(200);
        CalendarComponent cancelled = read(file(platform)).get(id);
        assertEquals("CANCELLED", value(cancelled, Property.STATUS));
        assertEquals("1", value(cancelled, Property.SEQUENCE));
    }

    @Test
    void textsComeThroughAsTheyWereWritten() {
        String event = event("題, 名; \\ 終", "PUBLISHED");
        String id =
                session(event, Map.of("title", "第1回", "programme", List.of(Map.of("time", "10:00", "title", "開会"))));
        CalendarComponent read = read(file(platform)).get(id);
        assertEquals("題, 名; \\ 終（第1回）", value(read, Property.SUMMARY));
        assertEquals("一行目, 二つ目; 三つ目\n二行目\\終わり\n10:00 開会", value(read, Property.DESCRIPTION));
    }

    @Test
    void onlyWhatIsPublishedIsInItWhoeverAsks() {
        String draft = event("まだ", "DRAFT");
        session(draft, Map.of());
        String shown = event("公開", "PUBLISHED");
        String deleted = session(shown, Map.of());
        Api.call()
                .header("If-Match", "*")
                .delete("/api/v1/sessions/" + deleted)
                .then()
                .statusCode(204);
        assertEquals(Set.of(), read(file(platform)).keySet());
        String withdrawn = event("取り下げ", "PUBLISHED");
        String id = session(withdrawn, Map.of());
        assertEquals(Set.of(id), read(file(platform)).keySet());
        Api.patch("pilot-events/" + withdrawn, "*", Map.of("visibility", "WITHDRAWN"))
                .then()
                .statusCode(200);
        Response staff = Api.as(Keys.of(Role.STAFF, city)).get("/api/v1/platforms/" + platform + "/events.ics");
        assertEquals(Set.of(), read(staff).keySet());
    }

    @Test
    void theCalendarOfAPlatformIsSeenAsLongAsItIs() {
        String path = "/api/v1/platforms/" + platform + "/events.ics";
        Api.patch("platforms/" + platform, "*", Map.of("visibility", "WITHDRAWN"))
                .then()
                .statusCode(200);
        Api.anonymous().get(path).then().statusCode(410);
        String draft = Api.create("platforms", Map.of("municipalityCode", city, "name", Api.unique("基盤")));
        Api.anonymous().get("/api/v1/platforms/" + draft + "/events.ics").then().statusCode(404);
        session(
                Api.create(
                        "platforms/" + draft + "/pilot-events",
                        Map.of(
                                "title",
                                "催し",
                                "stage",
                                "PLAN",
                                "category",
                                "FORUM",
                                "fiscalYear",
                                2026,
                                "visibility",
                                "PUBLISHED")),
                Map.of());
        assertEquals(
                Set.of(),
                read(Api.call().get("/api/v1/platforms/" + draft + "/events.ics"))
                        .keySet());
    }

    @Test
    void theSameSessionsMakeTheSameFileInLinesOf75Octets() {
        String event = event("長い".repeat(60), "PUBLISHED");
        session(event, Map.of("venue", "𠮷".repeat(50)));
        String text = file(platform).asString();
        assertEquals(text, file(platform).asString());
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\n"), line);
        }
    }
}
