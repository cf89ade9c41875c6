package jp.tsunagari.api.event.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Operation;
import jp.tsunagari.api.support.TestDatabase;
import jp.tsunagari.api.support.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many register at once for few places, then some cancel at once. CapacityIT does the same over two instances. */
@ApiTest
class CapacityTest {
    private static final int PARTIES = 200;
    private static final int PLACES = 40;
    private static final int CANCELLED = 30;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Registrations city;

    @BeforeEach
    void newCity() {
        city = new Registrations();
    }

    /** Ten runs where one instance is all there is; on PostgreSQL CapacityIT does ten over two. */
    @Test
    void neverMoreThanTheCapacityIsConfirmedAndTheRestWaitsInOrder() throws Exception {
        for (int round = 1; round <= (TestDatabase.isPostgres() ? 2 : 10); round++) {
            System.out.println("round " + round + ": " + round(new Random(round)));
        }
    }

    private String round(Random random) throws Exception {
        String session = city.session(PLACES);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < PARTIES; i++) {
            String body = "{\"contact\":\"p" + i + "@example.jp\",\"partySize\":" + (1 + random.nextInt(4)) + "}";
            boolean byStaff = i % 2 == 0;
            calls.add(() -> send("POST", "sessions/" + session + "/registrations", body, byStaff));
        }
        assertEquals(
                List.of(201, 202),
                Together.run(calls).stream().distinct().sorted().toList());
        String full = FullSession.check(PLACES, PARTIES, list(session));

        List<JsonNode> rows = new ArrayList<>();
        list(session).forEach(rows::add);
        Collections.shuffle(rows, random);
        List<Callable<Integer>> cancellations = new ArrayList<>();
        for (int i = 0; i < CANCELLED; i++) {
            String id = rows.get(i).path("id").asText();
            cancellations.add(() -> send("DELETE", "registrations/" + id, null, true));
        }
        assertEquals(
                List.of(204), Together.run(cancellations).stream().distinct().toList());
        Api.as(city.staff)
                .get("/api/v1/sessions/" + session)
                .then()
                .body("confirmed", lessThanOrEqualTo(PLACES))
                .body("capacity", equalTo(PLACES));
        return full + "; after " + CANCELLED + " cancelled " + FullSession.check(PLACES, PARTIES, list(session));
    }

    private JsonNode list(String session) {
        return Operation.parse(Api.as(city.staff)
                        .get("/api/v1/sessions/" + session + "/registrations?limit=200")
                        .asString())
                .path("items");
    }

    /** By a client that many threads may use at once. */
    private int send(String method, String path, String body, boolean byStaff) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + Api.port() + "/api/v1/" + path))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (byStaff) {
            request.header("Authorization", "Bearer " + city.staff);
        }
        return Together.patiently(() -> HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding()))
                .statusCode();
    }
}
