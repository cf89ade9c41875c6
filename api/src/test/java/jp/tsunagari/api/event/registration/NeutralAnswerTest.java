package jp.tsunagari.api.event.registration;

import static jp.tsunagari.api.event.registration.Registrations.mail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody finds out by registering whether somebody else has registered. */
@ApiTest
class NeutralAnswerTest {
    private static final long TICK_MILLIS = 250;

    /** What differs between any two requests. */
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "ratelimit");

    private Registrations city;

    @BeforeEach
    void newCity() {
        city = new Registrations();
    }

    private static String essence(Response answer) {
        Set<String> headers = new TreeSet<>();
        for (Header header : answer.headers()) {
            if (!OF_THE_MOMENT.contains(header.getName().toLowerCase())) {
                headers.add(header.toString());
            }
        }
        return answer.statusCode() + " " + headers + " " + answer.asString();
    }

    @Test
    void aNewAndAKnownContactAreAnsweredTheSame() {
        String session = city.session(3);
        String known = mail("known");
        String waiting = mail("waiting");
        String cancelled = mail("cancelled");
        String first = essence(Registrations.apply(session, known, 2));
        assertTrue(first.startsWith("202 "), first);
        assertEquals(first, essence(Registrations.apply(session, waiting, 2)), "one who waits");
        Registrations.apply(session, cancelled, 1);
        city.cancel(city.list(session).get(2).get("id"));
        for (String contact : List.of(known, known, waiting, cancelled, mail("new"))) {
            assertEquals(first, essence(Registrations.apply(session, contact, 1)), contact);
        }
    }

    @Test
    void refusalsDoNotDependOnWhoHasRegistered() {
        String session = city.session(3);
        String known = mail("known");
        Registrations.apply(session, known, 1).then().statusCode(202);
        for (Map<String, ?> wrong : List.of(
                Map.of("contact", "CONTACT", "partySize", 4),
                Map.of("contact", "CONTACT", "partySize", 0),
                Map.of("contact", "CONTACT", "partySize", 1, "format", "ONLINE"),
                Map.of("contact", "CONTACT", "partySize", 1, "surprise", true))) {
            assertEquals(refusal(session, wrong, mail("new")), refusal(session, wrong, known));
        }
        Api.patch("sessions/" + session, "*", Map.of("cancelled", true));
        Map<String, ?> right = Map.of("contact", "CONTACT", "partySize", 1);
        assertEquals(refusal(session, right, mail("new")), refusal(session, right, known));
    }

    private static String refusal(String session, Map<String, ?> body, String contact) {
        Map<String, Object> sent = new java.util.HashMap<>(body);
        sent.put("contact", contact);
        Response answer = Registrations.register(Api.anonymous(), session, sent);
        assertTrue(answer.statusCode() >= 400);
        return essence(answer).replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    @Test
    void aRetryIsAnsweredTheSame() {
        String session = city.session();
        String key = UUID.randomUUID().toString();
        Map<String, ?> body = Map.of("contact", mail("retry"), "partySize", 1);
        for (int i = 0; i < 2; i++) {
            Response answer = Registrations.register(Api.anonymous().header("Idempotency-Key", key), session, body);
            answer.then().statusCode(202);
            assertEquals(i == 0 ? null : "true", answer.header("Idempotent-Replayed"));
        }
        Registrations.register(
                        Api.anonymous().header("Idempotency-Key", key),
                        session,
                        Map.of("contact", mail("other"), "partySize", 1))
                .then()
                .statusCode(422);
        assertEquals(List.of("CONFIRMED"), city.states(session));
        assertEquals(List.of("CONFIRMED"), city.kinds(city.list(session).get(0).get("id")));
    }

    @Test
    void whatIsShownOutsideIsTheSameBeforeAndAfter() {
        String session = city.session(3);
        List<String> paths = List.of(
                "sessions/" + session,
                "pilot-events/" + city.event,
                "pilot-events/" + city.event + "/sessions",
                "platforms/" + city.platform + "/pilot-events",
                "platforms/" + city.platform);
        List<String> before = paths.stream().map(NeutralAnswerTest::seen).toList();
        String contact = mail("a");
        Registrations.apply(session, contact, 1);
        assertEquals(before, paths.stream().map(NeutralAnswerTest::seen).toList());
        Registrations.apply(session, contact, 1);
        assertEquals(before, paths.stream().map(NeutralAnswerTest::seen).toList());
        Registrations.cancelByToken(city.token(city.list(session).get(0).get("id")));
        assertEquals(before, paths.stream().map(NeutralAnswerTest::seen).toList());
    }

    private static String seen(String path) {
        return essence(Api.anonymous().get("/api/v1/" + path)).replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    /** Both come with the same tick; without it the one is several milliseconds quicker, each time. */
    @Test
    void noAnswerComesBeforeItsTick() {
        String session = city.session();
        String known = mail("known");
        Registrations.apply(session, known, 1);
        List<Long> ofNew = new ArrayList<>();
        List<Long> ofKnown = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ofNew.add(millis(session, mail("new")));
            ofKnown.add(millis(session, known));
        }
        for (List<Long> times : List.of(ofNew, ofKnown)) {
            assertTrue(times.stream().allMatch(time -> time >= TICK_MILLIS), times.toString());
        }
    }

    private static long millis(String session, String contact) {
        long began = System.nanoTime();
        Registrations.apply(session, contact, 1).then().statusCode(202);
        return (System.nanoTime() - began) / 1_000_000;
    }

    @Test
    void whoRegistersIsCountedByTheLimitsOfThoseWithoutACredential() {
        Response answer = Registrations.apply(city.session(), mail("a"), 1);
        assertTrue(answer.header("RateLimit").startsWith("\"anonymous\";r="), answer.header("RateLimit"));
        assertNotNull(answer.header("RateLimit-Policy"));
        Response read = Registrations.byToken("A".repeat(43));
        assertTrue(read.header("RateLimit").startsWith("\"anonymous\";r="), read.header("RateLimit"));
    }
}
